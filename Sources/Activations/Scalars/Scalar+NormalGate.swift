extension Scalar {
  /// z Φ(z) with Φ(z) = erfc(−z ÷ √2) ÷ 2.
  @inline(__always)
  public static func normalGate(_ z: Self) -> Self {
    times(Self(0.5) * z, vanishing: erfc(Self(-(0.5.principalRoot)) * z))
  }

  /// Φ(z) + z φ(z) with φ(z) = exp(−z²/2) ÷ √(2π).
  @inline(__always)
  public static func normalGateSlope(_ z: Self) -> Self {
    let density = Self(1 / (2 * Double.pi).principalRoot) * exp(Self(-0.5) * pow(z, 2))
    return Self(0.5) * erfc(Self(-(0.5.principalRoot)) * z) + times(z, vanishing: density)
  }
}
