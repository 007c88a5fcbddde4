/// A bell, exp(−z²).
///
/// Some libraries have exp(−z²/2) under this name.
///
/// Source: origin not established.
public struct Gaussian: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .exp(-.pow(z, 2)) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "gaussian", title: "Gaussian", family: .other,
    formula: "exp(−z²)",
    source: nil)
}
