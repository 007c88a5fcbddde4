/// SiLU times β: the factor stands outside the sigmoid.
///
/// Source: Alcaide, "E-swish: Adjusting Activations to Different Network Depths" (2018).
public struct ESwish: SinglePrecisionActivation {
  /// The slope that is approached for large z.
  public var beta: Double

  /// The function with its default β of 1.75.
  public init() { self.init(beta: 1.75) }

  /// The function with a chosen β.
  public init(beta: Double) { self.beta = beta }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: S(beta) * .sigmoid(z)) }

  /// The lowest precision that keeps slopes within 4 ulp.
  public var derivativePrecision: KernelPrecision { .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "eSwish", title: "E-Swish", family: .gated,
    formula: "β·z·σ(z)",
    names: [
      .activation(.echo, "ESwish", setting: "beta=1.75"),
      .substitute(.echo, "Swish", setting: "eswish=True, beta=1.75; its default is 1.735"),
    ],
    source: Source(
      "Alcaide", 2018, "E-swish: Adjusting Activations to Different Network Depths",
      "arXiv:1801.07145"))

  /// β.
  public static var parameters: [Parameter<ESwish>] {
    [
      Parameter(
        "beta", \.beta, symbol: "β", meaning: "slope for large z", examples: [1, 1.75, 2.5])
    ]
  }
}
