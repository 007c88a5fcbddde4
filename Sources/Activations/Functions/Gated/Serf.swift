/// z times the error function of its softplus.
///
/// The least value is −0.348437 at −1.19306.
///
/// Source: Nag, Bhattacharyya et al., "Serf: Towards better training of deep neural networks using
/// log-Softplus ERror activation Function" (2021).
public struct Serf: Activation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S { .times(z, vanishing: .erf(.softplus(z))) }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "serf", title: "Serf", family: .gated,
    formula: "z·erf(log(1 + exp(z)))",
    source: Source(
      "Nag, Bhattacharyya et al.", 2021,
      "Serf: Towards better training of deep neural networks using log-Softplus ERror activation Function",
      "arXiv:2108.09598"))
}
