/// A line of slope a / b for z > 0, an exponential of the same slope at 0 otherwise.
///
/// Both parameters are learned, and held above 0.
///
/// Source: Trottier, Giguère & Chaib-draa, "Parametric Exponential Linear Unit for Deep
/// Convolutional Neural Networks" (2016).
public struct PELU: Activation {
  /// How far below 0 the exponential levels off.
  public var a: Double

  /// How far the exponential is stretched in z.
  public var b: Double

  /// The function with a = 1.5 and b = 0.5, which show its shape; both are learned from 1.
  public init() { self.init(a: 1.5, b: 0.5) }

  /// The function with chosen parameters.
  public init(a: Double, b: Double) {
    self.a = a
    self.b = b
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let slope = S.constant(a / b, exactly: S(a) / S(b))
    return .select(z .> S(0), slope * z, S(a) * .expMinusOne(z / S(b)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "pelu", title: "PELU", family: .exponentialLinear,
    formula: "z > 0 ? a/b·z : a·(exp(z/b) − 1)",
    names: [.activation(.kerasContrib, "PELU", setting: "both begin at 1")],
    source: Source(
      "Trottier, Giguère & Chaib-draa", 2016,
      "Parametric Exponential Linear Unit for Deep Convolutional Neural Networks",
      "arXiv:1605.09332"))

  /// Depth and width of the exponential.
  public static var parameters: [Parameter<PELU>] {
    [
      Parameter("a", \.a, symbol: "a", meaning: "depth of the exponential", range: .positive),
      Parameter(
        "b", \.b, symbol: "b", meaning: "width of the exponential", range: .positive,
        examples: [0.5, 1, 2]),
    ]
  }
}
