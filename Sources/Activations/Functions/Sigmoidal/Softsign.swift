/// z ÷ (1 + |z|), which nears ±1 more slowly than tanh.
///
/// The second derivative jumps from 2 to −2 at 0; there it is taken as 0, as the slope of |z| is. The
/// variant of Elliott from 0 to 1 is ½ + ½ of this.
///
/// Source: Bergstra, Desjardins, Lamblin & Bengio, "Quadratic Polynomials Learn Better Image Features"
/// (2009).
public struct Softsign: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// For large |z| it is formed as ±(1 − 1 ÷ (1 + |z|)), which has limits and whose slope does not cancel.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let divisor = S(1) + .abs(z)
    let rest = S(1) / divisor
    return .form(
      S(1) - rest, where: z .> S(1),
      otherwise: .form(rest - S(1), where: z .< S(-1), otherwise: z / divisor))
  }

  /// 1 ÷ (1 + |z|)², in which no square overflows.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S { .pow(S(1) / (S(1) + .abs(z)), 2) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "softsign", title: "Softsign", family: .sigmoidal,
    formula: "z/(1 + |z|)",
    names: [
      .activation(.torch, "Softsign"), .activation(.keras, "softsign"),
      .activation(.jax, "soft_sign"), .activation(.nnlib, "softsign"),
      .activation(.onnx, "Softsign"),
    ],
    source: Source(
      "Bergstra, Desjardins, Lamblin & Bengio", 2009,
      "Quadratic Polynomials Learn Better Image Features", "Université de Montréal, report 1337"))
}
