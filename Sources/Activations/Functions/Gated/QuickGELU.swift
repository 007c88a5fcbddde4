/// An approximation of GELU with a sigmoid, off by at most 0.0203.
///
/// NNlib's `gelu_sigmoid` is not this function: it is `GELUTanh` written with a sigmoid.
///
/// Source: Hendrycks & Gimpel, "Gaussian Error Linear Units (GELUs)" (2016).
public struct QuickGELU: Activation {
  /// How fast the gate opens; 1.702 comes nearest to GELU.
  public var coefficient: Double

  /// The function with its default coefficient of 1.702.
  public init() { self.init(coefficient: 1.702) }

  /// The function with a chosen coefficient.
  public init(coefficient: Double) { self.coefficient = coefficient }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .times(z, vanishing: .sigmoid(.times(z, vanishing: S(coefficient))))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "quickGELU", title: "QuickGELU (sigmoid approximation)", family: .gated,
    formula: "z·σ(c·z)",
    source: Source(
      "Hendrycks & Gimpel", 2016, "Gaussian Error Linear Units (GELUs)", "arXiv:1606.08415"))

  /// The coefficient.
  public static var parameters: [Parameter<QuickGELU>] {
    [Parameter("coefficient", \.coefficient, symbol: "c", meaning: "how fast the gate opens")]
  }
}
