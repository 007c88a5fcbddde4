/// The rectifier of Keras with all its parameters: a slope below a threshold, z above it, a maximum.
///
/// It jumps at any threshold but 0. At the threshold it is 0, as in the code of Keras; its documentation
/// has z there.
///
/// Source: origin not established.
public struct GeneralReLU: Activation {
  /// The slope up to the threshold.
  public var negativeSlope: Double

  /// The greatest value.
  public var maximum: Double

  /// The greatest z that belongs to the line on the left.
  public var threshold: Double

  /// The function with slope 0.1, maximum 6 and threshold 1, which show its shape; in Keras it is the
  /// plain rectifier by default.
  public init() { self.init(negativeSlope: 0.1, maximum: 6, threshold: 1) }

  /// The function with a chosen slope, maximum and threshold.
  public init(negativeSlope: Double, maximum: Double, threshold: Double) {
    self.negativeSlope = negativeSlope
    self.maximum = maximum
    self.threshold = threshold
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(
      z .> S(threshold), .min(z, S(maximum)),
      .times(z - S(threshold), vanishing: S(negativeSlope)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "generalReLU", title: "ReLU (Keras general form)", family: .rectifier,
    formula: "z ≥ m ? m : z > t ? z : α·(z − t)",
    names: [
      .substitute(.keras, "relu", setting: "negative_slope=0.1, max_value=6, threshold=1"),
      .substitute(.keras, "layers.ReLU", setting: "negative_slope=0.1, max_value=6, threshold=1"),
    ],
    source: nil)

  /// The threshold must lie below the maximum.
  public var conflict: String? {
    threshold < maximum ? nil : "threshold to be less than maximum"
  }

  /// Slope, maximum and threshold.
  public static var parameters: [Parameter<GeneralReLU>] {
    [
      Parameter(
        "negativeSlope", \.negativeSlope, symbol: "α", meaning: "slope up to the threshold"),
      Parameter("maximum", \.maximum, symbol: "m", meaning: "greatest value"),
      Parameter("threshold", \.threshold, symbol: "t", meaning: "where the line on the left ends"),
    ]
  }
}
