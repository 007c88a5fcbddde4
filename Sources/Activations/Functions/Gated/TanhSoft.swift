/// A hyperbolic tangent times a logarithm: a family with four parameters.
///
/// With the defaults, which are Echo's, it is z tanh(0.6 exp(z)); with β = 1 it is `TanhExp`.
///
/// Source: Biswas, Kumar, Banerjee & Pandey, "TanhSoft - a family of activation functions combining
/// Tanh and Softplus" (2020).
public struct TanhSoft: Activation {
  /// The slope of the line in the gate; at most 1.
  public var alpha: Double

  /// The factor of the exponential in the gate.
  public var beta: Double

  /// The rate of the exponential in the gate.
  public var gamma: Double

  /// What is added to exp(z) in the logarithm: 0 makes that z, 1 its softplus.
  public var delta: Double { didSet { level = .log(delta) } }

  /// log δ; kept, because a kernel would compute it for each number.
  private var level: Double

  /// The function with the defaults of Echo, z tanh(0.6 exp(z)).
  public init() { self.init(alpha: 0, beta: 0.6, gamma: 1, delta: 0) }

  /// The function with chosen parameters.
  public init(alpha: Double, beta: Double, gamma: Double, delta: Double) {
    self.alpha = alpha
    self.beta = beta
    self.gamma = gamma
    self.delta = delta
    level = .log(delta)
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .times(delta == 0 ? z : logarithm(z), vanishing: .tanh(argument(z)))
  }

  /// What the hyperbolic tangent is taken of.
  @inline(__always)
  private func argument<S: Scalar>(_ z: S) -> S {
    let line = S.times(z, vanishing: S(alpha))
    if beta == 0 { return line }
    let exponential = S(beta) * .exp(S(gamma) * z)
    // At +∞ the exponential wins over the line, whatever the sign of that.
    return .form(
      exponential, where: z .> S(.greatestFiniteMagnitude), otherwise: line + exponential)
  }

  /// log(δ + exp(z)) for δ > 0, in two forms of which neither overflows where it is used.
  @inline(__always)
  private func logarithm<S: Scalar>(_ z: S) -> S {
    let level = S.constant(level, exactly: .log(S(delta)))
    return .form(
      z + .log(onePlus: S(delta) * .exp(-z)), where: z .> level,
      otherwise: level + .softplus(z - level))
  }

  /// The same with forms where the definition has branches.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let factor = S.form(logarithm(z), where: S(delta) .> S(0), otherwise: z)
    let argument = S(alpha) * z + S(beta) * .exp(S(gamma) * z)
    return .times(factor, vanishing: .tanh(argument))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "tanhSoft", title: "TanhSoft", family: .gated,
    formula: "tanh(α·z + β·exp(γ·z))·log(δ + exp(z))",
    names: [.activation(.echo, "TanhSoft")],
    source: Source(
      "Biswas, Kumar, Banerjee & Pandey", 2020,
      "TanhSoft - a family of activation functions combining Tanh and Softplus", "arXiv:2009.03863")
  )

  /// α, β, γ and δ.
  public static var parameters: [Parameter<TanhSoft>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "slope of the line in the gate",
        range: .between(-.infinity, 1)),
      Parameter(
        "beta", \.beta, symbol: "β", meaning: "factor of the exponential in the gate",
        range: .notNegative, examples: [0.3, 0.6, 1.2]),
      Parameter(
        "gamma", \.gamma, symbol: "γ", meaning: "rate of the exponential in the gate",
        range: .positive),
      Parameter(
        "delta", \.delta, symbol: "δ", meaning: "0 makes the logarithm z, 1 its softplus",
        range: .between(0, 1)),
    ]
  }
}
