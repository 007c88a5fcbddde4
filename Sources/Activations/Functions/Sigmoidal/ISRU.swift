/// z ÷ √(1 + α z²), the inverse square root unit, which nears ±1/√α.
///
/// Source: Carlile, Delamarter, Kinney, Marti & Whitney, "Improving Deep Learning by Inverse Square Root
/// Linear Units (ISRLUs)" (2017).
public struct ISRU: Activation {
  /// What sets the limits ±1/√α; greater than 0.
  public var alpha: Double

  /// The function with its default α of 1.
  public init() { self.init(alpha: 1) }

  /// The function with a chosen α.
  public init(alpha: Double) { self.alpha = alpha }

  /// The definition.
  ///
  /// For large |z| it is formed with 1/z, because z² overflows and its slope cancels.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let scale = S.constant(alpha.principalRoot, exactly: .sqrt(S(alpha)))
    let scaled = scale * z
    let limit = S(1) / (scale * .sqrt(S(1) + .pow(S(1) / scaled, 2)))
    return .form(
      limit, where: scaled .> S(1),
      otherwise: .form(
        -limit, where: scaled .< S(-1), otherwise: z / .sqrt(S(1) + .pow(scaled, 2))))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "isru", title: "ISRU", family: .sigmoidal,
    formula: "z/√(1 + α·z²)",
    names: [.activation(.echo, "ISRU")],
    source: Source(
      "Carlile, Delamarter, Kinney, Marti & Whitney", 2017,
      "Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)", "arXiv:1710.09967"))

  /// α.
  public static var parameters: [Parameter<ISRU>] {
    [
      Parameter(
        "alpha", \.alpha, symbol: "α", meaning: "sets the limits ±1/√α", range: .positive,
        examples: [0.25, 1, 4])
    ]
  }
}
