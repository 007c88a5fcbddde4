/// z itself: no activation at all.
///
/// Source: origin not established.
public struct Identity: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { z }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "identity", title: "Identity / Linear", family: .piecewiseLinear,
    formula: "z",
    names: [
      .substitute(.torch, "Identity"), .activation(.keras, "linear"),
      .activation(.jax, "identity"), .substitute(.onnx, "Identity"),
      .substitute(.onnx, "Affine", setting: "alpha=1, beta=0; only within RNN, GRU and LSTM"),
    ],
    source: nil)
}
