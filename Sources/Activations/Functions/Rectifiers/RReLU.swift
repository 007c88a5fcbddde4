/// z for z > 0, otherwise a multiple of z whose slope is random in training and fixed in evaluation.
///
/// This is the form for evaluation: its slope is the mean of the range from which training draws.
///
/// Source: Xu, Wang, Chen & Li, "Empirical Evaluation of Rectified Activations in Convolutional Network"
/// (2015); the range as PyTorch has it.
public struct RReLU: SinglePrecisionActivation {
  /// The least slope that training draws.
  public var lower: Double

  /// The greatest slope that training draws.
  public var upper: Double

  /// The function with its default range, 1/8 to 1/3.
  public init() { self.init(lower: 1.0 / 8, upper: 1.0 / 3) }

  /// The function with a chosen range of slopes.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The slope in evaluation.
  public var slope: Double { lower / 2 + upper / 2 }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let slope = S.constant(slope, exactly: (S(lower) + S(upper)) / S(2))
    return .select(z .> S(0), z, .times(z, vanishing: slope))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "rReLU", title: "RReLU", family: .rectifier,
    formula: "z > 0 ? z : (l + u)/2·z",
    names: [
      .activation(.torch, "RReLU", setting: "in evaluation"),
      .activation(.nnlib, "rrelu", setting: "always draws a slope"),
      .activation(.tensorFlowAddons, "rrelu", setting: "in evaluation"),
    ],
    source: Source(
      "Xu, Wang, Chen & Li", 2015,
      "Empirical Evaluation of Rectified Activations in Convolutional Network", "arXiv:1505.00853"))

  /// The range must not be empty.
  public var conflict: String? { lower <= upper ? nil : "lower to be at most upper" }

  /// The ends of the range of slopes.
  public static var parameters: [Parameter<RReLU>] {
    [
      Parameter("lower", \.lower, symbol: "l", meaning: "least slope drawn in training"),
      Parameter("upper", \.upper, symbol: "u", meaning: "greatest slope drawn in training"),
    ]
  }
}
