/// The identity between two thresholds, a line of another slope beyond each: an S of three pieces.
///
/// Source: Jin, Xu, Feng, Wei, Xiong & Yan, "Deep Learning with S-shaped Rectified Linear Activation
/// Units" (2015).
public struct SReLU: Activation {
  /// The threshold on the left.
  public var lowerThreshold: Double

  /// The slope below the threshold on the left.
  public var lowerSlope: Double

  /// The threshold on the right.
  public var upperThreshold: Double

  /// The slope above the threshold on the right.
  public var upperSlope: Double

  /// The function with thresholds ±1 and slopes 0.2, which show its shape; all four are learned.
  public init() {
    self.init(lowerThreshold: -1, lowerSlope: 0.2, upperThreshold: 1, upperSlope: 0.2)
  }

  /// The function with chosen thresholds and slopes.
  public init(
    lowerThreshold: Double, lowerSlope: Double, upperThreshold: Double, upperSlope: Double
  ) {
    self.lowerThreshold = lowerThreshold
    self.lowerSlope = lowerSlope
    self.upperThreshold = upperThreshold
    self.upperSlope = upperSlope
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let (low, high) = (S(lowerThreshold), S(upperThreshold))
    return .select(
      z .> high, high + S(upperSlope) * (z - high),
      .select(z .< low, low + S(lowerSlope) * (z - low), z))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sReLU", title: "SReLU", family: .rectifier,
    formula: "z > t_r ? t_r + a_r·(z − t_r) : z < t_l ? t_l + a_l·(z − t_l) : z",
    names: [.activation(.kerasContrib, "SReLU"), .activation(.echo, "SReLU")],
    source: Source(
      "Jin, Xu, Feng, Wei, Xiong & Yan", 2015,
      "Deep Learning with S-shaped Rectified Linear Activation Units", "arXiv:1512.07030"))

  /// The thresholds must be in order.
  public var conflict: String? {
    lowerThreshold <= upperThreshold ? nil : "lowerThreshold to be at most upperThreshold"
  }

  /// Thresholds and slopes.
  public static var parameters: [Parameter<SReLU>] {
    [
      Parameter("lowerThreshold", \.lowerThreshold, symbol: "t_l", meaning: "left threshold"),
      Parameter(
        "lowerSlope", \.lowerSlope, symbol: "a_l", meaning: "slope left of the left threshold"),
      Parameter("upperThreshold", \.upperThreshold, symbol: "t_r", meaning: "right threshold"),
      Parameter(
        "upperSlope", \.upperSlope, symbol: "a_r", meaning: "slope right of the right threshold"),
    ]
  }
}
