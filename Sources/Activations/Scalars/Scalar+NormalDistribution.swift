extension Scalar {
  /// The share of a standard normal distribution that is less than z: erfc(−z ÷ √2) ÷ 2.
  @inline(__always)
  public static func normalShare(below z: Self) -> Self {
    Self(0.5) * .erfc(Self(-(0.5.principalRoot)) * z)
  }

  /// The density of the standard normal distribution: exp(−z²/2) ÷ √(2π).
  @inline(__always)
  public static func normalDensity(_ z: Self) -> Self {
    Self(1 / (2 * Double.pi).principalRoot) * .exp(Self(-0.5) * .pow(z, 2))
  }
}
