/// The sine of ωz.
///
/// SIREN has ω = 30 in its layers, a period of 0.2094.
///
/// Source: Sitzmann, Martel, Bergman, Lindell & Wetzstein, "Implicit Neural Representations with
/// Periodic Activation Functions" (2020).
public struct Sine: Activation {
  /// How fast it swings; 30 in SIREN.
  public var omega: Double

  /// The function with an ω of 1.
  public init() { self.init(omega: 1) }

  /// The function with a chosen ω.
  public init(omega: Double) { self.omega = omega }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .sin(S(omega) * z) }

  /// The lowest precision that keeps results within 4 ulp.
  public var kernelPrecision: KernelPrecision { omega == 1 ? .single : .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sine", title: "Sine (SIREN)", family: .periodic,
    formula: "sin(ω·z)",
    names: [
      .activation(.echo, "Sine"), .substitute(.echo, "Siren", setting: "w0=1; its default is 30"),
      .substitute(.onnx, "Sin"),
    ],
    source: Source(
      "Sitzmann, Martel, Bergman, Lindell & Wetzstein", 2020,
      "Implicit Neural Representations with Periodic Activation Functions", "arXiv:2006.09661"))

  /// ω.
  public static var parameters: [Parameter<Sine>] {
    [Parameter("omega", \.omega, symbol: "ω", meaning: "frequency")]
  }
}

/// The cosine of ωz.
///
/// Source: origin not established.
public struct Cosine: Activation {
  /// How fast it swings.
  public var omega: Double

  /// The function with an ω of 1.
  public init() { self.init(omega: 1) }

  /// The function with a chosen ω.
  public init(omega: Double) { self.omega = omega }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .cos(S(omega) * z) }

  /// The lowest precision that keeps results within 4 ulp.
  public var kernelPrecision: KernelPrecision { omega == 1 ? .single : .double }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "cosine", title: "Cosine", family: .periodic,
    formula: "cos(ω·z)",
    names: [.substitute(.onnx, "Cos")],
    source: nil)

  /// ω.
  public static var parameters: [Parameter<Cosine>] {
    [Parameter("omega", \.omega, symbol: "ω", meaning: "frequency")]
  }
}
