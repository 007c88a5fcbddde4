/// z above a threshold, a fixed value otherwise.
///
/// No framework has defaults. Where the value is the threshold, the function is max(z, threshold).
///
/// Source: origin not established.
public struct Threshold: Activation {
  /// The greatest z that gives the fixed value.
  public var threshold: Double

  /// The fixed value.
  public var value: Double

  /// The function with the threshold 0.1 and the value 20, which show its jump.
  public init() { self.init(threshold: 0.1, value: 20) }

  /// The function with a chosen threshold and value.
  public init(threshold: Double, value: Double) {
    self.threshold = threshold
    self.value = value
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .select(z .> S(threshold), z, S(value)) }

  /// The lowest precision that keeps results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single(ifExact: threshold) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "threshold", title: "Threshold", family: .rectifier,
    formula: "z > t ? z : v",
    names: [
      .activation(.torch, "Threshold", setting: "threshold=0.1, value=20"),
      .activation(.keras, "threshold", setting: "threshold=0.1, default_value=20"),
    ],
    source: nil)

  /// Threshold and value.
  public static var parameters: [Parameter<Threshold>] {
    [
      Parameter("threshold", \.threshold, symbol: "t", meaning: "greatest z that gives v"),
      Parameter("value", \.value, symbol: "v", meaning: "value up to the threshold"),
    ]
  }
}
