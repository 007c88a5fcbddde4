/// max(z, 0).
///
/// Source: Fukushima (1969); Nair & Hinton, "Rectified Linear Units Improve Restricted Boltzmann
/// Machines" (2010).
public struct ReLU: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .max(z, S(0)) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "relu", title: "ReLU", family: .rectifier,
    formula: "max(z, 0)",
    names: [
      .activation(.torch, "ReLU"), .activation(.keras, "relu"), .activation(.jax, "relu"),
      .activation(.nnlib, "relu"), .activation(.onnx, "Relu"),
    ],
    source: Source(
      "Nair & Hinton", 2010, "Rectified Linear Units Improve Restricted Boltzmann Machines", "ICML")
  )
}
