/// z σ(c), c = √(8/π) z (1 + 0.044715 z²), and its slope, by powers of 2.
///
/// A power multiplies an error of its exponent by the exponent, so that is formed in double precision up to its reduction.
/// What is left, from −½ to ½, has digits enough as a `Float`.
extension Lane {
  /// The gate of GELU by a hyperbolic tangent, to 2.5 ulp; in doubt below −10, next to where it is no normal number.
  @inlinable @inline(__always)
  static func tanhGate(_ z: Lane) -> Lane {
    let x = z.value
    let held = Double(x < 10 ? x : 10)
    return Lane(x / (1 + powerOfTwo(tanhGateExponent(held))), doubt: z.doubt(outside: (-10)...))
  }

  /// The slope of that, to 4 ulp; in doubt where that is.
  ///
  /// With e = 2^−|q| it is e (w + e) ÷ (1 + e)² for z < 0, else (1 + e w) ÷ (1 + e)², where w = 1 + z c′.
  @inlinable @inline(__always)
  static func tanhGateSlope(_ z: Lane) -> Lane {
    let x = z.value
    let held = Double(x < 10 ? x : 10)
    let e = powerOfTwo(-tanhGateExponent(held).magnitude)
    // √(8/π) (z + 3 · 0.044715 z³).
    let w = Float(1 + held * (1.5957691216057307 + held * held * 0.21406444881780074))
    let numerator = x < 0 ? e * (w + e) : 1 + e * w
    return Lane(numerator / (1 + e * (2 + e)), doubt: z.doubt(outside: (-10)...))
  }

  /// −c ÷ log 2.
  @inlinable @inline(__always)
  static func tanhGateExponent(_ z: Double) -> Double {
    z * (-2.3022081981443249 + z * z * -0.10294323958002348)
  }

  /// 2 to the power of a number from −126 to 126, to 1 ulp.
  @inlinable @inline(__always)
  static func powerOfTwo(_ exponent: Double) -> Float {
    let shifted = exponent + WideLane.roundingShift
    let r = Float(exponent - (shifted - WideLane.roundingShift))
    var q: Float = 0.00015353257640949184
    q = q * r + 0.0013399003409125021
    q = q * r + 0.0096184386011368093
    q = q * r + 0.055503321631274205
    q = q * r + 0.24022647896903433
    q = q * r + 0.69314720298482668
    let bits = UInt32(truncatingIfNeeded: shifted.bitPattern) << 23
    return Float(bitPattern: (1 + r * q).bitPattern &+ bits)
  }
}
