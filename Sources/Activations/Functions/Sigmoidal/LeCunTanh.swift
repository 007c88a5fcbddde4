/// A hyperbolic tangent stretched so that f(1) is nearly 1 and f(−1) nearly −1.
///
/// Source: LeCun, Bottou, Orr & Müller, "Efficient BackProp" (1998).
public struct LeCunTanh: Activation {
  /// The limit for large z.
  public var amplitude: Double

  /// By how much z is stretched before the tangent; greater than 0.
  public var rate: Double

  /// The function with the amplitude of 1.7159 and the rate of 2/3 of its source.
  public init() { self.init(amplitude: 1.7159, rate: 2.0 / 3) }

  /// The function with a chosen amplitude and rate.
  public init(amplitude: Double, rate: Double) {
    self.amplitude = amplitude
    self.rate = rate
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    S(amplitude) * .tanh(S(rate) * z)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "leCunTanh", title: "LeCun's Tanh", family: .sigmoidal,
    formula: "a·tanh(b·z)",
    names: [
      .substitute(
        .onnx, "ScaledTanh", setting: "alpha=1.7159, beta=2/3; only within RNN, GRU and LSTM"),
      .activation(.echoUntil2020, "LeCunTanh"),
    ],
    source: Source(
      "LeCun, Bottou, Orr & Müller", 1998, "Efficient BackProp",
      "Neural Networks: Tricks of the Trade"))

  /// Amplitude and rate.
  public static var parameters: [Parameter<LeCunTanh>] {
    [
      Parameter("amplitude", \.amplitude, symbol: "a", meaning: "limit for large z"),
      Parameter(
        "rate", \.rate, symbol: "b", meaning: "factor of z within the tangent", range: .positive),
    ]
  }
}
