/// 1 ÷ (1 + e⁻ᶻ), the logistic function.
///
/// Source: classical; Rumelhart, Hinton & Williams, "Learning Representations by Back-propagating
/// Errors" (1986).
public struct Sigmoid: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .sigmoid(z) }

  /// What leaves results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sigmoid", title: "Sigmoid", family: .sigmoidal, formula: #"\frac{1}{1 + e^{-z}}"#,
    words: "1 / (1 + exp(−z))",
    names: [
      .activation(.torch, "Sigmoid"), .activation(.keras, "sigmoid"), .activation(.jax, "sigmoid"),
      .activation(.nnlib, "σ"), .activation(.nnlib, "sigmoid_fast"), .activation(.onnx, "Sigmoid"),
    ],
    source: Source(
      "Rumelhart, Hinton & Williams", 1986,
      "Learning Representations by Back-propagating Errors", "Nature 323"))
}
