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
    [
      Parameter(
        "epsilon", \.epsilon, symbol: "ε", meaning: "jump at 0; the amplitude of the wave is √2 ε")
    ]
  }
}

/// max(ε (sin z − cos z), z): SineReLU as keras-contrib implements it.
///
/// Continuous, with a kink where the wave meets the line; for small ε that is one point near −ε.
///
/// Source: Rodrigues, keras-contrib pull requests 242 and 267 (2018).
public struct SineReLUMax: SinglePrecisionActivation {
  /// The height of the wave; 0.0025 in keras-contrib.
  public var epsilon: Double

  /// The function with its default ε of 0.0025.
  public init() { self.init(epsilon: 0.0025) }

  /// The function with a chosen ε.
  public init(epsilon: Double) { self.epsilon = epsilon }

  /// The definition.
  ///
  /// The wave never exceeds √2 |ε|, so beyond 2 |ε| the line is the greater whatever the wave does;
  /// to hold the wave there keeps it defined at +∞.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let held = S.min(z, S(2 * epsilon.magnitude))
    return .max(S(epsilon) * (.sin(held) - .cos(held)), z)
  }

  /// One wave for two: sin z − cos z = √2 sin(z − π/4).
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let height = S.constant(
      epsilon * 2.0.principalRoot, exactly: S(epsilon) * .sqrt(S(2)))
    let held = S.min(z, S(2 * epsilon.magnitude))
    return .max(height * .sin(held, plusEighthTurns: -1), z)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sineReLUMax", title: "SineReLU (max form)", family: .rectifier,
    formula: "max(ε·(sin z − cos z), z)",
    names: [.activation(.kerasContrib, "SineReLU")],
    source: Source("Rodrigues", 2018, "SineReLU", "keras-contrib pull requests 242 and 267"))

  /// ε.
  public static var parameters: [Parameter<SineReLUMax>] {
    [Parameter("epsilon", \.epsilon, symbol: "ε", meaning: "1/√2 of the amplitude of the wave")]
  }
}
