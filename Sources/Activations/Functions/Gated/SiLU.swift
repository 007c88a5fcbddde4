/// z times its sigmoid.
///
/// It is what Keras, JAX and NNlib also call swish; `Swish` has a parameter. The least value is
/// −0.278465 at −1.278465.
///
/// Source: Elfwing, Uchibe & Doya, "Sigmoid-Weighted Linear Units for Neural Network Function
/// Approximation in Reinforcement Learning" (2017).
public struct SiLU: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .sigmoid(z)) }

  /// What leaves results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single }

  /// What leaves slopes within 4 ulp.
  public var derivativePrecision: KernelPrecision { .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "silu", title: "SiLU", family: .gated,
    formula: #"\frac{z}{1 + e^{-z}}"#,
    words: "z / (1 + exp(−z))",
    names: [
      .activation(.torch, "SiLU"), .activation(.keras, "silu"), .activation(.keras, "swish"),
      .activation(.jax, "silu"), .activation(.jax, "swish"), .activation(.nnlib, "swish"),
      .activation(.onnx, "Swish"), .activation(.echoUntil2020, "SiLU"),
    ],
    source: Source(
      "Elfwing, Uchibe & Doya", 2017,
      "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning",
      "arXiv:1702.03118"))
}
