/// z clipped to the range from 0 to a maximum: the bounded rectifier.
///
/// Echo's BReLU is another function, the bipolar rectifier, whose sign depends on the element's index.
///
/// Source: Liew, Khalil-Hani & Bakhteri, "Bounded Activation Functions for Enhanced Training Stability of
/// Deep Neural Networks on Visual Pattern Recognition Problems" (2016).
public struct BReLU: SinglePrecisionActivation {
  /// The greatest value; greater than 0.
  public var maximum: Double

  /// The function with its default maximum of 1.
  public init() { self.init(maximum: 1) }

  /// The function with a chosen maximum.
  public init(maximum: Double) { self.maximum = maximum }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .min(.max(z, S(0)), S(maximum)) }

  /// The lowest precision that keeps slopes within 4 ulp.
  public var derivativePrecision: KernelPrecision { .single(ifExact: maximum) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "bReLU", title: "Bounded ReLU (hard clip)", family: .rectifier,
    formula: "clip(z, 0, a)",
    names: [
      .substitute(.keras, "relu", setting: "max_value=1"),
      .substitute(.torch, "Hardtanh", setting: "min_val=0, max_val=1"),
      .substitute(.onnx, "Clip", setting: "min=0, max=1"),
    ],
    source: Source(
      "Liew, Khalil-Hani & Bakhteri", 2016,
      "Bounded Activation Functions for Enhanced Training Stability of Deep Neural Networks on Visual Pattern Recognition Problems",
      "Neurocomputing 216"))

  /// The maximum.
  public static var parameters: [Parameter<BReLU>] {
    [Parameter("maximum", \.maximum, symbol: "a", meaning: "greatest value", range: .positive)]
  }
}
