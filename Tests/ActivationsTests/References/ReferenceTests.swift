import Activations
import Testing

struct ReferenceTests {
  @Test func valuesAndDerivativesAgreeWithFiftyDigits() throws {
    let references = try References.read()
    let kinks = try references.kinks.flatMap(\.roots).map { try $0.nearest.number }
    var compared = 0
    for reference in references.cases {
      let function = try Catalogue.activation(
        named: reference.function, with: reference.parameters)
      for row in reference.points {
        let numbers = try row.map { try $0.number }
        let (z, jet) = (numbers[0], function.jet(at: numbers[0]))
        let computed = [jet.value, jet.derivative, jet.secondDerivative]
        // Which branch a double next to a kink belongs to is decided by the last bit of the wave.
        let isNextToKink = kinks.contains { ($0 - z).magnitude <= 2 * z.ulp }
        for order in 0...(isNextToKink ? 0 : 2) {
          compared += 1
          #expect(
            computed[order].agrees(with: numbers[1 + order], largestTerm: numbers[4 + order]),
            "\(reference.function) \(reference.parameters), derivative \(order) at \(z)")
        }
      }
    }
    #expect(compared > 10_000)
  }

  @Test func aFloatIsTheDoubleRounded() throws {
    for reference in try References.read().cases {
      let function = try Catalogue.activation(
        named: reference.function, with: reference.parameters)
      for row in reference.points {
        let z = Float(try row[0].number)
        let expected = Float(function(Double(z)))
        let error = (function(z) - expected).magnitude
        let size = max(expected.magnitude, Float(try row[4].number))
        #expect(
          error <= 4 * size.ulp || expected.isNaN && function(z).isNaN
            || expected == function(z), "\(reference.function) at \(z)")
      }
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
