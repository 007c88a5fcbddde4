/// z times the sigmoid of βz: z / 2 for β = 0, ever nearer to ReLU as β grows.
///
/// With β = 1, the default of the frameworks, it is `SiLU`.
///
/// Source: Ramachandran, Zoph & Le, "Searching for Activation Functions" (2017).
public struct Swish: Activation {
  /// How fast the gate opens; 1 in ONNX and keras-contrib.
  public var beta: Double

  /// The function with a β of 1.5, which tells it from SiLU.
  public init() { self.init(beta: 1.5) }

  /// The function with a chosen β.
  public init(beta: Double) { self.beta = beta }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .times(z, vanishing: .sigmoid(.times(z, vanishing: S(beta))))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "swish", title: "Swish (with beta)", family: .gated,
    formula: "z·σ(β·z)",
    names: [
      .activation(.onnx, "Swish", setting: "alpha=1.5; its default is 1"),
      .activation(.kerasContrib, "Swish", setting: "beta=1.5; its default is 1"),
      .activation(.echo, "Swish", setting: "beta is learned"),
    ],
    source: Source(
      "Ramachandran, Zoph & Le", 2017, "Searching for Activation Functions", "arXiv:1710.05941"))

  /// β.
  public static var parameters: [Parameter<Swish>] {
    [
      Parameter(
        "beta", \.beta, symbol: "β", meaning: "how fast the gate opens", examples: [0.5, 1, 1.5, 4])
    ]
  }
}
