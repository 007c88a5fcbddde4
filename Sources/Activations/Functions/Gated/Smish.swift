/// αz times the hyperbolic tangent of log(1 + σ(βz)).
///
/// Its slope tends to 3α/5 for large z, not to 1.
///
/// Source: Wang, Ren & Wang, "Smish: A Novel Activation Function for Deep Learning Methods" (2022).
public struct Smish: Activation {
  /// The factor of the whole.
  public var alpha: Double

  /// How fast the gate opens.
  public var beta: Double

  /// The function with α = 1 and β = 1.
  public init() { self.init(alpha: 1, beta: 1) }

  /// The function with chosen parameters.
  public init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let gate = S.tanh(.log(onePlus: .sigmoid(.times(z, vanishing: S(beta)))))
    return .times(z, vanishing: S(alpha) * gate)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "smish", title: "Smish", family: .gated,
    formula: "α·z·tanh(log(1 + σ(β·z)))",
    source: Source(
      "Wang, Ren & Wang", 2022, "Smish: A Novel Activation Function for Deep Learning Methods",
      "Electronics 11(4), 540"))

  /// Factor and rate.
  public static var parameters: [Parameter<Smish>] {
    [
      Parameter("alpha", \.alpha, symbol: "α", meaning: "factor of the function"),
      Parameter(
        "beta", \.beta, symbol: "β", meaning: "how fast the gate opens", examples: [0.5, 1, 2]),
    ]
  }
}
