/// z times its cosine.
///
/// Source: Noel, Arunkumar L, Trivedi & Dutta, "Growing Cosine Unit: A Novel Oscillatory Activation
/// Function That Can Speedup Training and Reduce Parameters in Convolutional Neural Networks"
/// (2021).
public struct GCU: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { z * .cos(z) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "gcu", title: "GCU (Growing Cosine Unit)", family: .periodic,
    formula: "z·cos z",
    source: Source(
      "Noel, Arunkumar L, Trivedi & Dutta", 2021,
      "Growing Cosine Unit: A Novel Oscillatory Activation Function That Can Speedup Training and Reduce Parameters in Convolutional Neural Networks",
      "arXiv:2108.12943"))
}
