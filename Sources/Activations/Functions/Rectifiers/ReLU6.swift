/// z clipped to the range from 0 to 6.
///
/// Source: Krizhevsky, "Convolutional Deep Belief Networks on CIFAR-10" (2010).
public struct ReLU6: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .min(.max(z, S(0)), S(6)) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "relu6", title: "ReLU6", family: .rectifier,
    formula: "clip(z, 0, 6)",
    names: [
      .activation(.torch, "ReLU6"), .activation(.keras, "relu6"), .activation(.jax, "relu6"),
      .activation(.nnlib, "relu6"), .substitute(.onnx, "Clip", setting: "min=0, max=6"),
    ],
    source: Source("Krizhevsky", 2010, "Convolutional Deep Belief Networks on CIFAR-10"))
}
