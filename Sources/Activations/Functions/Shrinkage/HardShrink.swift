/// z where |z| > λ, 0 between: hard thresholding.
///
/// Source: Donoho & Johnstone, "Ideal Spatial Adaptation by Wavelet Shrinkage" (1994).
public struct HardShrink: Activation {
  /// The threshold of |z|; at least 0.
  public var lambda: Double

  /// The function with its default λ of 0.5.
  public init() { self.init(lambda: 0.5) }

  /// The function with a chosen threshold.
  public init(lambda: Double) { self.lambda = lambda }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(lambda), z, .select(z .< S(-lambda), z, S(0)))
  }

  /// What leaves results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single(ifExact: lambda) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "hardShrink", title: "Hard Shrink", family: .shrinkage,
    formula: "|z| > λ ? z : 0",
    names: [
      .activation(.torch, "Hardshrink"), .activation(.keras, "hard_shrink"),
      .substitute(.onnx, "Shrink", setting: "lambd=0.5, bias=0"),
      .activation(.tensorFlowAddons, "hardshrink"), .activation(.echoUntil2020, "HardShrink"),
    ],
    source: Source(
      "Donoho & Johnstone", 1994, "Ideal Spatial Adaptation by Wavelet Shrinkage",
      "Biometrika 81"))

  /// The threshold.
  public static var parameters: [Parameter<HardShrink>] {
    [
      Parameter(
        "lambda", \.lambda, symbol: "λ", meaning: "threshold of |z|", range: .notNegative)
    ]
  }
}
