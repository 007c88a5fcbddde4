/// z times the hyperbolic tangent of its softplus.
///
/// The least value is −0.308843 at −1.192431.
///
/// Source: Misra, "Mish: A Self Regularized Non-Monotonic Activation Function" (2019).
public struct Mish: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .tanh(.softplus(z))) }

  /// One power of e for three elementary functions: with t = eᶻ, tanh(log(1 + t)) is n ÷ (n + 2), n = t (t + 2);
  /// beyond 20 that is 1 to 17 digits.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let t = S.exp(.min(z, S(20)))
    let n = t * (t + S(2))
    return .times(z, vanishing: n / (n + S(2)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "mish", title: "Mish", family: .gated,
    formula: "z·tanh(log(1 + exp(z)))",
    names: [
      .activation(.torch, "Mish"), .activation(.keras, "mish"), .activation(.jax, "mish"),
      .activation(.nnlib, "mish"), .activation(.onnx, "Mish"),
      .activation(.tensorFlowAddons, "mish"), .activation(.echo, "Mish"),
    ],
    source: Source(
      "Misra", 2019, "Mish: A Self Regularized Non-Monotonic Activation Function",
      "arXiv:1908.08681"))
}
