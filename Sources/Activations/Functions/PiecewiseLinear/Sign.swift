/// −1 for z < 0, 0 at 0, 1 for z > 0.
///
/// Source: origin not established.
public struct Sign: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), S(1), .select(z .< S(0), S(-1), S(0)))
  }

  /// What leaves results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sign", title: "Sign", family: .piecewiseLinear,
    formula: "z > 0 ? 1 : z < 0 ? −1 : 0", names: [.substitute(.onnx, "Sign")], source: nil)
}
