/// z moved towards 0 by a bias where |z| > λ, 0 between: the operator of ONNX.
///
/// A bias of 0 gives ``HardShrink``, one of λ ``SoftShrink``; with any other the function jumps at ±λ.
///
/// Source: origin not established.
public struct Shrink: Activation {
  /// The threshold of |z|; at least 0.
  public var lambda: Double

  /// By how much z is moved towards 0.
  public var bias: Double

  /// The function with λ = 0.5 and a bias of 0.25, which show its shape; ONNX has 0.5 and 0.
  public init() { self.init(lambda: 0.5, bias: 0.25) }

  /// The function with a chosen threshold and bias.
  public init(lambda: Double, bias: Double) {
    self.lambda = lambda
    self.bias = bias
  }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(lambda), z - S(bias), .select(z .< S(-lambda), z + S(bias), S(0)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "shrink", title: "Shrink (ONNX)", family: .shrinkage,
    formula: "z > λ ? z − b : z < −λ ? z + b : 0",
    names: [.activation(.onnx, "Shrink", setting: "bias=0.25; its default is 0")], source: nil)

  /// Threshold and bias.
  public static var parameters: [Parameter<Shrink>] {
    [
      Parameter(
        "lambda", \.lambda, symbol: "λ", meaning: "threshold of |z|", range: .notNegative),
      Parameter("bias", \.bias, symbol: "b", meaning: "shift towards 0"),
    ]
  }
}
