/// z plus a sine, times the sigmoid of z.
///
/// Both parameters are learned from 1. At +∞ the value has a limit, the slope has none.
///
/// Source: Paul, Bandyopadhyay, Yoon, Geem & Sarkar, "SinLU: Sinu-Sigmoidal Linear Unit" (2022).
public struct SinLU: Activation {
  /// The height of the wave.
  public var a: Double

  /// How fast it swings.
  public var b: Double

  /// The function with the values at which training begins, a = 1 and b = 1.
  public init() { self.init(a: 1, b: 1) }

  /// The function with chosen parameters.
  public init(a: Double, b: Double) {
    self.a = a
    self.b = b
  }

  /// The definition.
  ///
  /// Below −2000 the gate is far below any number but 0, and the wave, which has no value at −∞, is
  /// left out.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let gate = S.sigmoid(z)
    let wave = S(a) * .sin(.times(z, vanishing: S(b)))
    let product = S.times(.plus(z, bounded: wave), vanishing: gate)
    if S.isEnclosing { return product }
    return .form(.times(z, vanishing: gate), where: z .< S(-2000), otherwise: product)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sinLU", title: "SinLU", family: .gated,
    formula: "(z + a·sin(b·z))·σ(z)",
    source: Source(
      "Paul, Bandyopadhyay, Yoon, Geem & Sarkar", 2022, "SinLU: Sinu-Sigmoidal Linear Unit",
      "Mathematics 10(3), 337"))

  /// Height and frequency of the wave.
  public static var parameters: [Parameter<SinLU>] {
    [
      Parameter("a", \.a, symbol: "a", meaning: "height of the wave", examples: [0.5, 1, 2]),
      Parameter("b", \.b, symbol: "b", meaning: "frequency of the wave"),
    ]
  }
}
