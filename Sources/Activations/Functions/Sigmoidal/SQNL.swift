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
    formula:
      #"\begin{cases} 1 & z \ge 2 \\ z - z^2/4 & 0 < z < 2 \\ z + z^2/4 & -2 < z \le 0 \\ -1 & z \le -2 \end{cases}"#,
    words: "z − z |z| / 4 between −2 and 2, ±1 beyond", names: [.activation(.echo, "SQNL")],
    source: Source(
      "Wuraola & Patel", 2018, "SQNL: A New Computationally Efficient Activation Function",
      "IJCNN, IEEE document 8489043"))
}
