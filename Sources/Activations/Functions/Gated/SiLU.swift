/// z times its sigmoid.
///
/// It is what Keras, JAX and NNlib also call swish; `Swish` has a parameter. The least value is
/// −0.278465 at −1.278465.
///
/// Source: Elfwing, Uchibe & Doya, "Sigmoid-Weighted Linear Units for Neural Network Function
/// Approximation in Reinforcement Learning" (2017).
public struct SiLU: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .sigmoid(z)) }

  /// σ(z)(1 + z σ(−z)) with one power of e: for z < 0 it is t (1 + t + z) ÷ (1 + t)², t = e^−|z|, else
  /// (1 + t + z t) ÷ (1 + t)²; near 0 ½ and an odd polynomial, which rounds less.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S {
    let t = S.exp(-.abs(z))
    // (1 + t)² rounded once where t is small.
    let divisor = S(1) + t * (S(2) + t)
    let square = S.pow(z, 2)
    var sum = S(-0.000017966346103311932)
    sum = sum * square + S(0.00020433645171645473)
    sum = sum * square + S(-0.0016811954507986158)
    sum = sum * square + S(0.012498491809868890)
    sum = sum * square + S(-0.083333148600874655)
    sum = sum * square + S(0.49999999351741313)
    let far =
      S.form(t * ((S(1) + z) + t), where: z .< S(0), otherwise: (S(1) + t) + z * t) / divisor
    return .form(S(0.5) + z * sum, where: .abs(z) .< S(1), otherwise: far)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "silu", title: "SiLU", family: .gated,
    formula: "z/(1 + exp(−z))",
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
