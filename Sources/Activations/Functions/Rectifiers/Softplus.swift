/// log(1 + e^(β z)) ÷ β, a smooth rectifier.
///
/// PyTorch alone replaces it by the line z where β z > 20, which makes a jump of 2·10⁻⁹ there.
///
/// Source: Dugas, Bengio, Bélisle, Nadeau & Garcia, "Incorporating Second-Order Functional Knowledge for
/// Better Option Pricing" (2001).
public struct Softplus: Activation {
  /// How sharp the bend is; greater than 0.
  public var beta: Double

  /// The function with its default β of 1.
  public init() { self.init(beta: 1) }

  /// The function with a chosen β.
  public init(beta: Double) { self.beta = beta }

  /// The definition.
  ///
  /// For large β z, which may overflow, it is formed as z + softplus(−β z) ÷ β.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let product = S(beta) * z
    return .form(
      z + .softplus(-product) / S(beta), where: product .> S(700),
      otherwise: .softplus(product) / S(beta))
  }

  /// The form for small products, which read with lanes overflows nowhere; a quotient would take longer than the product.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S { S(1 / beta) * .softplus(S(beta) * z) }

  /// The lowest precision that keeps results within 4 ulp.
  public var kernelPrecision: KernelPrecision { beta == 1 ? .single : .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "softplus", title: "Softplus", family: .rectifier,
    formula: "1/β·log(1 + exp(β·z))",
    names: [
      .activation(.torch, "Softplus", setting: "a line where beta z > threshold=20"),
      .activation(.keras, "softplus"), .activation(.jax, "softplus"),
      .activation(.nnlib, "softplus"), .activation(.onnx, "Softplus"),
    ],
    source: Source(
      "Dugas, Bengio, Bélisle, Nadeau & Garcia", 2001,
      "Incorporating Second-Order Functional Knowledge for Better Option Pricing", "NIPS 2000"))

  /// β.
  public static var parameters: [Parameter<Softplus>] {
    [
      Parameter(
        "beta", \.beta, symbol: "β", meaning: "sharpness of the bend", range: .positive,
        examples: [0.5, 1, 2])
    ]
  }
}
