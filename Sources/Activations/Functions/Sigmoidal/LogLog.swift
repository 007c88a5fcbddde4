/// exp(−e⁻ᶻ), which rises more steeply than it levels off; the distribution function of Gumbel.
///
/// 1 − ``ComplementaryLogLog`` of −z is the same.
///
/// Source: Gomes, Ludermir & Lima, "Comparison of New Activation Functions in Neural Network for
/// Forecasting Financial Time Series" (2011).
public struct LogLog: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// It is formed as a square, because its root keeps all digits where the derivatives need them although
  /// the value itself is subnormal.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .pow(.exp(S(-0.5) * .exp(-z)), 2)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "logLog", title: "LogLog", family: .sigmoidal,
    formula: "exp(−exp(−z))",
    source: Source(
      "Gomes, Ludermir & Lima", 2011,
      "Comparison of New Activation Functions in Neural Network for Forecasting Financial Time Series",
      "Neural Computing and Applications 20"))
}

/// 1 − exp(−eᶻ), which levels off more steeply than it rises.
///
/// 1 − ``LogLog`` of −z is the same.
///
/// Source: Gomes, Ludermir & Lima, "Comparison of New Activation Functions in Neural Network for
/// Forecasting Financial Time Series" (2011).
public struct ComplementaryLogLog: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// For z > 1 the exponential is formed as a square, because its root keeps all digits where the
  /// derivatives need them although it is itself subnormal; elsewhere the literal form would cancel.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let power = S.exp(z)
    return .form(
      S(1) - .pow(.exp(S(-0.5) * power), 2), where: z .> S(1), otherwise: -.expMinusOne(-power))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "complementaryLogLog", title: "Complementary LogLog", family: .sigmoidal,
    formula: "1 − exp(−exp(z))",
    source: Source(
      "Gomes, Ludermir & Lima", 2011,
      "Comparison of New Activation Functions in Neural Network for Forecasting Financial Time Series",
      "Neural Computing and Applications 20"))
}
