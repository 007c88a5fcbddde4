/// z plus a squared sine: rising everywhere, with a slope between 0 and 2.
///
/// Echo's begins at a random a. (1 − cos(2az)) / (2a), which TensorFlow Addons has for the wave,
/// cancels near 0. At ±∞ the value has a limit, the slope has none.
///
/// Source: Ziyin, Hartwig & Ueda, "Neural Networks Fail to Learn Periodic Functions and How to Fix
/// It" (2020).
public struct Snake: Activation {
  /// How fast it swings, and how little.
  public var a: Double

  /// The function with an a of 1.
  public init() { self.init(a: 1) }

  /// The function with a chosen frequency.
  public init(a: Double) { self.a = a }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .plus(z, bounded: .pow(.sin(S(a) * z), 2) / S(a))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "snake", title: "Snake", family: .periodic,
    formula: "z + sin(a·z)²/a",
    names: [
      .activation(.tensorFlowAddons, "snake"),
      .substitute(.tensorFlowAddons, "layers.Snake", setting: "frequency_initializer=\"ones\""),
      .activation(.echo, "Snake", setting: "a=1; it begins at random"),
    ],
    source: Source(
      "Ziyin, Hartwig & Ueda", 2020,
      "Neural Networks Fail to Learn Periodic Functions and How to Fix It", "arXiv:2006.08195"))

  /// The frequency.
  public static var parameters: [Parameter<Snake>] {
    [
      Parameter(
        "a", \.a, symbol: "a", meaning: "frequency, and one over the height", range: .positive,
        examples: [0.5, 1])
    ]
  }
}
