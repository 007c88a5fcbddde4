/// The derivative of SiLU: a sigmoid that overshoots both its limits.
///
/// 1 − σ(z) is formed as σ(−z), because it cancels otherwise.
///
/// Source: Elfwing, Uchibe & Doya, "Sigmoid-Weighted Linear Units for Neural Network Function
/// Approximation in Reinforcement Learning" (2017).
public struct DSiLU: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .times(S(1) + .times(z, vanishing: .sigmoid(-z)), vanishing: .sigmoid(z))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "dSiLU", title: "dSiLU", family: .gated,
    formula: #"\sigma(z) (1 + z (1 - \sigma(z)))"#,
    words: "σ(z) (1 + z (1 − σ(z))), with the sigmoid σ",
    source: Source(
      "Elfwing, Uchibe & Doya", 2017,
      "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning",
      "arXiv:1702.03118"))
}
