/// The derivative of SiLU: a sigmoid that overshoots both its limits.
///
/// It is σ(z) + z σ′(z), and σ′(z) = σ(z) σ(−z), because 1 − σ(z) cancels.
///
/// Source: Elfwing, Uchibe & Doya, "Sigmoid-Weighted Linear Units for Neural Network Function
/// Approximation in Reinforcement Learning" (2017).
public struct DSiLU: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// Near 0 the slope of the sigmoid is formed by a cosine, whose derivatives vanish there as they
  /// should.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let slope = S.form(
      .pow(S(0.5) / .cosh(S(0.5) * z), 2), where: .abs(z) .< S(1),
      otherwise: .sigmoid(z) * .sigmoid(-z))
    return .sigmoid(z) + .times(z, vanishing: slope)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "dSiLU", title: "dSiLU", family: .gated,
    formula: "σ(z)·(1 + z·(1 − σ(z)))",
    source: Source(
      "Elfwing, Uchibe & Doya", 2017,
      "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning",
      "arXiv:1702.03118"))
}
