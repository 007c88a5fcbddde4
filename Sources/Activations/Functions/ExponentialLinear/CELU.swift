/// An ELU that is stretched in z as well, so that its slope is continuous for every α.
///
/// Source: Barron, "Continuously Differentiable Exponential Linear Units" (2017).
public struct CELU: Activation {
  /// How far below 0 the exponential levels off; 1 in all frameworks.
  public var alpha: Double

  /// The function with its default α of 1.
  public init() { self.init(alpha: 1) }

  /// The function with a chosen α.
  public init(alpha: Double) { self.alpha = alpha }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, S(alpha) * .expMinusOne(z / S(alpha)))
  }

  /// The definition with a product in place of the quotient, which takes longer.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, S(alpha) * .expMinusOne(S(1 / alpha) * z))
  }

  /// The lowest precision that keeps results within 4 ulp.
  public var kernelPrecision: KernelPrecision { alpha == 1 ? .single : .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "celu", title: "CELU", family: .exponentialLinear,
    formula: "z > 0 ? z : α·(exp(z/α) − 1)",
    names: [
      .activation(.torch, "CELU"), .activation(.keras, "celu"), .activation(.jax, "celu"),
      .activation(.nnlib, "celu"), .activation(.onnx, "Celu"), .activation(.echo, "CELU"),
    ],
    source: Source(
      "Barron", 2017, "Continuously Differentiable Exponential Linear Units", "arXiv:1704.07483"))

  /// α.
  public static var parameters: [Parameter<CELU>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "depth and width of the exponential",
        range: .positive, examples: [0.5, 1, 2])
    ]
  }
}
