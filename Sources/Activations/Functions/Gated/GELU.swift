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
