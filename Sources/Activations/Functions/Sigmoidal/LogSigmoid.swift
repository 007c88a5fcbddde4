/// log(1 ÷ (1 + e⁻ᶻ)), the logarithm of the logistic function.
///
/// Formed as −softplus(−z): the logarithm of a sigmoid that has underflowed would be −∞ from about −709.
///
/// Source: origin not established.
public struct LogSigmoid: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { -.softplus(-z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "logSigmoid", title: "LogSigmoid", family: .sigmoidal,
    formula: "log(1/(1 + exp(−z)))",
    names: [
      .activation(.torch, "LogSigmoid"), .activation(.keras, "log_sigmoid"),
      .activation(.jax, "log_sigmoid"), .activation(.nnlib, "logσ"),
      .activation(
        .echoUntil2020, "LogSigmoid", setting: "in the form log(sigmoid z), which can underflow"),
    ],
    source: nil)
}
