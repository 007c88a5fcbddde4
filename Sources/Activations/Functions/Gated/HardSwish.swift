/// z times a gate of three lines that opens from −3 to 3.
///
/// z(z + 3)/6 must not be formed as a product divided by 6, which overflows for large z in PyTorch.
/// NNlib takes the slopes at ±3 from the middle piece.
///
/// Source: Howard et al., "Searching for MobileNetV3" (2019).
public struct HardSwish: SinglePrecisionActivation {
  /// The function; it has no parameters.
  public init() {}

  /// The definition.
  @inline(__always)
  public func callAsFunction<S: Scalar>(_ z: S) -> S {
    .select(z .> S(-3), .select(z .< S(3), z * ((z + S(3)) / S(6)), z), S(0))
  }

  /// The three pieces as one: z times what is 0 up to −3 and 6 from 3 on, over 6.
  @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S {
    let sixth = S.constant(1.0 / 6, exactly: S(1) / S(6))
    return z * (.min(.max(z + S(3), S(0)), S(6)) * sixth)
  }

  /// Names, formula and source.
  public static let facts = Facts(
    name: "hardSwish", title: "Hard Swish", family: .gated,
    formula: "z ≥ 3 ? z : z > −3 ? z·(z + 3)/6 : 0",
    names: [
      .activation(.torch, "Hardswish"), .activation(.keras, "hard_silu"),
      .activation(.keras, "hard_swish"), .activation(.jax, "hard_silu"),
      .activation(.jax, "hard_swish"), .activation(.nnlib, "hardswish"),
      .activation(.onnx, "HardSwish"),
    ],
    source: Source("Howard et al.", 2019, "Searching for MobileNetV3", "arXiv:1905.02244"))
}
