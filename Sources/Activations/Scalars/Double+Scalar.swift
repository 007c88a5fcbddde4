extension Double: Scalar {
  /// What a comparison gives.
  public typealias Condition = Truth

  /// The sine of an angle in radians; NaN at ±∞.
  public static func sin(_ z: Double) -> Double { ElementaryFunctions.sine(z) }

  /// The cosine of an angle in radians; NaN at ±∞.
  public static func cos(_ z: Double) -> Double { ElementaryFunctions.cosine(z) }

  /// e to the power of z.
  public static func exp(_ z: Double) -> Double { ElementaryFunctions.exponential(z) }

  /// The natural logarithm; −∞ at 0, NaN below.
  public static func log(_ z: Double) -> Double { ElementaryFunctions.logarithm(z) }

  /// The hyperbolic tangent.
  public static func tanh(_ z: Double) -> Double { ElementaryFunctions.hyperbolicTangent(z) }
}
