/// Between a logarithm for α < 0, the identity for α = 0 and an exponential for α > 0.
///
/// For α < 0 it is defined only for z > 1 / α − α, and falls to −∞ at that edge.
///
/// Source: Godfrey & Gashler, "A continuum among logarithmic, linear, and exponential functions,
/// and its potential to improve generalization in neural networks" (2015).
public struct SoftExponential: Activation {
  /// Where the function stands: below 0 logarithmic, at 0 linear, above 0 exponential.
  public var alpha: Double

  /// The function with an α of 0.5, which shows its shape; it is learned from 0.
  public init() { self.init(alpha: 0.5) }

  /// The function with a chosen α.
  public init(alpha: Double) { self.alpha = alpha }

  /// The definition.
  ///
  /// For α > 0 and small exp(αz) the constants are taken together, because near α = 1 they cancel.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    if alpha == 0 { return z }
    if alpha < 0 { return logarithm(z) / S(-alpha) }
    let exponent = S(alpha) * z
    let constants = S.constant(
      (alpha - 1) * (alpha + 1) / alpha, exactly: S(alpha) - S(1) / S(alpha))
    return .form(
      .exp(exponent) / S(alpha) + constants, where: exponent .< S(-1),
      otherwise: .expMinusOne(exponent) / S(alpha) + S(alpha))
  }

  /// log(1 − α(z + α)), in the two forms of which one is accurate near the zero, the other at the edge.
  @inline(__always)
  private func logarithm<S: Scalar>(_ z: S) -> S {
    let overOne = S(-alpha) * (z + S(alpha))
    let constants = S.constant(
      (1 - alpha) * (1 + alpha), exactly: (S(1) - S(alpha)) * (S(1) + S(alpha)))
    return .form(
      .log(onePlus: overOne), where: .abs(overOne) .< S(0.5),
      otherwise: .log(constants - S(alpha) * z))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "softExponential", title: "Soft Exponential", family: .exponentialLinear,
    formula: "α > 0 ? (exp(α·z) − 1)/α + α : α < 0 ? −log(1 − α·(z + α))/α : z",
    names: [.activation(.echo, "SoftExponential", setting: "alpha=0.5; it begins at 0")],
    source: Source(
      "Godfrey & Gashler", 2015,
      "A continuum among logarithmic, linear, and exponential functions, and its potential to improve generalization in neural networks",
      "arXiv:1602.01321"))

  /// α.
  public static var parameters: [Parameter<SoftExponential>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α",
        meaning: "logarithmic below 0, linear at 0, exponential above", examples: [0, 0.25, 0.5])
    ]
  }
}
