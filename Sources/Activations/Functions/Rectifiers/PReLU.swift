/// z for z > 0, a learned multiple of z otherwise.
///
/// Source: He, Zhang, Ren & Sun, "Delving Deep into Rectifiers" (2015).
public struct PReLU: SinglePrecisionActivation {
  /// The slope for z ≤ 0, which training changes; it begins at 0.25.
  public var slope: Double

  /// The function with the slope at which training begins, 0.25.
  public init() { self.init(slope: 0.25) }

  /// The function with a chosen slope.
  public init(slope: Double) { self.slope = slope }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(0), z, .times(z, vanishing: S(slope)))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "pReLU", title: "PReLU", family: .rectifier,
    formula: "z > 0 ? z : a·z",
    names: [
      .activation(.torch, "PReLU"), .substitute(.keras, "layers.PReLU", setting: "begins at 0"),
      .activation(.onnx, "PRelu"),
    ],
    source: Source(
      "He, Zhang, Ren & Sun", 2015,
      "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
      "arXiv:1502.01852"))

  /// The slope.
  public static var parameters: [Parameter<PReLU>] {
    [
      Parameter(
        "slope", \.slope, symbol: "a", meaning: "slope for z ≤ 0, learned",
        examples: [-0.25, 0, 0.25, 0.5, 0.75, 1])
    ]
  }
}
