import Activations
import TestSupport

/// The check that values and derivatives of a formula lie in their enclosures.
public struct FormulaCheck {
  private let formula: String

  /// Takes a formula, whether it can be read or not.
  public init(_ formula: String) { self.formula = formula }

  /// What is wrong with it; nil if nothing is, or if it is refused.
  public var flaw: String? {
    for names in [[], ["a"], ["β"], ["a", "β"]] {
      let values = RandomFormula.parameters.filter { names.contains($0.key) }
      guard let function = try? Expression(formula, parameters: values) else { continue }
      return flaw(of: function)
    }
    return nil
  }

  private func flaw(of function: Expression) -> String? {
    for center in [-1e300, -50, -3, -1, -0.3, 0, 1e-9, 0.5, 1, 2, 7, 1e10] {
      for width in [0, 1e-9, 0.1, 2] {
        let interval = Interval(center, center + width)
        let enclosure = function.enclosure(over: interval)
        for z in [interval.lower, interval.lower + width / 3, interval.upper] {
          let (jet, point) = (function.jet(at: z), function.enclosure(over: Interval(z, z)))
          // Elsewhere doubles go on with infinities, whose sign means nothing.
          if point.value.decoration >= .defined, jet.value.isFinite,
            !point.value.contains(jet.value), !enclosure.value.contains(jet.value)
          {
            return "the value \(jet.value) at \(z) is not in \(enclosure.value)"
          }
          // A wider interval has every value that a narrower one has.
          if point.value.decoration >= .defined,
            point.value.upper < enclosure.value.lower || point.value.lower > enclosure.value.upper
          {
            return "\(point.value) at \(z) and \(enclosure.value) have nothing in common"
          }
        }
      }
    }
    return nil
  }
}
