/// 0, a parabola between −1 and 1, and z: softplus with an end on both sides.
///
/// The pieces meet with equal slopes; the derivative is ``SparseSigmoid``.
///
/// Source: Blondel, Martins & Niculae, "Learning with Fenchel-Young Losses" (2019), which has the
/// derivative.
public struct SparsePlus: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(
      z .> S(-1), .select(z .< S(1), S(0.25) * .pow(z + S(1), 2), z), S(0))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sparsePlus", title: "Sparse Plus", family: .rectifier,
    formula: "z ≥ 1 ? z : z > −1 ? (z + 1)²/4 : 0",
    names: [.activation(.keras, "sparse_plus"), .activation(.jax, "sparse_plus")],
    source: Source(
      "Blondel, Martins & Niculae", 2019, "Learning with Fenchel-Young Losses",
      "arXiv:1901.02324"))
}
