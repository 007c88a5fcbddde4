/// 1 ÷ (1 + e⁻ᶻ), the logistic function.
///
/// Source: classical; Rumelhart, Hinton & Williams, "Learning Representations by Back-propagating
/// Errors" (1986).
public struct Sigmoid: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .sigmoid(z) }

  /// σ′ with one power of e: t ÷ (1 + t)², t = e^−|z|; near 0 it is ¼ − (½ − σ)², which rounds less.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S {
    let t = S.exp(-.abs(z))
    // (1 + t)² rounded once where t is small.
    let divisor = S(1) + t * (S(2) + t)
    let isNear = t .> S(0.4)
    let quotient = S.form(S(0.25) * .pow(S(1) - t, 2), where: isNear, otherwise: t) / divisor
    return .form(S(0.25) - quotient, where: isNear, otherwise: quotient)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sigmoid", title: "Sigmoid", family: .sigmoidal,
    formula: "1/(1 + exp(−z))",
    names: [
      .activation(.torch, "Sigmoid"), .activation(.keras, "sigmoid"), .activation(.jax, "sigmoid"),
      .activation(.nnlib, "σ"), .activation(.nnlib, "sigmoid_fast"), .activation(.onnx, "Sigmoid"),
    ],
    source: Source(
      "Rumelhart, Hinton & Williams", 1986,
      "Learning Representations by Back-propagating Errors", "Nature 323"))
}
