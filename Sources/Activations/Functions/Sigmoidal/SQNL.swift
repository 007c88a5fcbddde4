/// An S of two parabolas between −2 and 2, and ±1 beyond: the square nonlinearity.
///
/// The pieces meet with equal slopes; at 0 the second derivative is that of the left one.
///
/// Source: Wuraola & Patel, "SQNL: A New Computationally Efficient Activation Function" (2018).
public struct SQNL: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let held = S.min(S.max(z, S(-2)), S(2))
    let bend = S(0.25) * .pow(held, 2)
    return .select(held .> S(0), held - bend, held + bend)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sqnl", title: "SQNL", family: .sigmoidal,
    formula: "z ≥ 2 ? 1 : z > 0 ? z − z²/4 : z > −2 ? z + z²/4 : −1",
    names: [.activation(.echo, "SQNL")],
    source: Source(
      "Wuraola & Patel", 2018, "SQNL: A New Computationally Efficient Activation Function",
      "IJCNN, IEEE document 8489043"))
}
