import TestSupport
import Testing

@testable import Activations

/// Formulas at random: nothing crashes, and what is enclosed lies in its enclosure.
struct RandomExpressionTests {
  @Test(arguments: 0..<8)
  func valuesAndDerivativesLieInTheirEnclosures(part: Int) {
    var source = RandomFormula(seed: UInt64(part) + 1)
    var random = SplitMix64(seed: UInt64(part) + 100)
    var misses: [String] = []
    var read = 0
    var refusals: [String] = []
    let formulas = Thoroughness.count(900, thorough: 2_700)
    for _ in 0..<formulas {
      let formula = source.next()
      guard let expression = Self.expression(formula, &refusals) else { continue }
      read += 1
      let interval = Self.interval(&random)
      let enclosure = expression.enclosure(over: interval)
      for share in [0, 1, Double.random(in: 0...1, using: &random)] {
        let z = Swift.min(
          interval.lower + share * (interval.upper - interval.lower), interval.upper)
        let (jet, point) = (expression.jet(at: z), expression.enclosure(over: Interval(z, z)))
        if Self.isMissed(jet.value, by: enclosure.value, whichAtThePointIs: point.value)
          || Self.isMissed(
            jet.derivative, by: enclosure.derivative, whichAtThePointIs: point.derivative)
        {
          misses.append("\(formula) at \(z) in \(interval): \(jet) not in \(enclosure)")
        }
      }
    }
    #expect(misses.isEmpty, "\(misses.count); \(misses.prefix(3).joined(separator: "\n"))")
    #expect(read >= formulas * 25 / 27, "\(refusals.prefix(5).joined(separator: "\n"))")
  }

  @Test(arguments: 0..<4)
  func whatIsPrintedIsTheSameFunction(part: Int) {
    var source = RandomFormula(seed: UInt64(part) + 50)
    for _ in 0..<500 {
      let formula = source.next()
      var refusals: [String] = []
      guard let expression = Self.expression(formula, &refusals) else { continue }
      let again = Self.expression(expression.words, &refusals)
      #expect(again?.words == expression.words, "\(formula)")
      let (value, other) = (expression(0.7), again?(0.7))
      #expect(value == other || (value.isNaN && other?.isNaN == true), "\(formula)")
    }
  }

  @Test(arguments: 0..<8)
  func anyTextIsReadOrRefused(part: Int) {
    var source = RandomFormula(seed: UInt64(part) + 1000)
    for _ in 0..<2_500 {
      let formula = source.nextGarbage()
      var refusals: [String] = []
      if let expression = Self.expression(formula, &refusals) {
        _ = expression.jet(at: 0.5)
        #expect(!expression.words.isEmpty)
      } else {
        #expect(refusals[0].hasSuffix("^"))
      }
    }
  }

  /// The function of a formula with those of the parameters that it has.
  private static func expression(_ formula: String, _ refusals: inout [String]) -> Expression? {
    let parameters = RandomFormula.parameters
    for names in [["a", "β"], ["a"], ["β"], []] {
      do throws(ExpressionError) {
        let values = parameters.filter { names.contains($0.key) }
        return try Expression(formula, parameters: values)
      } catch {
        guard error.place != nil || !error.reason.hasPrefix("no formula has") else { continue }
        refusals.append(error.description)
        return nil
      }
    }
    return nil
  }

  /// Whether a value is not enclosed where the function is certainly defined.
  ///
  /// Elsewhere doubles go on with infinities, as of 1/0, whose sign means nothing.
  private static func isMissed(
    _ value: Double, by enclosure: Interval, whichAtThePointIs point: Interval
  ) -> Bool {
    point.decoration >= .defined && !value.isNaN && !enclosure.contains(value)
  }

  private static func interval(_ random: inout SplitMix64) -> Interval {
    let center = Double.random(in: -4...4, using: &random)
    let width = Double.random(in: 0...1, using: &random)
    let scales = [0, 1e-9, 1e-3, 0.1, 1, 3]
    let scale = scales[Int.random(in: 0..<scales.count, using: &random)]
    let lower = Bool.random(using: &random) ? center : center.rounded()
    return Interval(lower, lower + width * scale)
  }
}
