/// (z + 1) ÷ 2, clipped to 0…1; the derivative of ``SparsePlus``.
///
/// The slope at both corners is 0, as the constant pieces own them; JAX has ¼ there.
///
/// Source: Blondel, Martins & Niculae, "Learning with Fenchel-Young Losses" (2019).
public struct SparseSigmoid: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  ///
  /// z is clipped before the sum, which would round the neighbours of 1 to the corner.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    S(0.5) * (.min(.max(z, S(-1)), S(1)) + S(1))
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "sparseSigmoid", title: "Sparse Sigmoid", family: .piecewiseLinear,
    formula: "clip((z + 1)/2, 0, 1)",
    names: [.activation(.keras, "sparse_sigmoid"), .activation(.jax, "sparse_sigmoid")],
    source: Source(
      "Blondel, Martins & Niculae", 2019, "Learning with Fenchel-Young Losses",
      "arXiv:1901.02324"))
}
