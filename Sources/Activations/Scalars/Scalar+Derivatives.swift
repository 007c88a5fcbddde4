/// What only differentiating needs, as plain numbers round it; enclosures must hold the exact numbers.
extension Scalar {
  /// A power with the difference as exponent, rounded.
  @inline(__always)
  public static func pow(_ z: Self, _ exponent: Double, minus whole: Int) -> Self {
    .pow(z, exponent - Double(whole))
  }

  /// 2 ÷ √π, rounded.
  @inline(__always)
  public static var errorFunctionSlope: Self { Self(2 / Double.pi.principalRoot) }
}
