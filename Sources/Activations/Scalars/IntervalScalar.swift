/// A scalar whose values are intervals: what a proof needs of it besides the arithmetic.
///
/// Every operation must enclose all values that the real operation takes on the operands.
protocol IntervalScalar: Scalar where Condition == Truth {
  /// No value at all.
  static var empty: Self { get }

  /// Every value, and nothing proved.
  static var entire: Self { get }

  /// The values from one double to another, of which either may be infinite.
  init(from lower: Double, to upper: Double)

  /// Whether there is no value at all.
  var isEmpty: Bool { get }

  /// What is proved of the function that gave this interval.
  var decoration: Decoration { get }

  /// The lower end, rounded down to a double.
  var lowerBound: Double { get }

  /// The upper end, rounded up to a double.
  var upperBound: Double { get }

  /// The lower end alone; empty if there is none.
  var lowerEnd: Self { get }

  /// The upper end alone; empty if there is none.
  var upperEnd: Self { get }

  /// The sign that all values have, decided on the ends alone: `zero` for [0, 0], nil for [0, 1].
  var strictSign: Signum? { get }

  /// Whether no value is less than 0.
  var isNotNegative: Bool { get }

  /// Whether no value is greater than 0.
  var isNotPositive: Bool { get }

  /// Whether there is exactly one value.
  var isPoint: Bool { get }

  /// The smallest interval that holds both, with the weaker decoration.
  func hull(_ other: Self) -> Self

  /// What lies in both of two enclosures of the same values, with the stronger decoration.
  func intersection(_ other: Self) -> Self

  /// The same values with another decoration; at most `continuous` if they are not bounded.
  func with(_ decoration: Decoration) -> Self
}

extension Interval: IntervalScalar {
  /// An enclosure of π.
  public static let pi = Interval(lower: Double.pi, upper: Double.pi.nextUp, decoration: .common)

  init(from lower: Double, to upper: Double) {
    self.init(lower: lower, upper: upper, decoration: .common)
  }

  var lowerBound: Double { lower }

  var upperBound: Double { upper }

  var lowerEnd: Interval { isEmpty ? .empty : Interval(lower) }

  var upperEnd: Interval { isEmpty ? .empty : Interval(upper) }

  var strictSign: Signum? {
    if isEmpty { return nil }
    if lower > 0 { return .positive }
    if upper < 0 { return .negative }
    return lower == 0 && upper == 0 ? .zero : nil
  }

  var isNotNegative: Bool { lower >= 0 && !isEmpty }

  var isNotPositive: Bool { upper <= 0 && !isEmpty }

  var isPoint: Bool { lower == upper }

  func with(_ decoration: Decoration) -> Interval {
    Interval(lower: lower, upper: upper, decoration: decoration)
  }
}

/// The sign of a number.
public enum Signum: String, Hashable, Sendable {
  /// Less than 0.
  case negative

  /// 0.
  case zero

  /// Greater than 0.
  case positive
}
