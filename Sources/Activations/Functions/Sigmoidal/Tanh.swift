/// The hyperbolic tangent.
///
/// Source: classical; LeCun, Bottou, Orr & Müller, "Efficient BackProp" (1998).
public struct Tanh: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .tanh(z) }

  /// 1 − tanh² with one power of e: 4t ÷ (1 + t)², t = e^−2|z|; near 0 the difference itself rounds less.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S {
    let t = S.exp(S(-2) * .abs(z))
    // (1 + t)² rounded once where t is small.
    let divisor = S(1) + t * (S(2) + t)
    let isNear = t .> S(0.4)
    let quotient = S.form(.pow(S(1) - t, 2), where: isNear, otherwise: S(4) * t) / divisor
    return .form(S(1) - quotient, where: isNear, otherwise: quotient)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "tanh", title: "Tanh", family: .sigmoidal,
    formula: "tanh z",
    names: [
      .activation(.torch, "Tanh"), .activation(.keras, "tanh"), .activation(.jax, "tanh"),
      .activation(.nnlib, "tanh_fast", setting: "to a few ulp"), .activation(.onnx, "Tanh"),
    ],
    source: Source(
      "LeCun, Bottou, Orr & Müller", 1998, "Efficient BackProp",
      "Neural Networks: Tricks of the Trade"))
}
