/// A line clipped to 0…1, which replaces the sigmoid where an exponential costs too much.
///
/// The default slope is 1/6, as in PyTorch, Keras 3, JAX and NNlib; ONNX has 0.2. With ½ it is
/// ``SparseSigmoid``. The slope at both corners is 0.
///
/// Source: Courbariaux, Bengio & David, "BinaryConnect" (2015), with slope ½; Howard et al., "Searching
/// for MobileNetV3" (2019), with 1/6.
public struct HardSigmoid: SinglePrecisionActivation {
  /// The slope of the line.
  public var slope: Double

  /// The value at 0, before it is clipped.
  public var offset: Double

  /// The function with its defaults, slope 1/6 and offset 0.5, whose corners are ±3.
  public init() { self.init(slope: 1.0 / 6, offset: 0.5) }

  /// The function with a chosen slope and offset.
  public init(slope: Double, offset: Double) {
    self.slope = slope
    self.offset = offset
  }

  /// The definition.
  ///
  /// The product is clipped before the offset is added, which would round away where the corners are.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let product = S.times(z, vanishing: S(slope))
    let top = S.constant(1 - offset, exactly: S(1) - S(offset))
    return .min(.max(product, S(-offset)), top) + S(offset)
  }

  /// The lowest precision that keeps slopes within 4 ulp.
  public var derivativePrecision: KernelPrecision { .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "hardSigmoid", title: "Hard Sigmoid", family: .piecewiseLinear,
    formula: "clip(a·z + b, 0, 1)",
    names: [
      .activation(.torch, "Hardsigmoid"), .activation(.keras, "hard_sigmoid"),
      .activation(.jax, "hard_sigmoid"), .activation(.nnlib, "hardσ"),
      .activation(.onnx, "HardSigmoid", setting: "alpha=1/6; its default is 0.2"),
    ],
    source: Source(
      "Courbariaux, Bengio & David", 2015,
      "BinaryConnect: Training Deep Neural Networks with Binary Weights during Propagations",
      "arXiv:1511.00363"))

  /// Slope and offset.
  public static var parameters: [Parameter<HardSigmoid>] {
    [
      Parameter("slope", \.slope, symbol: "a", meaning: "slope of the line"),
      Parameter("offset", \.offset, symbol: "b", meaning: "value at 0, before it is clipped"),
    ]
  }
}
