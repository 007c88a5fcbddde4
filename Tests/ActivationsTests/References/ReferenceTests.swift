import Activations
import Testing

struct ReferenceTests {
  @Test(arguments: try References.all.cases.indices)
  func valuesAndDerivativesAgreeWithFiftyDigits(index: Int) throws {
    let reference = try References.all.cases[index]
    let kinks = try References.all.kinks.flatMap(\.roots).map { try $0.nearest.number }
    let function = try Catalogue.activation(
      named: reference.function, with: reference.parameters)
    #expect(reference.points.count >= 80)
    for row in reference.points {
      let numbers = try row.map { try $0.number }
      let (z, jet) = (numbers[0], function.jet(at: numbers[0]))
      let computed = [jet.value, jet.derivative, jet.secondDerivative]
      // Which branch a double next to a kink belongs to is decided by the last bit of the wave.
      let isNextToKink = kinks.contains { ($0 - z).magnitude <= 2 * z.ulp }
      for order in 0...(isNextToKink ? 0 : 2) {
        let (expected, largest) = (numbers[1 + order], numbers[4 + order])
        #expect(
          computed[order].agrees(with: expected, largestTerm: largest),
          """
          \(reference.function) \(reference.parameters), derivative \(order) at \(z): \
          \(computed[order]), not \(expected)
          """)
      }
    }
  }

  @Test(arguments: try References.all.cases.indices)
  func floatsAreCorrectlyRounded(index: Int) throws {
    let reference = try References.all.cases[index]
    let function = try Catalogue.activation(
      named: reference.function, with: reference.parameters)
    for row in reference.points {
      let numbers = try row.map { try $0.number }
      let (z, exact, largest) = (Float(numbers[0]), numbers[1], numbers[4])
      // The references are for doubles, of which not all are floats.
      guard Double(z) == numbers[0], largest <= 1e3 * exact.magnitude else { continue }
      #expect(function(z) == Float(exact), "\(reference.function) at \(z)")
    }
  }

  @Test func notANumberStaysOne() {
    for function in Samples.functions {
      let jet = function.jet(at: .nan)
      #expect(jet.value.isNaN && jet.derivative.isNaN && jet.secondDerivative.isNaN)
      #expect(function(Double.nan).isNaN && function(Float.nan).isNaN, "\(function)")
    }
  }
}

extension Double {
  /// Whether this is the reference to 10⁻¹⁴, or next to a zero to 10⁻¹⁵ times the largest term of the
  /// sum it comes from; among subnormal numbers, to eight of their steps.
  fileprivate func agrees(with reference: Double, largestTerm: Double) -> Bool {
    if reference.isNaN { return isNaN }
    if reference.isInfinite { return self == reference }
    let error = (self - reference).magnitude
    return error <= 1e-14 * reference.magnitude || error <= 1e-15 * largestTerm
      || error <= 8 * .leastNonzeroMagnitude
  }
}
