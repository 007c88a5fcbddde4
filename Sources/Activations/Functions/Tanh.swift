/// The hyperbolic tangent.
///
/// Source: classical; LeCun, Bottou, Orr & Müller, "Efficient BackProp" (1998).
public struct Tanh: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .tanh(z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "tanh", title: "Tanh", family: .sigmoidal, formula: #"\tanh z"#,
    words: "the hyperbolic tangent of z",
    source: "LeCun, Bottou, Orr & Müller, Efficient BackProp, 1998")
}
