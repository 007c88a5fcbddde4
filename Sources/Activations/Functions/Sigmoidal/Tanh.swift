/// The hyperbolic tangent.
///
/// Source: classical; LeCun, Bottou, Orr & Müller, "Efficient BackProp" (1998).
public struct Tanh: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .tanh(z) }

  /// What leaves results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "tanh", title: "Tanh", family: .sigmoidal, formula: #"\tanh z"#,
    words: "the hyperbolic tangent of z",
    names: [
      .activation(.torch, "Tanh"), .activation(.keras, "tanh"), .activation(.jax, "tanh"),
      .activation(.nnlib, "tanh_fast", setting: "to a few ulp"), .activation(.onnx, "Tanh"),
    ],
    source: Source(
      "LeCun, Bottou, Orr & Müller", 1998, "Efficient BackProp",
      "Neural Networks: Tricks of the Trade"))
}
