/// z for z > 0, an exponential with learned depth and rate otherwise.
///
/// Its slope is continuous only for αβ = 1; with α = 1 and β = 1 it is ELU.
///
/// Source: Li, Fan, Li, Wu & Ming, "Improving Deep Neural Network with Multiple Parametric
/// Exponential Linear Units" (2016).
public struct MPELU: Activation {
  /// How far below 0 the exponential levels off.
  public var alpha: Double

  /// How fast it does.
  public var beta: Double

  /// The function with the values at which training begins, α = 0.25 and β = 1.
  public init() { self.init(alpha: 0.25, beta: 1) }

  /// The function with chosen parameters.
  public init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, S(alpha) * .expMinusOne(S(beta) * z))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "mpelu", title: "MPELU", family: .exponentialLinear,
    formula: "z > 0 ? z : α·(exp(β·z) − 1)",
    names: [.activation(.echo, "MPeLU")],
    source: Source(
      "Li, Fan, Li, Wu & Ming", 2016,
      "Improving Deep Neural Network with Multiple Parametric Exponential Linear Units",
      "arXiv:1606.00305"))

  /// Depth and rate of the exponential.
  public static var parameters: [Parameter<MPELU>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "depth to which the exponential falls",
        examples: [0.25, 1, 2]),
      Parameter("beta", \.beta, symbol: "β", meaning: "rate of the exponential", range: .positive),
    ]
  }
}
