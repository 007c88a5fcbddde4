/// max(z, 0) + b with b learned: the flexible rectifier.
///
/// Not the funnel activation of two dimensions, which is also called FReLU.
///
/// Source: Qiu, Xu & Cai, "FReLU: Flexible Rectified Linear Units for Improving Convolutional Neural
/// Networks" (2017).
public struct FReLU: Activation {
  /// The value for z ≤ 0.
  public var bias: Double

  /// The function with a bias of −0.5, which shows its shape; in Echo training begins at a random one.
  public init() { self.init(bias: -0.5) }

  /// The function with a chosen bias.
  public init(bias: Double) { self.bias = bias }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .max(z, S(0)) + S(bias) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "fReLU", title: "FReLU (flexible)", family: .rectifier,
    formula: "max(z, 0) + b",
    names: [.activation(.echo, "FReLU", setting: "begins at a random b")],
    source: Source(
      "Qiu, Xu & Cai", 2017,
      "FReLU: Flexible Rectified Linear Units for Improving Convolutional Neural Networks",
      "arXiv:1706.08098"))

  /// The bias.
  public static var parameters: [Parameter<FReLU>] {
    [Parameter("bias", \.bias, symbol: "b", meaning: "value for z ≤ 0, learned")]
  }
}
