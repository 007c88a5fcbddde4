/// z for z > 0, ε (sin z − cos z) otherwise; ε is the jump at 0, and the wave is √2 ε high.
///
/// f(0) = −ε, while f tends to 0 from the right: the function is not continuous.
///
/// Source: Rodrigues, "SineReLU — An Alternative to the ReLU Activation Function" (2018).
public struct SineReLU: SinglePrecisionActivation {
  /// The height of the jump at 0.
  ///
  /// The wave is √2 times as high. 0.0025 in keras-contrib.
  public var epsilon: Double

  /// The function with its default ε of 0.0025.
  public init() { self.init(epsilon: 0.0025) }

  /// The function with a chosen ε.
  public init(epsilon: Double) { self.epsilon = epsilon }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, S(epsilon) * (.sin(z) - .cos(z)))
  }

  /// One wave for two: sin z − cos z = √2 sin(z − π/4).
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let height = S.constant(
      epsilon * 2.0.principalRoot, exactly: S(epsilon) * .sqrt(S(2)))
    return .select(z .> S(0), z, height * .sin(z, plusEighthTurns: -1))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sineReLU", title: "SineReLU", family: .rectifier,
    formula: "z > 0 ? z : ε·(sin z − cos z)",
    names: [
      .activation(.echoUntil2020, "SineReLU", setting: "epsilon=0.0025; its default is 0.01")
    ],
    source: Source(
      "Rodrigues", 2018, "SineReLU — An Alternative to the ReLU Activation Function",
      "https://medium.com/@wilder.rodrigues/sinerelu-an-alternative-to-the-relu-activation-function-e46a6199997d"
    ))

  /// ε.
  public static var parameters: [Parameter<SineReLU>] {
    [Parameter("epsilon", \.epsilon, symbol: "ε", meaning: "jump at 0; the amplitude of the wave is √2 ε")]
  }
}
