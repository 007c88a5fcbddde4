/// z for z > 0, an exponential that levels off at −α otherwise.
///
/// Its slope is continuous only for α = 1. NNlib takes the slope at 0 as 1, all others as α; ONNX
/// Runtime and NNlib form exp(z) − 1 by subtraction, which is 0 for small z.
///
/// Source: Clevert, Unterthiner & Hochreiter, "Fast and Accurate Deep Network Learning by
/// Exponential Linear Units (ELUs)" (2015).
public struct ELU: SinglePrecisionActivation {
  /// How far below 0 the exponential levels off; 1 in all frameworks.
  public var alpha: Double

  /// The function with its default α of 1.
  public init() { self.init(alpha: 1) }

  /// The function with a chosen α.
  public init(alpha: Double) { self.alpha = alpha }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, S(alpha) * .expMinusOne(z))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "elu", title: "ELU", family: .exponentialLinear,
    formula: "z > 0 ? z : α·(exp(z) − 1)",
    names: [
      .activation(.torch, "ELU"), .activation(.keras, "elu"), .activation(.jax, "elu"),
      .activation(.nnlib, "elu"), .activation(.onnx, "Elu"),
    ],
    source: Source(
      "Clevert, Unterthiner & Hochreiter", 2015,
      "Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)",
      "arXiv:1511.07289"))

  /// α.
  public static var parameters: [Parameter<ELU>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "depth to which the exponential falls",
        examples: [0.5, 1, 2])
    ]
  }
}
