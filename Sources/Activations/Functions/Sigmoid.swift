/// 1 ÷ (1 + e⁻ᶻ), the logistic function.
///
/// Source: classical; Rumelhart, Hinton & Williams, "Learning Representations by Back-propagating
/// Errors" (1986).
public struct Sigmoid: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .sigmoid(z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sigmoid", title: "Sigmoid", family: .sigmoidal, formula: #"\frac{1}{1 + e^{-z}}"#,
    words: "1 / (1 + exp(−z))",
    source: "Rumelhart, Hinton & Williams, Nature 323, 1986")
}
