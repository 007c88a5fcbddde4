/// 0 below a threshold, 1 above it.
///
/// What it is at the threshold differs: 1 by default here, 0 in MLX; PyTorch's `heaviside` takes it as an
/// argument.
///
/// Source: McCulloch & Pitts, "A Logical Calculus of the Ideas Immanent in Nervous Activity" (1943).
public struct BinaryStep: SinglePrecisionActivation {
  /// Where the function jumps.
  public var threshold: Double

  /// The value at the threshold.
  public var valueAtThreshold: Double

  /// The function with its defaults: 1 at the threshold 0.
  public init() { self.init(threshold: 0, valueAtThreshold: 1) }

  /// The function with a chosen threshold and the value there.
  public init(threshold: Double, valueAtThreshold: Double) {
    self.threshold = threshold
    self.valueAtThreshold = valueAtThreshold
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(
      z .> S(threshold), S(1), .select(z .< S(threshold), S(0), S(valueAtThreshold)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "binaryStep", title: "Binary Step (Heaviside)", family: .piecewiseLinear,
    formula: "z > t ? 1 : z < t ? 0 : h",
    names: [
      .substitute(.torch, "torch.heaviside", setting: "values=1; the value at 0 is an argument"),
      .substitute(.jax, "jax.numpy.heaviside", setting: "x2=1; the value at 0 is an argument"),
    ],
    source: Source(
      "McCulloch & Pitts", 1943,
      "A Logical Calculus of the Ideas Immanent in Nervous Activity",
      "Bulletin of Mathematical Biophysics 5"))

  /// The threshold and the value there.
  public static var parameters: [Parameter<BinaryStep>] {
    [
      Parameter("threshold", \.threshold, symbol: "t", meaning: "where the function jumps"),
      Parameter(
        "valueAtThreshold", \.valueAtThreshold, symbol: "h", meaning: "value at the threshold",
        range: .between(0, 1)),
    ]
  }
}
