/// e to the power of z.
///
/// Source: origin not established.
public struct Exponential: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .exp(z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "exponential", title: "Exponential", family: .exponentialLinear,
    formula: "exp(z)",
    names: [.activation(.keras, "exponential"), .substitute(.onnx, "Exp")],
    source: nil)
}
