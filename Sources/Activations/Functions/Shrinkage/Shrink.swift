/// z moved towards 0 by a bias where |z| > λ, 0 between: the operator of ONNX.
///
/// A bias of 0 gives ``HardShrink``, one of λ ``SoftShrink``; with any other the function jumps at ±λ.
///
/// Source: origin not established.
public struct Shrink: Activation {
  /// The threshold of |z|; at least 0.
  public var lambda: Double

  /// By how much z is moved towards 0.
  public var bias: Double

  /// The function with λ = 0.5 and a bias of 0.25, which show its shape; ONNX has 0.5 and 0.
  public init() { self.init(lambda: 0.5, bias: 0.25) }

  /// The function with a chosen threshold and bias.
  public init(lambda: Double, bias: Double) {
    self.lambda = lambda
    self.bias = bias
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(lambda), z - S(bias), .select(z .< S(-lambda), z + S(bias), S(0)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "shrink", title: "Shrink (ONNX)", family: .shrinkage,
    formula: "z > λ ? z − b : z < −λ ? z + b : 0",
    names: [.activation(.onnx, "Shrink", setting: "bias=0.25; its default is 0")], source: nil)

  /// Threshold and bias.
  public static var parameters: [Parameter<Shrink>] {
    [
      Parameter(
        "lambda", \.lambda, symbol: "λ", meaning: "threshold of |z|", range: .notNegative),
      Parameter("bias", \.bias, symbol: "b", meaning: "shift towards 0"),
    ]
  }
}

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

  /// The lowest precision that keeps results within 4 ulp.
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

  /// The lowest precision that keeps results within 4 ulp.
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
