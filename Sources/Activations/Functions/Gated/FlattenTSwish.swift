/// SiLU for z > 0 and 0 otherwise, shifted by T.
///
/// Source: Chieng, Wahid, Ong & Perla, "Flatten-T Swish: a thresholded ReLU-Swish-like activation
/// function for deep learning" (2018).
public struct FlattenTSwish: Activation {
  /// The value for z ≤ 0; −0.2 in the paper, 0 in Echo.
  public var offset: Double

  /// The function with the offset of the paper, −0.2.
  public init() { self.init(offset: -0.2) }

  /// The function with a chosen offset.
  public init(offset: Double) { self.offset = offset }

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    let positive = S.max(z, S(0))
    return .times(positive, vanishing: .sigmoid(positive)) + S(offset)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "flattenTSwish", title: "Flatten-T Swish", family: .gated,
    formula: "z > 0 ? z·σ(z) + T : T",
    names: [
      .activation(.echo, "FlattenTSwish", setting: "T=−0.2; its default is 0"),
      .substitute(.echo, "Swish", setting: "flatten=True"),
    ],
    source: Source(
      "Chieng, Wahid, Ong & Perla", 2018,
      "Flatten-T Swish: a thresholded ReLU-Swish-like activation function for deep learning",
      "arXiv:1812.06247"))

  /// The offset.
  public static var parameters: [Parameter<FlattenTSwish>] {
    [Parameter("offset", \.offset, symbol: "T", meaning: "value for z ≤ 0")]
  }
}
