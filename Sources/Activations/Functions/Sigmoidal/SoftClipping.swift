/// A smooth clip to 0…1: nearly z between, and the more nearly the greater α is.
///
/// Echo's variant for TensorFlow lacks the factor 1/α.
///
/// Source: Klimek & Perelstein, "Neural Network-Based Approach to Phase Space Integration" (2018).
public struct SoftClipping: Activation {
  /// How sharp the corners are; greater than 0.
  public var alpha: Double { didSet { growth = .expMinusOne(alpha) } }

  /// e^α − 1; kept, because a kernel would compute it for each number.
  private var growth: Double

  /// The function with its default α of 0.5.
  public init() { self.init(alpha: 0.5) }

  /// The function with a chosen α.
  public init(alpha: Double) {
    self.alpha = alpha
    growth = .expMinusOne(alpha)
  }

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
    return (alpha < 1 ? flat(shifted) : steep(z, shifted)) / S(alpha)
  }

  @inline(__always)
  private func flat<S: Scalar>(_ shifted: S) -> S {
    let growth = S.constant(growth, exactly: .expMinusOne(S(alpha)))
    return .log(onePlus: growth * .sigmoid(shifted))
  }

  @inline(__always)
  private func steep<S: Scalar>(_ z: S, _ shifted: S) -> S {
    .softplus(S(alpha) * z) - .softplus(shifted)
  }

  /// The lower half of z or of 1 − z, taken from one of two forms without a branch.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let isUpper = z .> S(0.5)
    let lower = S.form(S(1) - z, where: isUpper, otherwise: z)
    let shifted = S(alpha) * (lower - S(1))
    let half =
      S.form(flat(shifted), where: S(alpha) .< S(1), otherwise: steep(lower, shifted)) / S(alpha)
    return .form(S(1) - half, where: isUpper, otherwise: half)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "softClipping", title: "Soft Clipping", family: .sigmoidal,
    formula: "1/α·log((1 + exp(α·z))/(1 + exp(α·(z − 1))))",
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
