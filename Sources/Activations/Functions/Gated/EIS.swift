/// z times a power of its softplus, over the root of a square plus an exponential.
///
/// The paper names three:
/// - EIS-1: α = 1, β = 0, γ = 1, δ = 1.16, θ = 1
/// - EIS-2, the default: α = 1, β = 1, γ = 1, δ = 0, θ = 0
/// - EIS-3: α = 0, β = 1, γ = 0, δ = 0.68, θ = 1.7
///
/// For β = 0 the root is √γ |z|, and the curvature jumps at 0.
///
/// Source: Biswas, Kumar, Banerjee & Pandey, "EIS - a family of activation functions combining
/// Exponential, ISRU, and Softplus" (2020).
public struct EIS: Activation {
  /// The exponent of the softplus.
  public var alpha: Double

  /// What is added to the square under the root.
  public var beta: Double

  /// The factor of the square under the root.
  public var gamma: Double

  /// The factor of the exponential in the divisor.
  public var delta: Double

  /// The rate of the exponential in the divisor.
  public var theta: Double

  /// The function EIS-2.
  public init() { self.init(alpha: 1, beta: 1, gamma: 1, delta: 0, theta: 0) }

  /// The function with chosen parameters.
  public init(alpha: Double, beta: Double, gamma: Double, delta: Double, theta: Double) {
    self.alpha = alpha
    self.beta = beta
    self.gamma = gamma
    self.delta = delta
    self.theta = theta
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let (power, ratio) = (power(z), ratio(z))
    if alpha == 0 { return ratio }
    let plain = S.form(
      .times(power, vanishing: ratio), where: z .> S(1), otherwise: .times(ratio, vanishing: power))
    if gamma > 0 { return plain }
    // At +∞ both factors are infinite, so they are taken together.
    let together = S.times(.pow(z, 1 + alpha), vanishing: S(1) / divisor(z))
    return .form(together, where: z .> S(.greatestFiniteMagnitude), otherwise: plain)
  }

  /// The literal form, with the power by an exponential: in double precision nothing in it overflows that is not
  /// in doubt.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let power = S.exp(S(alpha) * .log(.softplus(z)))
    let root = S.sqrt(S(beta) + S(gamma) * .pow(z, 2))
    return .times(z, vanishing: power) / (root + S(delta) * .exp(S(-theta) * z))
  }

  /// log(1 + exp(z)) to the power of α; below −40 the softplus is exp(z) to the last bit.
  @inline(__always)
  private func power<S: Scalar>(_ z: S) -> S {
    alpha == 1
      ? .softplus(z)
      : S.isEnclosing
        ? .pow(.softplus(z), alpha)
        : .form(.exp(S(alpha) * z), where: z .< S(-40), otherwise: .pow(.softplus(z), alpha))
  }

  /// z over the divisor: beyond ±`edge` both are divided by |z|, and where the exponential grows both are
  /// multiplied by its reciprocal, so that no infinite part is divided by another.
  @inline(__always)
  private func ratio<S: Scalar>(_ z: S) -> S {
    let plain = S.times(z, vanishing: S(1) / divisor(z))
    let scaledRoot = S.sqrt(S(gamma) + S(beta) * .pow(S(1) / z, 2))
    let scaledDecay = decay(z) / z
    let right =
      gamma == 0
      ? plain : .form(S(1) / (scaledRoot + scaledDecay), where: z .> S(edge), otherwise: plain)
    if delta > 0, theta > 0 {
      let growth = S.exp(S(theta) * z)
      let left = S.times(z, vanishing: growth) / (.times(root(z), vanishing: growth) + S(delta))
      return .form(left, where: z .< S(0), otherwise: right)
    }
    return gamma == 0
      ? right
      : .form(S(-1) / (scaledRoot - scaledDecay), where: z .< S(-edge), otherwise: right)
  }

  /// The |z| beyond which the square is the greater part of the divisor.
  private var edge: Double {
    Swift.max(1, (beta / gamma).principalRoot, delta / gamma.principalRoot)
  }

  @inline(__always)
  private func divisor<S: Scalar>(_ z: S) -> S { root(z) + decay(z) }

  @inline(__always)
  private func root<S: Scalar>(_ z: S) -> S {
    func rootOfConstant(_ square: Double) -> S {
      .constant(square.principalRoot, exactly: .sqrt(S(square)))
    }
    if gamma == 0 { return rootOfConstant(beta) }
    return beta == 0 ? rootOfConstant(gamma) * .abs(z) : .sqrt(S(beta) + S(gamma) * .pow(z, 2))
  }

  @inline(__always)
  private func decay<S: Scalar>(_ z: S) -> S {
    delta == 0 || theta == 0 ? S(delta) : S(delta) * .exp(S(-theta) * z)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "eis", title: "EIS", family: .gated,
    formula: "z·log(1 + exp(z))^α/(√(β + γ·z²) + δ·exp(−θ·z))",
    names: [.activation(.echo, "EIS")],
    source: Source(
      "Biswas, Kumar, Banerjee & Pandey", 2020,
      "EIS - a family of activation functions combining Exponential, ISRU, and Softplus",
      "arXiv:2009.13501"))

  /// The divisor must not be 0 at 0.
  public var conflict: String? {
    beta > 0 || delta > 0 ? nil : "beta or delta to be greater than 0"
  }

  /// α, β, γ, δ and θ.
  public static var parameters: [Parameter<EIS>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "exponent of the softplus", range: .between(0, 1)),
      Parameter(
        "beta", \.beta, symbol: "β", meaning: "constant under the root", range: .notNegative),
      Parameter(
        "gamma", \.gamma, symbol: "γ", meaning: "factor of the square under the root",
        range: .notNegative),
      Parameter(
        "delta", \.delta, symbol: "δ", meaning: "factor of the exponential in the divisor",
        range: .notNegative),
      Parameter(
        "theta", \.theta, symbol: "θ", meaning: "rate of the exponential in the divisor",
        range: .notNegative),
    ]
  }
}
