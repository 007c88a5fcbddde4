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

  /// What leaves results within 4 ulp.
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
