/// The square of max(z, 0).
///
/// Source: So, Mańke, Liu, Dai, Shazeer & Le, "Primer: Searching for Efficient Transformers for Language
/// Modeling" (2021).
public struct ReLUSquared: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .pow(.max(z, S(0)), 2) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "reluSquared", title: "Squared ReLU", family: .rectifier,
    formula: "max(z, 0)²",
    source: Source(
      "So, Mańke, Liu, Dai, Shazeer & Le", 2021,
      "Primer: Searching for Efficient Transformers for Language Modeling", "arXiv:2109.08668"))
}
