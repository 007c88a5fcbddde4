/// −1 for z < 0, 0 at 0, 1 for z > 0.
///
/// Source: origin not established.
public struct Sign: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), S(1), .select(z .< S(0), S(-1), S(0)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sign", title: "Sign", family: .piecewiseLinear,
    formula: "z > 0 ? 1 : z < 0 ? −1 : 0", names: [.substitute(.onnx, "Sign")], source: nil)
}
