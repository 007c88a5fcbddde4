/// The logarithm of the hyperbolic cosine: z²/2 for small z, |z| − log 2 for large.
///
/// Its derivative is the hyperbolic tangent. NNlib's form loses digits near 0, where it takes the
/// difference of nearly equal numbers, and is NaN at −∞.
///
/// Source: origin not established.
public struct LogCosh: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let small = S.log(onePlus: S(2) * .pow(.sinh(S(0.5) * z), 2))
    let logarithm = S.constant(.log(2), exactly: .log(S(2)))
    let left = .softplus(z + z) - z - logarithm
    let right = z + .softplus(-(z + z)) - logarithm
    return .form(
      small, where: .abs(z) .< S(1), otherwise: .form(left, where: z .< S(0), otherwise: right))
  }

  /// tanh.
  @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S { .tanh(z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "logCosh", title: "LogCosh", family: .other,
    formula: "log(cosh z)",
    names: [.activation(.nnlib, "logcosh")],
    source: nil)
}
