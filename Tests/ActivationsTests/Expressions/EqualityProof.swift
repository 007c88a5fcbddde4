import TestSupport

@testable import Activations

/// Holds a function against formulas that should be equal to it; ``FormulaTests`` says what that means.
struct EqualityProof {
  let function: any ScalarFunction
  let values: [String: Double]
  let points: [Double]

  /// An activation, with the values of the names in its formula.
  init(of function: some Activation, seed: UInt64) {
    self.init(of: function, naming: function.namedValues, seed: seed)
  }

  init(of function: some ScalarFunction, naming values: [String: Double], seed: UInt64) {
    self.function = function
    self.values = values
    var random = SplitMix64(seed: seed)
    // Where choices are made, and just beside it.
    let edges = ([0, 1, 2, 3, 6] + values.values).flatMap { [$0, -$0] }.filter { $0.magnitude < 30 }
    points =
      edges.flatMap { [$0.nextDown, $0, $0.nextUp] } + [1e-300, -1e-300, 30, -30]
      + (0..<24).map { _ in Double.random(in: -8...8, using: &random) }
      + (0..<8).map { _ in
        Double.exponential(base: 10, Double.random(in: -6...1, using: &random))
          * (Bool.random(using: &random) ? 1 : -1)
      }
  }

  /// Where a formula is not proved equal, in words.
  func differences(from formula: String) throws -> [String] {
    let expression = try expression(formula)
    return points.compactMap { z in
      // What nearly cancels beside the smallest double takes as many bits as its exponent.
      var found: String?
      for bits in [256, 1280] {
        found = WorkingPrecision.with(bits) {
          difference(from: expression, isRounded: formula.contains("π"), at: z)
        }
        if found == nil { return nil }
      }
      return found.map { "\(formula), \(values): \($0) at \(z)" }
    }
  }

  /// What keeps a value from being proved equal with the bits in force; nil if nothing does.
  private func difference(
    from expression: Expression, isRounded: Bool, at z: Double
  ) -> String? {
    let tolerance = isRounded ? 0x1p-50 : 0x1p-100
    let (a, b) = (function(PreciseInterval(z)), expression(PreciseInterval(z)))
    if a.isEmpty || b.isEmpty { return a.isEmpty == b.isEmpty ? nil : "one has no value" }
    let (difference, size) = (a - b, 1 + max(a.upperBound, -a.lowerBound))
    let farthest = max(difference.upperBound, -difference.lowerBound)
    return (difference.containsZero || isRounded) && farthest <= tolerance * size
      ? nil : "they may differ by \(farthest)"
  }

  /// The lengths of the parts of −8…8 on which a formula is not proved equal, and on which it may differ.
  func undecided(from formula: String) throws -> (length: Double, different: [ClosedRange<Double>])
  {
    let expression = try expression(formula)
    let starts: [Double] = Array(stride(from: -8.0, to: 8.0, by: 0.5))
    var pending: [(Double, Double)] = starts.map { ($0, $0 + 0.5) }
    var length = 0.0
    var different: [ClosedRange<Double>] = []
    while let (lower, upper) = pending.popLast() {
      let whole = function.values(lower, upper)
      if whole.isEmpty, expression.values(lower, upper).isEmpty { continue }
      let form = difference(from: expression, lower, upper)
      if let form, !form.contains(0) { different.append(lower...upper) }
      if let form, form.magnitude <= 1e-9 * (1 + whole.magnitude) { continue }
      if upper - lower > 0x1p-7 {
        let middle: Double = (lower + upper) / 2
        pending += [(lower, middle), (middle, upper)]
      } else {
        length += upper - lower
      }
    }
    return (length, different)
  }

  private func expression(_ formula: String) throws -> Expression {
    try Expression(formula, parameters: values.filter { formula.contains($0.key) })
  }

  private func difference(
    from expression: Expression, _ lower: Double, _ upper: Double
  ) -> Interval? {
    TaylorForm(lower, upper, order: 10) {
      function(taylor: $0) - expression(taylor: $0)
    }?.values(ofDerivative: 0)
  }
}

extension ScalarFunction {
  fileprivate func values(_ lower: Double, _ upper: Double) -> Interval {
    self(Interval(lower, upper))
  }
}
