/// log(1 + β max(z, 0)): a rectifier whose growth is logarithmic.
///
/// Source: Liu et al., "Natural-Logarithm-Rectified Activation Function in Convolutional Neural Networks"
/// (2019).
public struct NLReLU: Activation {
  /// The slope just right of 0; greater than 0.
  public var beta: Double

  /// The function with its default β of 1.
  public init() { self.init(beta: 1) }

  /// The function with a chosen β.
  public init(beta: Double) { self.beta = beta }

  /// The definition.
  ///
  /// Where β z could overflow, the logarithm is split into log z + log β + log(1 + 1 ÷ (β z)).
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let product = S(beta) * .max(z, S(0))
    return .form(
      .log(z) + (.log(S(beta)) + .log(onePlus: S(1) / product)), where: product .> S(1e300),
      otherwise: .log(onePlus: product))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "nlReLU", title: "NLReLU", family: .rectifier,
    formula: "log(1 + β·max(z, 0))", names: [.activation(.echo, "NLReLU")],
    source: Source(
      "Liu et al.", 2019,
      "Natural-Logarithm-Rectified Activation Function in Convolutional Neural Networks",
      "arXiv:1908.03682"))

  /// β.
  public static var parameters: [Parameter<NLReLU>] {
    [
      Parameter(
        "beta", \.beta, symbol: "β", meaning: "slope just right of 0", range: .positive,
        examples: [0.5, 1, 2])
    ]
  }
}
