/// z for z > 0, an inverse square root otherwise, which costs less than an exponential.
///
/// Value, slope and curvature are continuous at 0.
///
/// Source: Carlile, Delamarter, Kinney, Marti & Whitney, "Improving Deep Learning by Inverse Square
/// Root Linear Units (ISRLUs)" (2017).
public struct ISRLU: Activation {
  /// How early the curve levels off, at −1/√α.
  public var alpha: Double

  /// The function with its default α of 1.
  public init() { self.init(alpha: 1) }

  /// The function with a chosen α.
  public init(alpha: Double) { self.alpha = alpha }

  /// The definition.
  ///
  /// For large −z the root is divided by z, so that the square neither overflows nor swamps the 1.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let inverse = S(1) / z
    let negative = S.form(
      S(-1) / .sqrt(S(alpha) + .pow(inverse, 2)), where: z .< S(-1 / alpha.principalRoot),
      otherwise: z / .sqrt(S(1) + S(alpha) * .pow(z, 2)))
    return .select(z .> S(0), z, negative)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "isrlu", title: "ISRLU", family: .exponentialLinear,
    formula: "z > 0 ? z : z/√(1 + α·z²)",
    names: [.activation(.echo, "ISRLU"), .substitute(.echo, "ISRU", setting: "isrlu=True")],
    source: Source(
      "Carlile, Delamarter, Kinney, Marti & Whitney", 2017,
      "Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)", "arXiv:1710.09967"))

  /// α.
  public static var parameters: [Parameter<ISRLU>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "how early the curve levels off, at −1/√α",
        range: .positive, examples: [0.25, 1, 4])
    ]
  }
}
