/// z for z > 0, a small multiple of z otherwise.
///
/// The default slope is 0.01, as in PyTorch, JAX, NNlib and ONNX; Keras has 0.2 in its function and 0.3 in
/// its layer. max(α z, z) would be the same only for α ≤ 1.
///
/// Source: Maas, Hannun & Ng, "Rectifier Nonlinearities Improve Neural Network Acoustic Models" (2013).
public struct LeakyReLU: SinglePrecisionActivation {
  /// The slope for z ≤ 0; 0.01 in PyTorch and JAX.
  public var negativeSlope: Double

  /// The function with its default slope of 0.01.
  public init() { self.init(negativeSlope: 0.01) }

  /// The function with a chosen slope.
  public init(negativeSlope: Double) { self.negativeSlope = negativeSlope }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, .times(z, vanishing: S(negativeSlope)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "leakyReLU", title: "Leaky ReLU", family: .rectifier,
    formula: "z > 0 ? z : α·z",
    names: [
      .activation(.torch, "LeakyReLU"),
      .activation(.keras, "leaky_relu", setting: "negative_slope=0.01; its default is 0.2"),
      .substitute(.keras, "layers.LeakyReLU", setting: "negative_slope=0.01; its default is 0.3"),
      .activation(.jax, "leaky_relu"), .activation(.nnlib, "leakyrelu"),
      .activation(.onnx, "LeakyRelu"),
    ],
    source: Source(
      "Maas, Hannun & Ng", 2013,
      "Rectifier Nonlinearities Improve Neural Network Acoustic Models", "ICML workshop"))

  /// The slope.
  public static var parameters: [Parameter<LeakyReLU>] {
    [Parameter("negativeSlope", \.negativeSlope, symbol: "α", meaning: "slope for z ≤ 0")]
  }
}

/// z for z > 0, a learned multiple of z otherwise.
///
/// Source: He, Zhang, Ren & Sun, "Delving Deep into Rectifiers" (2015).
public struct PReLU: SinglePrecisionActivation {
  /// The slope for z ≤ 0, which training changes; it begins at 0.25.
  public var slope: Double

  /// The function with the slope at which training begins, 0.25.
  public init() { self.init(slope: 0.25) }

  /// The function with a chosen slope.
  public init(slope: Double) { self.slope = slope }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, .times(z, vanishing: S(slope)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "pReLU", title: "PReLU", family: .rectifier,
    formula: "z > 0 ? z : a·z",
    names: [
      .activation(.torch, "PReLU"), .substitute(.keras, "layers.PReLU", setting: "begins at 0"),
      .activation(.onnx, "PRelu"),
    ],
    source: Source(
      "He, Zhang, Ren & Sun", 2015,
      "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
      "arXiv:1502.01852"))

  /// The slope.
  public static var parameters: [Parameter<PReLU>] {
    [
      Parameter(
        "slope", \.slope, symbol: "a", meaning: "slope for z ≤ 0, learned",
        examples: [-0.25, 0, 0.25, 0.5, 0.75, 1])
    ]
  }
}

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
