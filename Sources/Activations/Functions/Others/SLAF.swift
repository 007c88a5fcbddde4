/// A polynomial of degree 3 with learned coefficients.
///
/// The default is Echo's: two coefficients of 1, that is 1 + z.
///
/// Source: Goyal, Goyal & Lall, "Learning Activation Functions: A new paradigm for understanding
/// Neural Networks" (2019).
public struct SLAF: Activation {
  /// The constant.
  public var a0: Double

  /// The coefficient of z.
  public var a1: Double

  /// The coefficient of z².
  public var a2: Double

  /// The coefficient of z³.
  public var a3: Double

  /// The function with the coefficients at which training begins, 1 + z.
  public init() { self.init(a0: 1, a1: 1, a2: 0, a3: 0) }

  /// The function with chosen parameters.
  public init(a0: Double, a1: Double, a2: Double, a3: Double) {
    self.a0 = a0
    self.a1 = a1
    self.a2 = a2
    self.a3 = a3
  }

  /// The definition.
  ///
  /// At ±∞ the leading term wins.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .form(leadingTerm(z), where: .abs(z) .> S(.greatestFiniteMagnitude), otherwise: polynomial(z))
  }

  /// The sum after Horner (1819), in which nothing overflows that the result does not.
  @inline(__always)
  private func polynomial<S: Scalar>(_ z: S) -> S {
    S(a0) + z * (S(a1) + z * (S(a2) + S(a3) * z))
  }

  /// The term of the highest power.
  @inline(__always)
  private func leadingTerm<S: Scalar>(_ z: S) -> S {
    if a3 != 0 { return S(a3) * .pow(z, 3) }
    if a2 != 0 { return S(a2) * .pow(z, 2) }
    return a1 == 0 ? S(a0) : S(a1) * z
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "slaf", title: "SLAF (polynomial)", family: .other,
    formula: "a_0 + a_1·z + a_2·z² + a_3·z³",
    names: [.activation(.echo, "SLAF", setting: "any number of coefficients")],
    source: Source(
      "Goyal, Goyal & Lall", 2019,
      "Learning Activation Functions: A new paradigm for understanding Neural Networks",
      "arXiv:1906.09529"))

  /// The coefficients.
  public static var parameters: [Parameter<SLAF>] {
    [
      Parameter("a0", \.a0, symbol: "a_0", meaning: "constant"),
      Parameter("a1", \.a1, symbol: "a_1", meaning: "coefficient of z"),
      Parameter("a2", \.a2, symbol: "a_2", meaning: "coefficient of z²"),
      Parameter("a3", \.a3, symbol: "a_3", meaning: "coefficient of z³"),
    ]
  }
}
