/// z clipped to the range from a minimum to a maximum.
///
/// The slope at both corners is 0, as in PyTorch and NNlib; JAX has 1.
///
/// Source: Collobert, "Large Scale Machine Learning" (2004).
public struct HardTanh: SinglePrecisionActivation {
  /// The least value.
  public var minimum: Double

  /// The greatest value.
  public var maximum: Double

  /// The function with its default range, −1 to 1.
  public init() { self.init(minimum: -1, maximum: 1) }

  /// The function with a chosen range.
  public init(minimum: Double, maximum: Double) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .min(.max(z, S(minimum)), S(maximum))
  }

  /// The lowest precision that keeps slopes within 4 ulp.
  public var derivativePrecision: KernelPrecision { .single(ifExact: minimum, maximum) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "hardTanh", title: "HardTanh", family: .piecewiseLinear,
    formula: "clip(z, l, u)",
    names: [
      .activation(.torch, "Hardtanh"), .activation(.keras, "hard_tanh"),
      .activation(.jax, "hard_tanh"), .activation(.nnlib, "hardtanh"),
      .substitute(.onnx, "Clip", setting: "min=-1, max=1"),
      .activation(.echoUntil2020, "HardTanh"),
    ],
    source: Source(
      "Collobert", 2004, "Large Scale Machine Learning", "PhD thesis, Université Paris VI"))

  /// The range must not be empty.
  public var conflict: String? { minimum <= maximum ? nil : "minimum to be at most maximum" }

  /// The ends of the range.
  public static var parameters: [Parameter<HardTanh>] {
    [
      Parameter("minimum", \.minimum, symbol: "l", meaning: "least value"),
      Parameter("maximum", \.maximum, symbol: "u", meaning: "greatest value"),
    ]
  }
}
