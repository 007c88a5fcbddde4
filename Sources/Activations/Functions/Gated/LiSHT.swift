/// z times its hyperbolic tangent: even, and never negative.
///
/// Source: Roy, Manna, Dubey & Chaudhuri, "LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent
/// Activation Function for Neural Networks" (2019).
public struct LiSHT: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .tanh(z)) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "lisht", title: "LiSHT", family: .gated,
    formula: "z·tanh z",
    names: [.activation(.nnlib, "lisht"), .activation(.tensorFlowAddons, "lisht")],
    source: Source(
      "Roy, Manna, Dubey & Chaudhuri", 2019,
      "LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent Activation Function for Neural Networks",
      "arXiv:1901.05894"))
}
