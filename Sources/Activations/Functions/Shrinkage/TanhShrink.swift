/// z − tanh z: flat like z³/3 near 0, lines of slope 1 far from it.
///
/// Source: origin not established.
public struct TanhShrink: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// Near 0 the difference cancels. There tanh z = z ÷ (1 + c), with c = z² ÷ (3 + z² ÷ (5 + …)), the
  /// continued fraction of Lambert (1768), makes it z c ÷ (1 + c), in which nothing does. Seven terms are
  /// exact to 10⁻¹⁷ for |z| < ½.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    if S.isEnclosing { return z - .tanh(z) }
    let square = S.pow(z, 2)
    let c = stride(from: 13.0, through: 3, by: -2).reduce(square / S(15)) {
      square / (S($1) + $0)
    }
    return .form(z * (c / (S(1) + c)), where: .abs(z) .< S(0.5), otherwise: z - .tanh(z))
  }

  /// A polynomial for small z, which is within 2⁻²⁷ of the function up to 1; beyond it |z| − 1 and the tail of
  /// tanh, 2σ(−2|z|), of which neither is rounded much.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let square = S.pow(z, 2)
    var sum = S(-0.00014280606984594770067)
    sum = sum * square + S(0.00092355074320052436407)
    sum = sum * square + S(-0.0032068787959365569018)
    sum = sum * square + S(0.008697903814411478544)
    sum = sum * square + S(-0.021829570284232361511)
    sum = sum * square + S(0.053963418641366229088)
    sum = sum * square + S(-0.13333310681985473462)
    sum = sum * square + S(0.33333333157019486299)
    let far = (.abs(z) - S(1)) + S(2) * .sigmoid(.max(S(-2) * .abs(z), S(-80)))
    return .form(
      z * square * sum, where: .abs(z) .< S(1), otherwise: .select(z .> S(0), far, -far))
  }

  /// tanh²: a polynomial for small z, beyond it 1 − 4σ(2z)σ(−2z), of which no more than half is taken away.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S {
    let square = S.pow(z, 2)
    var sum = S(-0.0027652259289247330)
    sum = sum * square + S(0.014709300068188822)
    sum = sum * square + S(-0.042511997858480823)
    sum = sum * square + S(0.096047931504094260)
    sum = sum * square + S(-0.19654442057116411)
    sum = sum * square + S(0.37775042612291649)
    sum = sum * square + S(-0.66666563555626384)
    sum = sum * square + S(0.99999999352048600)
    let share = S.sigmoid(.max(S(-2) * .abs(z), S(-80)))
    let far = S(1) - S(4) * (share * (S(1) - share))
    return .form(square * sum, where: .abs(z) .< S(0.89), otherwise: far)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "tanhShrink", title: "Tanh Shrink", family: .shrinkage,
    formula: "z − tanh z",
    names: [
      .activation(.torch, "Tanhshrink"), .activation(.keras, "tanh_shrink"),
      .activation(.nnlib, "tanhshrink"), .activation(.tensorFlowAddons, "tanhshrink"),
      .activation(.echoUntil2020, "TanhShrink"),
    ],
    source: nil)
}
