/// z times the distribution function Φ of the normal distribution.
///
/// JAX, TensorFlow Addons and NNlib mean the approximation `GELUTanh` unless told otherwise.
/// (z/2)(1 + erf(z/√2)), as PyTorch has it, loses all digits for z < −9; the complementary error
/// function does not. The least value is −0.169971 at −0.751792.
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
