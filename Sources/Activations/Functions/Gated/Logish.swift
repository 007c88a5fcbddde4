/// z times log(1 + σ(z)).
///
/// Its slope tends to log 2 = 0.6931 for large z, not to 1.
///
/// Source: Zhu, Zeng, Liu & Zhang, "Logish: A new nonlinear nonmonotonic activation function for
/// convolutional neural network" (2021).
public struct Logish: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .times(z, vanishing: .log(onePlus: .sigmoid(z)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "logish", title: "Logish", family: .gated,
    formula: "z·log(1 + σ(z))",
    source: Source(
      "Zhu, Zeng, Liu & Zhang", 2021,
      "Logish: A new nonlinear nonmonotonic activation function for convolutional neural network",
      "Neurocomputing 458"))
}
