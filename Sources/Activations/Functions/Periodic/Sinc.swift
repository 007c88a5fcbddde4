/// sin(z) / z, and 1 at 0: smooth everywhere.
///
/// NumPy, PyTorch and JAX have functions of this name that are sin(πz) / (πz). The least value is
/// −0.217234 at ±4.493409.
///
/// Source: origin not established.
public struct Sinc: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .sinc(z, derivative: 0) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sinc", title: "Sinc", family: .periodic,
    formula: "z ≠ 0 ? sin(z)/z : 1",
    source: nil)
}
