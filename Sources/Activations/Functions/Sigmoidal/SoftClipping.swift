/// A smooth clip to 0…1: nearly z between, and the more nearly the greater α is.
///
/// Echo's variant for TensorFlow lacks the factor 1/α.
///
/// Source: Klimek & Perelstein, "Neural Network-Based Approach to Phase Space Integration" (2018).
public struct SoftClipping: Activation {
  /// How sharp the corners are; greater than 0.
  public var alpha: Double

  /// The function with its default α of 0.5.
  public init() { self.init(alpha: 0.5) }

  /// The function with a chosen α.
  public init(alpha: Double) { self.alpha = alpha }

  /// The definition.
  ///
  /// The literal form is ∞/∞ for large z, so f(z) = 1 − f(1 − z) is used for the right half.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .form(S(1) - lowerHalf(S(1) - z), where: z .> S(0.5), otherwise: lowerHalf(z))
  }

  /// The form that is accurate for z ≤ ½.
  ///
  /// The difference of two softplus cancels for small α; (1 + e^(α z)) ÷ (1 + e^(α (z − 1))) written as
  /// 1 + (e^α − 1) σ(α (z − 1)) does not, but overflows for large α.
  @inline(__always)
  private func lowerHalf<S: Scalar>(_ z: S) -> S {
    let shifted = S(alpha) * (z - S(1))
    let logarithm =
      alpha < 1
      ? S.log(onePlus: S(.expMinusOne(alpha)) * .sigmoid(shifted))
      : .softplus(S(alpha) * z) - .softplus(shifted)
    return logarithm / S(alpha)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "softClipping", title: "Soft Clipping", family: .sigmoidal,
    formula: #"\frac{1}{\alpha} \ln \frac{1 + e^{\alpha z}}{1 + e^{\alpha (z - 1)}}"#,
    words: "log((1 + exp(α z)) / (1 + exp(α (z − 1)))) / α",
    names: [.activation(.echo, "SoftClipping", setting: "with PyTorch")],
    source: Source(
      "Klimek & Perelstein", 2018, "Neural Network-Based Approach to Phase Space Integration",
      "arXiv:1810.11509"))

  /// α.
  public static var parameters: [Parameter<SoftClipping>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "sharpness of the corners", range: .positive,
        examples: [0.5, 4, 16])
    ]
  }
}
