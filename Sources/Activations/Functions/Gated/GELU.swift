/// z times the distribution function Φ of the normal distribution.
///
/// JAX, TensorFlow Addons and NNlib compute the approximation `GELUTanh` by default. PyTorch computes
/// (z/2)(1 + erf(z/√2)), which is 0 for z < −5.6 in single precision and for z < −8.4 in double precision; with the
/// complementary error function it is not. The least value is −0.169971 at −0.751792.
///
/// Source: Hendrycks & Gimpel, "Gaussian Error Linear Units (GELUs)" (2016).
public struct GELU: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .normalGate(z)
  }

  /// Φ(z) + z φ(z), whose tail has one polynomial.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S { .normalGateSlope(z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "gelu", title: "GELU (exact, erf)", family: .gated,
    formula: "z·Φ(z)",
    names: [
      .activation(.torch, "GELU"), .activation(.keras, "gelu"),
      .substitute(.jax, "gelu", setting: "approximate=False"), .activation(.nnlib, "gelu_erf"),
      .activation(.onnx, "Gelu"),
      .substitute(.tensorFlowAddons, "gelu", setting: "approximate=False"),
      .activation(.echoUntil2020, "GELU"),
    ],
    source: Source(
      "Hendrycks & Gimpel", 2016, "Gaussian Error Linear Units (GELUs)", "arXiv:1606.08415"))
}

/// An approximation of GELU with a hyperbolic tangent, off by at most 0.00047.
///
/// It is what JAX, TensorFlow Addons and NNlib mean by `gelu`. Written with a sigmoid it keeps its
/// digits for z < 0, where 1 + tanh loses them.
///
/// Source: Hendrycks & Gimpel, "Gaussian Error Linear Units (GELUs)" (2016).
public struct GELUTanh: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// Beyond ±40 the gate is shut or open to more digits than any number format has, whatever stands
  /// in it, so the cube is not formed where it could overflow.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let rate = S.constant(
      2 * (2 / Double.pi).principalRoot, exactly: S(2) * .sqrt(S(2) / .pi))
    let cubic = rate * z * (S(1) + S(0.044715) * .pow(z, 2))
    if S.isEnclosing { return z * .sigmoid(cubic) }
    let wide = S.abs(z) .> S(40)
    let gate = S.form(.sigmoid(S(100) * z), where: wide, otherwise: .sigmoid(cubic))
    return .times(z, vanishing: gate)
  }

  /// The gate as one function, which readings have their own ways to compute.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S { .tanhGate(z) }

  /// Its slope, with one power of e.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S { .tanhGateSlope(z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "geluTanh", title: "GELU (tanh approximation)", family: .gated,
    formula: "z/2·(1 + tanh(√(2/π)·(z + 0.044715·z³)))",
    names: [
      .substitute(.torch, "GELU", setting: "approximate=\"tanh\""),
      .substitute(.keras, "gelu", setting: "approximate=True"), .activation(.jax, "gelu"),
      .activation(.nnlib, "gelu_tanh"), .activation(.nnlib, "gelu_sigmoid"),
      .substitute(.nnlib, "gelu", setting: "another name of gelu_tanh"),
      .substitute(.onnx, "Gelu", setting: "approximate=\"tanh\""),
      .activation(.tensorFlowAddons, "gelu"),
    ],
    source: Source(
      "Hendrycks & Gimpel", 2016, "Gaussian Error Linear Units (GELUs)", "arXiv:1606.08415"))
}

/// An approximation of GELU with a sigmoid, off by at most 0.0203.
///
/// NNlib's `gelu_sigmoid` is not this function: it is `GELUTanh` written with a sigmoid.
///
/// Source: Hendrycks & Gimpel, "Gaussian Error Linear Units (GELUs)" (2016).
public struct QuickGELU: Activation {
  /// How fast the gate opens; 1.702 comes nearest to GELU.
  public var coefficient: Double

  /// The function with its default coefficient of 1.702.
  public init() { self.init(coefficient: 1.702) }

  /// The function with a chosen coefficient.
  public init(coefficient: Double) { self.coefficient = coefficient }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .times(z, vanishing: .sigmoid(.times(z, vanishing: S(coefficient))))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "quickGELU", title: "QuickGELU (sigmoid approximation)", family: .gated,
    formula: "z·σ(c·z)",
    source: Source(
      "Hendrycks & Gimpel", 2016, "Gaussian Error Linear Units (GELUs)", "arXiv:1606.08415"))

  /// The coefficient.
  public static var parameters: [Parameter<QuickGELU>] {
    [Parameter("coefficient", \.coefficient, symbol: "c", meaning: "how fast the gate opens")]
  }
}
