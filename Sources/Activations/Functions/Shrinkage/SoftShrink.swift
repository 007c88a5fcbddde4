/// z moved towards 0 by λ, 0 where it would pass it: soft thresholding.
///
/// It is the proximal operator of λ |z|. The slope at both corners is 0.
///
/// Source: Donoho & Johnstone, "Ideal Spatial Adaptation by Wavelet Shrinkage" (1994).
public struct SoftShrink: Activation {
  /// The threshold of |z|; at least 0.
  public var lambda: Double

  /// The function with its default λ of 0.5.
  public init() { self.init(lambda: 0.5) }

  /// The function with a chosen threshold.
  public init(lambda: Double) { self.lambda = lambda }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .max(z - S(lambda), S(0)) + .min(z + S(lambda), S(0))
  }

  /// What leaves results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single(ifExact: lambda) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "softShrink", title: "Soft Shrink", family: .shrinkage,
    formula: "z > λ ? z − λ : z < −λ ? z + λ : 0",
    names: [
      .activation(.torch, "Softshrink"), .activation(.keras, "soft_shrink"),
      .activation(.nnlib, "softshrink"),
      .substitute(.onnx, "Shrink", setting: "lambd=0.5, bias=0.5"),
      .activation(.tensorFlowAddons, "softshrink"), .activation(.echoUntil2020, "SoftShrink"),
    ],
    source: Source(
      "Donoho & Johnstone", 1994, "Ideal Spatial Adaptation by Wavelet Shrinkage",
      "Biometrika 81"))

  /// The threshold.
  public static var parameters: [Parameter<SoftShrink>] {
    [
      Parameter(
        "lambda", \.lambda, symbol: "λ", meaning: "threshold of |z|", range: .notNegative,
        examples: [0.25, 0.5, 1])
    ]
  }
}
