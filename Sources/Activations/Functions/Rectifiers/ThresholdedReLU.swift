/// z above a threshold, 0 otherwise; it jumps at the threshold.
///
/// At the threshold it is 0, as in every framework; only ONNX's activation of that name within RNN, GRU and
/// LSTM has z there.
///
/// Source: Konda, Memisevic & Krueger, "Zero-bias Autoencoders and the Benefits of Co-adapting Features"
/// (2014).
public struct ThresholdedReLU: Activation {
  /// The greatest z that gives 0.
  public var threshold: Double

  /// The function with its default threshold of 1.
  public init() { self.init(threshold: 1) }

  /// The function with a chosen threshold.
  public init(threshold: Double) { self.threshold = threshold }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .select(z .> S(threshold), z, S(0)) }

  /// The lowest precision that keeps results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single(ifExact: threshold) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "thresholdedReLU", title: "Thresholded ReLU", family: .rectifier,
    formula: "z > θ ? z : 0",
    names: [
      .activation(.onnx, "ThresholdedRelu"), .activation(.nnlib, "trelu"),
      .substitute(.keras, "relu", setting: "threshold=1"),
      .substitute(.torch, "Threshold", setting: "threshold=1, value=0"),
    ],
    source: Source(
      "Konda, Memisevic & Krueger", 2014,
      "Zero-bias Autoencoders and the Benefits of Co-adapting Features", "arXiv:1402.3337"))

  /// The threshold.
  public static var parameters: [Parameter<ThresholdedReLU>] {
    [Parameter("threshold", \.threshold, symbol: "θ", meaning: "greatest z that gives 0")]
  }
}
