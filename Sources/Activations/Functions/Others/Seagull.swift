/// log(1 + z²): even, and flat at 0 like a parabola.
///
/// Source: origin not established.
public struct Seagull: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// Beyond ±1 the square is taken out of the logarithm, so that it cannot overflow.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let inverseSquare = S.pow(S(1) / z, 2)
    let right = S(2) * .log(z) + .log(onePlus: inverseSquare)
    let left = S(2) * .log(-z) + .log(onePlus: inverseSquare)
    let plain = S.log(onePlus: .pow(z, 2))
    return .form(
      right, where: z .> S(1), otherwise: .form(left, where: z .< S(-1), otherwise: plain))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "seagull", title: "Seagull", family: .other,
    formula: "log(1 + z²)",
    names: [.activation(.echo, "Seagull")],
    source: nil)
}
