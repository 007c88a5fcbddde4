/// z for z > 0, a small multiple of z otherwise.
///
/// Source: Maas, Hannun & Ng, "Rectifier Nonlinearities Improve Neural Network Acoustic Models" (2013).
public struct LeakyReLU: Activation {
  /// The slope for z ≤ 0; 0.01 in PyTorch and JAX.
  public var negativeSlope: Double

  /// The function with its default slope of 0.01.
  public init() { self.init(negativeSlope: 0.01) }

  /// The function with a chosen slope.
  public init(negativeSlope: Double) { self.negativeSlope = negativeSlope }

  /// The definition.
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, S(negativeSlope) * z)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "leakyReLU", title: "Leaky ReLU", family: .rectifier,
    formula: #"\begin{cases} z & z > 0 \\ \alpha z & z \le 0 \end{cases}"#,
    words: "z for z > 0, else α z",
    source: "Maas, Hannun & Ng, ICML workshop 2013")

  /// The slope.
  public static var parameters: [Parameter<LeakyReLU>] {
    [Parameter("negativeSlope", \.negativeSlope, symbol: "α", meaning: "slope for z ≤ 0")]
  }
}
