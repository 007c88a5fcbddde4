/// z for z > 0, exp(z) − 1 otherwise, both times a gate of three lines that opens from −1 to 1.
///
/// Some lists print z ≥ 1 for the condition of the first case; that is an error.
///
/// Source: Basirat & Roth, "The Quest for the Golden Activation Function" (2018).
public struct HardELiSH: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let gate = (S.min(.max(z, S(-1)), S(1)) + S(1)) / S(2)
    return .select(z .> S(0), .times(z, vanishing: gate), .expMinusOne(z) * gate)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "hardELiSH", title: "HardELiSH", family: .exponentialLinear,
    formula: "clip((z + 1)/2, 0, 1)·(z > 0 ? z : exp(z) − 1)",
    names: [
      .activation(.echo, "HardELiSH"),
      .substitute(.echo, "Elish", setting: "hard=True; its name for PyTorch"),
    ],
    source: Source(
      "Basirat & Roth", 2018, "The Quest for the Golden Activation Function", "arXiv:1808.00783"))
}
