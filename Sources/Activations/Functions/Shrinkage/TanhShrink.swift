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

  /// A polynomial for small z, which is within 2⁻²⁸ of the function up to 1½.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let square = S.pow(z, 2)
    var sum = S(8.34762273947380028e-7)
    sum = sum * square + S(-0.00001238778531417972704)
    sum = sum * square + S(0.000085743738028089287811)
    sum = sum * square + S(-0.00037814420629605357006)
    sum = sum * square + S(0.0012452782684641314539)
    sum = sum * square + S(-0.0034485448435272085308)
    sum = sum * square + S(0.0087996123470978634868)
    sum = sum * square + S(-0.021852577243822292954)
    sum = sum * square + S(0.053965901245670984289)
    sum = sum * square + S(-0.13333320356427806259)
    sum = sum * square + S(0.33333333213247622641)
    return .form(z * square * sum, where: .abs(z) .< S(1.5), otherwise: z - .tanh(z))
  }

  /// tanh², for 1 − (1 − tanh²) cancels.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S { .pow(.tanh(z), 2) }

  /// What leaves results within 4 ulp.
  public var kernelPrecision: KernelPrecision { .single }

  /// A square has twice the error of what is squared.
  public var derivativePrecision: KernelPrecision { .double }

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
