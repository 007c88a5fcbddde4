/// z plus half of a hyperbola: its slope rises from 1/2 to 3/2.
///
/// Source: origin not established.
public struct BentIdentity: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// √(z² + 1) − 1 cancels for small z, and its curvature for large z: there the root is |z| and a
  /// rest.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let right = S(1.5) * z + S(0.5) * (rest(S(1) / z) - S(1))
    let left = S(0.5) * z + S(0.5) * (rest(S(-1) / z) - S(1))
    let plain = z + S(0.5) * .pow(z, 2) / (S(1) + .sqrt(S(1) + .pow(z, 2)))
    return .form(
      right, where: z .> S(1), otherwise: .form(left, where: z .< S(-1), otherwise: plain))
  }

  /// √(z² + 1) − |z|, from the reciprocal of |z|.
  @inline(__always)
  private func rest<S: Scalar>(_ inverse: S) -> S {
    inverse / (S(1) + .sqrt(S(1) + .pow(inverse, 2)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "bentIdentity", title: "Bent Identity", family: .other,
    formula: "(√(z² + 1) − 1)/2 + z",
    names: [.activation(.echoUntil2020, "BentIdentity")],
    source: nil)
}
