/// (1 + e^(−β z))^(−α), a sigmoid whose two ends differ: Richards' curve with two parameters.
///
/// α = β = 1 gives the sigmoid. Formed as exp(−α softplus(−β z)), which neither overflows nor cancels.
///
/// Source: Patwardhan, Ingalhalikar & Walambe, "ARiA: Utilizing Richard's Curve for Controlling the
/// Non-monotonicity of the Activation Function in Deep Neural Nets" (2018).
public struct ARiA2: Activation {
  /// The exponent, which sets how much later the curve rises; greater than 0.
  public var alpha: Double

  /// The rate of growth; greater than 0.
  public var beta: Double

  /// The function with its defaults, α = 1 and β = 0.5.
  public init() { self.init(alpha: 1, beta: 0.5) }

  /// The function with a chosen exponent and rate.
  public init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .exp(S(-alpha) * .softplus(S(-beta) * z))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "aria2", title: "ARiA-2", family: .sigmoidal,
    formula: "(1 + exp(−β·z))^−α",
    names: [.activation(.echo, "Aria2")],
    source: Source(
      "Patwardhan, Ingalhalikar & Walambe", 2018,
      "ARiA: Utilizing Richard's Curve for Controlling the Non-monotonicity of the Activation Function in Deep Neural Nets",
      "arXiv:1805.08878"))

  /// Exponent and rate.
  public static var parameters: [Parameter<ARiA2>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "exponent", range: .positive, examples: [0.5, 1, 2]),
      Parameter("beta", \.beta, symbol: "β", meaning: "rate of growth", range: .positive),
    ]
  }
}
