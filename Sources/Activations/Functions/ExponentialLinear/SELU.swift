/// A scaled ELU, whose constants keep mean 0 and variance 1 from layer to layer.
///
/// It has a kink at 0: the slope is λα = 1.7581 on the left and λ = 1.0507 on the right.
///
/// Source: Klambauer, Unterthiner, Mayr & Hochreiter, "Self-Normalizing Neural Networks" (2017).
public struct SELU: SinglePrecisionActivation {
  /// The scale, for which mean 0 and variance 1 are a fixed point.
  public static let lambda = 1.0507009873554804934193349852946

  /// The depth of the exponential before it is scaled.
  public static let alpha = 1.6732632423543772848170429916717

  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let depth = S.constant(Self.lambda * Self.alpha, exactly: S(Self.lambda) * S(Self.alpha))
    let negative = depth * .expMinusOne(z)
    return .select(z .> S(0), S(Self.lambda) * z, negative)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "selu", title: "SELU", family: .exponentialLinear,
    formula: "λ·(z > 0 ? z : α·(exp(z) − 1))", constants: ["λ": lambda, "α": alpha],
    names: [
      .activation(.torch, "SELU"), .activation(.keras, "selu"), .activation(.jax, "selu"),
      .activation(.nnlib, "selu"),
      .activation(.onnx, "Selu", setting: "its constants are rounded to single precision"),
    ],
    source: Source(
      "Klambauer, Unterthiner, Mayr & Hochreiter", 2017, "Self-Normalizing Neural Networks",
      "arXiv:1706.02515"))
}
