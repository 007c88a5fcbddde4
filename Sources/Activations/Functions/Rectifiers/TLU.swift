/// max(z, α z + τ), the thresholded linear unit; for α = 0 max(z, τ).
///
/// Threshold and slope are learned; in TensorFlow Addons both begin at 0, which is ReLU.
///
/// Source: Singh & Krishnan, "Filter Response Normalization Layer" (2019).
public struct TLU: Activation {
  /// The threshold, which is the least value for α = 0.
  public var tau: Double

  /// The slope of the other line.
  public var alpha: Double

  /// The function with τ = −0.5, which shows its shape, and α = 0.
  public init() { self.init(tau: -0.5, alpha: 0) }

  /// The function with a chosen threshold and slope.
  public init(tau: Double, alpha: Double) {
    self.tau = tau
    self.alpha = alpha
  }

  /// The definition.
  ///
  /// Far beyond the crossing of the two lines z is the greater; to say so tells them apart at infinity,
  /// where both may be infinite.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    // Parallel lines never cross, and the greater of them is known.
    if alpha == 1 { return z + S(max(tau, 0)) }
    let far = S(2 * (tau / (1 - alpha)).magnitude)
    return .form(
      z, where: alpha < 1 ? z .> far : z .< -far,
      otherwise: .max(z, .times(z, vanishing: S(alpha)) + S(tau)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "tlu", title: "TLU (thresholded linear unit)", family: .rectifier,
    formula: "max(z, α·z + τ)",
    names: [
      .substitute(.tensorFlowAddons, "layers.TLU", setting: "begins at 0; affine=True learns α")
    ],
    source: Source(
      "Singh & Krishnan", 2019,
      "Filter Response Normalization Layer: Eliminating Batch Dependence in the Training of Deep Neural Networks",
      "arXiv:1911.09737"))

  /// Threshold and slope.
  public static var parameters: [Parameter<TLU>] {
    [
      Parameter("tau", \.tau, symbol: "τ", meaning: "threshold", examples: [-2, -0.5, 1]),
      Parameter("alpha", \.alpha, symbol: "α", meaning: "slope of the other line"),
    ]
  }
}
