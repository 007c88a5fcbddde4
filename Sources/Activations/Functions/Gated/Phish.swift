/// z times the hyperbolic tangent of its GELU.
///
/// For z < 0 both factors are negative, so there is a hump instead of a dip: 0.164659 at −1.195431.
///
/// Source: Naveen, "Phish: A Novel Hyper-Optimizable Activation Function" (2021).
public struct Phish: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .tanh(GELU()(z))) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "phish", title: "Phish", family: .gated,
    formula: "z·tanh(z·Φ(z))",
    source: Source(
      "Naveen", 2021, "Phish: A Novel Hyper-Optimizable Activation Function", "TechRxiv 17283824"))
}
