/// What is asked about a formula, by the name of SymPy's function for it.
public enum SymbolicQuestion: String, Encodable, Hashable, Sendable, CaseIterable {
  /// Where it has values and is continuous.
  case continuousDomain = "continuous_domain"

  /// Its greatest lower and its least upper bound.
  case functionRange = "function_range"

  /// The points without a value next to which it has values.
  case singularities

  /// Whether it never falls.
  case isIncreasing = "is_increasing"

  /// Whether it never rises.
  case isDecreasing = "is_decreasing"

  /// Whether the answer is yes or no.
  public var isYesOrNo: Bool { self == .isIncreasing || self == .isDecreasing }
}
