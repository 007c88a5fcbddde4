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

  /// A polynomial for small z, which is within 2⁻⁴⁷ of the function up to ½.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let square = S.pow(z, 2)
    var sum = S(0.00015405560981717015)
    sum = sum * square + S(-0.00055349256915254129)
    sum = sum * square + S(0.0014469871698097212)
    sum = sum * square + S(-0.0035908562270128283)
    sum = sum * square + S(0.0088631271203453687)
    sum = sum * square + S(-0.021869483316187608)
    sum = sum * square + S(0.053968253841873810)
    sum = sum * square + S(-0.13333333333215193)
    sum = sum * square + S(0.33333333333333151)
    return .form(z * square * sum, where: .abs(z) .< S(0.5), otherwise: z - .tanh(z))
  }

  /// tanh², for 1 − (1 − tanh²) cancels.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S { .pow(.tanh(z), 2) }

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
