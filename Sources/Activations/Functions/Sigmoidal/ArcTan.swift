/// The inverse tangent, from −π/2 to π/2.
///
/// Source: origin not established.
public struct ArcTan: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .atan(z) }

  /// The lowest precision that keeps slopes within 4 ulp.
  public var derivativePrecision: KernelPrecision { .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "arcTan", title: "ArcTan", family: .sigmoidal,
    formula: "atan z", names: [.substitute(.onnx, "Atan")], source: nil)
}
