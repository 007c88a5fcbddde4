/// z times the hyperbolic tangent of its exponential; also called TeLU.
///
/// The least value is −0.353286 at −1.07886.
///
/// Source: Liu & Di, "TanhExp: A Smooth Activation Function with High Convergence Speed for
/// Lightweight Neural Networks" (2020).
public struct TanhExp: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .tanh(.exp(z))) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "tanhExp", title: "TanhExp", family: .gated,
    formula: "z·tanh(exp(z))",
    source: Source(
      "Liu & Di", 2020,
      "TanhExp: A Smooth Activation Function with High Convergence Speed for Lightweight Neural Networks",
      "arXiv:2003.09855"))
}
