/// z for z > 0, exp(z) − 1 otherwise, both times a sigmoid.
///
/// Its least value is 2√2 − 3 = −0.1716, at log(√2 − 1) = −0.8814.
///
/// Source: Basirat & Roth, "The Quest for the Golden Activation Function" (2018).
public struct ELiSH: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let gate = S.sigmoid(z)
    return .select(z .> S(0), .times(z, vanishing: gate), .expMinusOne(z) * gate)
  }

  /// The lowest precision that keeps slopes within 4 ulp.
  public var derivativePrecision: KernelPrecision { .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "elish", title: "ELiSH", family: .exponentialLinear,
    formula: "z > 0 ? z/(1 + exp(−z)) : (exp(z) − 1)/(1 + exp(−z))",
    names: [
      .activation(.echo, "ELiSH"), .substitute(.echo, "Elish", setting: "its name for PyTorch"),
    ],
    source: Source(
      "Basirat & Roth", 2018, "The Quest for the Golden Activation Function", "arXiv:1808.00783"))
}

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
