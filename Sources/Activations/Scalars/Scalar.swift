/// A kind of number that the definition of a function can be read with.
///
/// A function written once over `Scalar` gives values (`Double`, `Float`), derivatives (`Jet`) and
/// proofs (`Interval`), which for that reason cannot disagree.
///
/// A definition must not branch by Swift's `if`: on an interval that would silently take one branch.
/// `select(_:_:_:)` is the branch that every reading understands.
public protocol Scalar: Sendable {
  /// What a comparison gives.
  associatedtype Condition

  /// A constant of the definition.
  init(_ constant: Double)

  /// The sum.
  static func + (a: Self, b: Self) -> Self

  /// The difference.
  static func - (a: Self, b: Self) -> Self

  /// The product.
  static func * (a: Self, b: Self) -> Self

  /// The quotient.
  static func / (a: Self, b: Self) -> Self

  /// The negative.
  static prefix func - (a: Self) -> Self

  /// Whether `a` is greater than `b`.
  static func .> (a: Self, b: Self) -> Condition

  /// Whether `a` is less than `b`.
  static func .< (a: Self, b: Self) -> Condition

  /// `a` where the condition holds, `b` where it fails; NaN where it has no answer.
  static func select(_ condition: Condition, _ a: Self, _ b: Self) -> Self

  /// The greater of two; `b` where they are equal, NaN where either is.
  ///
  /// Unlike `select(a .> b, a, b)` an interval knows it to be continuous.
  static func max(_ a: Self, _ b: Self) -> Self

  /// The lesser of two; `b` where they are equal, NaN where either is.
  static func min(_ a: Self, _ b: Self) -> Self

  /// The absolute value; its derivative at 0 is taken as 0.
  static func abs(_ z: Self) -> Self

  /// The sine of an angle in radians.
  static func sin(_ z: Self) -> Self

  /// The cosine of an angle in radians.
  static func cos(_ z: Self) -> Self

  /// e to the power of z.
  static func exp(_ z: Self) -> Self

  /// The natural logarithm; NaN for z < 0.
  static func log(_ z: Self) -> Self

  /// The square root; NaN for z < 0.
  static func sqrt(_ z: Self) -> Self

  /// The hyperbolic tangent.
  static func tanh(_ z: Self) -> Self

  /// The logistic function 1 ÷ (1 + e⁻ᶻ), without overflow or cancellation.
  static func sigmoid(_ z: Self) -> Self
}
