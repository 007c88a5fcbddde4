extension ScalarFunction {
  /// Whether the function is even or odd on a domain.
  ///
  /// It is proved to be, if the formula is built of parts of which each is; a single argument whose
  /// enclosures exclude it proves that it is not. Else it is computed with many bits at 64 arguments and at
  /// those given.
  ///
  /// - Parameter places: Where something happens, such as extrema.
  func parity(over domain: ClosedRange<Double>, at places: [Double]) -> Finding<Parity> {
    let reach = Swift.max(Swift.min(-domain.lowerBound, domain.upperBound), 0)
    let symmetric = -reach...reach
    guard reach > 0 else { return .undecided(on: symmetric) }
    // The fractional parts of multiples of the golden ratio spread evenly and meet no breakpoint.
    let spread = (1...64).map {
      reach * (Double($0) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 1)
    }
    let arguments = spread + places.map(\.magnitude).filter { 0 < $0 && $0 <= reach }
    var comparison = SymmetryTest()
    let (name, mirrored) = (self(StructuralName.variable), self(-StructuralName.variable))
    let proved: Parity? =
      name.isSame(as: mirrored) ? .even : name.isSame(as: -mirrored) ? .odd : nil
    if let proved, arguments.contains(where: { !self($0).isNaN || !self(-$0).isNaN }) {
      return .proved(proved, on: symmetric)
    }
    for z in arguments {
      comparison.take(self(Interval(z)), self(Interval(-z)))
      if comparison.isNeither { return .proved(.none, on: symmetric) }
    }
    // What doubles cannot tell apart, because it is equal or nearly so.
    let isDifferent = WorkingPrecision.with(256) {
      arguments.contains { z in
        comparison.take(self(PreciseInterval(z)), self(PreciseInterval(-z)))
        return comparison.isNeither
      }
    }
    if isDifferent { return .proved(.none, on: symmetric) }
    let tolerance = comparison.canBeEven ? comparison.differences : comparison.sums
    // Values that many bits do not tell apart, but do not bring close either, say nothing.
    guard comparison.pairs > 0, tolerance <= 1e-9 else { return .undecided(on: symmetric) }
    return comparison.canBeEven
      ? .computed(.even, tolerance: tolerance, on: symmetric)
      : .computed(.odd, tolerance: tolerance, on: symmetric)
  }
}

/// What values at z and −z tell about a function's symmetry.
private struct SymmetryTest {
  private(set) var canBeEven = true
  private(set) var canBeOdd = true

  /// How many arguments had values on both sides, with many bits.
  private(set) var pairs = 0

  /// No less than any f(z) − f(−z), and any f(z) + f(−z), in magnitude.
  private(set) var differences = 0.0
  private(set) var sums = 0.0

  var isNeither: Bool { !canBeEven && !canBeOdd }

  mutating func take<I: IntervalScalar>(_ right: I, _ left: I) {
    let isMissing = (right.isEmpty, left.isEmpty)
    if isMissing.0 || isMissing.1 {
      let other = isMissing.0 ? left : right
      // A value on one side alone.
      if isMissing.0 != isMissing.1, other.decoration >= .defined {
        (canBeEven, canBeOdd) = (false, false)
      }
      return
    }
    guard right.decoration >= .defined, left.decoration >= .defined else { return }
    let (difference, sum) = (right - left, right + left)
    if let sign = difference.strictSign, sign != .zero { canBeEven = false }
    if let sign = sum.strictSign, sign != .zero { canBeOdd = false }
    guard I.self == PreciseInterval.self else { return }
    pairs += 1
    differences = Swift.max(
      differences, difference.lowerBound.magnitude, difference.upperBound.magnitude)
    sums = Swift.max(sums, sum.lowerBound.magnitude, sum.upperBound.magnitude)
  }
}
