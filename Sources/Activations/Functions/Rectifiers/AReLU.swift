/// (1 + σ(β)) z for z > 0, else α z with α from 0.01 to 0.99; α and β are learned.
///
/// In training α is held to that range.
///
/// Source: Chen, Li & Xu, "AReLU: Attention-based Rectified Linear Unit" (2020).
public struct AReLU: SinglePrecisionActivation {
  /// The slope for z ≤ 0, from 0.01 to 0.99.
  public var alpha: Double

  /// What makes the slope for z > 0 steeper than 1.
  public var beta: Double { didSet { positiveSlope = Self.positiveSlope(beta) } }

  /// The slope for z > 0; kept, because a kernel would compute it for each number.
  package private(set) var positiveSlope: Double

  /// The function with the values at which training begins, α = 0.9 and β = 2.
  public init() { self.init(alpha: 0.9, beta: 2) }

  /// The function with chosen α and β.
  public init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
    positiveSlope = Self.positiveSlope(beta)
  }

  private static func positiveSlope(_ beta: Double) -> Double { 1 + .sigmoid(beta) }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let slope = S.constant(positiveSlope, exactly: S(1) + .sigmoid(S(beta)))
    return .select(z .> S(0), slope * z, S(alpha) * z)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "aReLU", title: "AReLU", family: .rectifier,
    formula: "z > 0 ? (1 + σ(β))·z : α·z",
    names: [.activation(.echo, "AReLU")],
    source: Source(
      "Chen, Li & Xu", 2020, "AReLU: Attention-based Rectified Linear Unit", "arXiv:2006.13858"))

  /// α and β.
  public static var parameters: [Parameter<AReLU>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "slope for z ≤ 0", range: .between(0.01, 0.99)),
      Parameter("beta", \.beta, symbol: "β", meaning: "the slope for z > 0 is 1 + σ(β)"),
    ]
  }
}
