/// (z + √(z² + b)) ÷ 2, a smooth rectifier without exponentials.
///
/// b = 0 would be ReLU. For z → −∞ the function falls like b ÷ (4 |z|), where the literal form cancels.
///
/// Source: Barron, "Squareplus: A Softplus-Like Algebraic Rectifier" (2021).
public struct Squareplus: Activation {
  /// How wide the bend is; greater than 0.
  public var b: Double

  /// The function with its default b of 4.
  public init() { self.init(b: 4) }

  /// The function with a chosen b.
  public init(b: Double) { self.b = b }

  /// The definition.
  ///
  /// Where |z| > √b it is formed with the tail (√(z² + b) − |z|) ÷ 2 = b ÷ (2 |z| (1 + √(1 + b/z²))), in
  /// which nothing overflows or cancels: the tail itself on the left, z and the tail on the right.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let root = S(b.principalRoot)
    let tail = S(b / 2) / z / (S(1) + .sqrt(S(1) + S(b) * .pow(S(1) / z, 2)))
    return .form(
      z + tail, where: z .> root,
      otherwise: .form(
        -tail, where: z .< -root, otherwise: S(0.5) * (z + .sqrt(.pow(z, 2) + S(b)))))
  }

  /// (|z| + √(z² + b)) ÷ 2, or b ÷ 4 over that for negative z, where the sum would cancel; beyond 10¹⁷ the root
  /// is |z|, and the square would overflow.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let half = S.select(
      .abs(z) .> S(1e17), .abs(z), S(0.5) * (.abs(z) + .sqrt(z * z + S(b))))
    return .select(z .> S(0), half, S(b / 4) / half)
  }

  /// The tail (√(z² + b) − |z|) ÷ (2 √(z² + b)) for negative z, else 1 minus that; left to the exact reading beyond 10¹⁷,
  /// where the square would overflow.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S {
    let size = S.select(.abs(z) .> S(1e17), S(.nan), .abs(z))
    let square = size * size + S(b)
    let tail = S(b / 2) / (square + size * .sqrt(square))
    return .select(z .> S(0), S(1) - tail, tail)
  }

  /// The lowest precision that keeps results within 4 ulp; a great b would be more than the squares next to it.
  public var kernelPrecision: KernelPrecision { b <= 1e4 ? .single : .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "squareplus", title: "Squareplus", family: .rectifier,
    formula: "(z + √(z² + b))/2",
    names: [.activation(.keras, "squareplus"), .activation(.jax, "squareplus")],
    source: Source(
      "Barron", 2021, "Squareplus: A Softplus-Like Algebraic Rectifier", "arXiv:2112.11687"))

  /// b.
  public static var parameters: [Parameter<Squareplus>] {
    [
      Parameter(
        "b", \.b, symbol: "b", meaning: "width of the bend", range: .positive, examples: [1, 4, 16])
    ]
  }
}
