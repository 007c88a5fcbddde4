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
