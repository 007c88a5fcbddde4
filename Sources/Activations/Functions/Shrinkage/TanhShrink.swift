/// z − tanh z: flat like z³/3 near 0, lines of slope 1 far from it.
///
/// Source: origin not established.
public struct TanhShrink: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// Near 0 the difference cancels. There tanh z = z ÷ (1 + c), with c = z² ÷ (3 + z² ÷ (5 + …)), the
  /// continued fraction of Lambert (1768), makes it z c ÷ (1 + c), in which nothing does. Seven terms are
  /// exact to 10⁻¹⁷ for |z| < ½.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let square = S.pow(z, 2)
    let c = stride(from: 13.0, through: 3, by: -2).reduce(square / S(15)) {
      square / (S($1) + $0)
    }
    return .form(z * (c / (S(1) + c)), where: .abs(z) .< S(0.5), otherwise: z - .tanh(z))
  }

  /// Six terms of the continued fraction, written out: enough for a `Float`.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let square = S.pow(z, 2)
    let inner = square / (S(7) + square / (S(9) + square / (S(11) + square / S(13))))
    let c = square / (S(3) + square / (S(5) + inner))
    return .form(z * (c / (S(1) + c)), where: .abs(z) .< S(0.5), otherwise: z - .tanh(z))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "tanhShrink", title: "Tanh Shrink", family: .shrinkage, formula: #"z - \tanh z"#,
    words: "z − tanh(z)",
    names: [
      .activation(.torch, "Tanhshrink"), .activation(.keras, "tanh_shrink"),
      .activation(.nnlib, "tanhshrink"), .activation(.tensorFlowAddons, "tanhshrink"),
      .activation(.echoUntil2020, "TanhShrink"),
    ],
    source: nil)
}
