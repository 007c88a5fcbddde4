extension Scalar {
  /// sin(z + n π/4), from sines and cosines of z itself.
  @inlinable
  public static func sin(_ z: Self, plusEighthTurns count: Int) -> Self {
    let half = constant(0.5.squareRoot(), exactly: sqrt(Self(0.5)))
    switch count & 7 {
    case 0: return .sin(z)
    case 1: return half * (.sin(z) + .cos(z))
    case 2: return .cos(z)
    case 3: return half * (.cos(z) - .sin(z))
    case 4: return -.sin(z)
    case 5: return -(half * (.sin(z) + .cos(z)))
    case 6: return -.cos(z)
    default: return half * (.sin(z) - .cos(z))
    }
  }
}
