/// |z|, whose slope at 0 is taken as 0.
///
/// Source: origin not established.
public struct Absolute: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .abs(z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "absolute", title: "Absolute", family: .piecewiseLinear,
    formula: "|z|",
    names: [.substitute(.onnx, "Abs")], source: nil)
}
