extension Scalar {
  /// z Φ(z) with Φ(z) = erfc(−z ÷ √2) ÷ 2.
  @inlinable @inline(__always)
  public static func normalGate(_ z: Self) -> Self {
    let root = constant(0.5.principalRoot, exactly: sqrt(Self(0.5)))
    return times(Self(0.5) * z, vanishing: erfc(-root * z))
  }

  /// Φ(z) + z φ(z) with φ(z) = exp(−z²/2) ÷ √(2π).
  @inlinable @inline(__always)
  public static func normalGateSlope(_ z: Self) -> Self {
    let root = constant(0.5.principalRoot, exactly: sqrt(Self(0.5)))
    let factor = constant(
      1 / (2 * Double.pi).principalRoot, exactly: Self(1) / sqrt(Self(2) * pi))
    let density = factor * exp(Self(-0.5) * pow(z, 2))
    return Self(0.5) * erfc(-root * z) + times(z, vanishing: density)
  }
}
