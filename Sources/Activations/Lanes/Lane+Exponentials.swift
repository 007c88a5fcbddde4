/// Powers of e by z = k log 2 + r with |r| ≤ ½ log 2 (Cody & Waite 1980), a polynomial of eʳ, and k added
/// to its exponent.
extension Lane {
  /// e to the power of z, to 0.8 ulp; in doubt where it is not a normal number.
  @inlinable @inline(__always)
  static func exp(_ z: Lane) -> Lane {
    Lane(exactPower(z.value), doubt: z.doubt(outside: -87.3...88.7))
  }

  /// exp(z) − 1, to 1.8 ulp; in doubt above 88.
  @inlinable @inline(__always)
  static func expMinusOne(_ z: Lane) -> Lane {
    let (x, doubt) = (z.value, z.doubt(outside: ...88))
    return Lane(powerMinusOne(x > -20 ? x : -20), doubt: doubt)
  }

  /// The logistic function, to 2.5 ulp; in doubt where it is not a normal number.
  @inlinable @inline(__always)
  static func sigmoid(_ z: Lane) -> Lane {
    let (x, doubt) = (z.value, z.doubt(outside: (-87.3)...))
    return Lane(1 / (1 + power(x < 87 ? -x : -87)), doubt: doubt)
  }

  /// log(1 + eᶻ), to 2.5 ulp; in doubt where it is not a normal number.
  @inlinable @inline(__always)
  static func softplus(_ z: Lane) -> Lane {
    let doubt = z.doubt(outside: (-87.3)...)
    let x = z.value
    let f = power(x.magnitude < 87.3 ? -x.magnitude : -87.3)
    // As in the logarithm, with a polynomial that holds up to f = 1.
    let t = f / (2 + f)
    let s = t * t
    var q: Float = 0.28014702467803900279
    q = q * s + 0.28001297702015567765
    q = q * s + 0.40021555289085670642
    q = q * s + 0.6666641585712864797
    let h = 0.5 * f * f
    return Lane((x > 0 ? x : 0) + (f - (h - t * (h + s * q))), doubt: doubt)
  }

  /// The hyperbolic tangent m ÷ (m + 2), m = exp(2|z|) − 1, with the sign of z, to 2.5 ulp.
  @inlinable @inline(__always)
  static func tanh(_ z: Lane) -> Lane {
    let doubt = z.doubt
    let x = z.value
    let size = x.magnitude < 10 ? x.magnitude : 10
    let m = powerMinusOne(size + size)
    return Lane(Float(signOf: x, magnitudeOf: m / (m + 2)), doubt: doubt)
  }

  /// e to the power of z and a small correction, to 0.8 ulp.
  @inlinable @inline(__always)
  static func exactPower(_ z: Float, corrected correction: Float = 0) -> Float {
    let (upper, lower, exponent) = reduced(z)
    let rest = lower + correction
    let r = upper + rest
    // What r and 1 + r are rounded by is added at the end.
    let sum = 1 + r
    let value = sum + ((r - (sum - 1)) + (bend(r) + ((upper - r) + rest)))
    return Float(bitPattern: value.bitPattern &+ exponent)
  }

  /// e to the power of z, to 1.2 ulp.
  @inlinable @inline(__always)
  static func power(_ z: Float) -> Float {
    let (upper, lower, exponent) = reduced(z)
    let r = upper + lower
    return Float(bitPattern: (1 + (r + bend(r))).bitPattern &+ exponent)
  }

  @inlinable @inline(__always)
  static func powerMinusOne(_ z: Float) -> Float {
    let (upper, lower, exponent) = reduced(z)
    let r = upper + lower
    let scale = Float(bitPattern: (1 as Float).bitPattern &+ exponent)
    return scale * (r + bend(r)) + (scale - 1)
  }

  /// eʳ − 1 − r.
  @inlinable @inline(__always)
  static func bend(_ r: Float) -> Float {
    var q: Float = 0.0013941165772999339334
    q = q * r + 0.0083632051412541454
    q = q * r + 0.04166637466806970471
    q = q * r + 0.16666576826549255963
    q = q * r + 0.50000000270149385667
    return r * r * q
  }

  /// r as an exact part and a small one, and k where the exponent stands in the bits of a number.
  @inlinable @inline(__always)
  static func reduced(_ z: Float) -> (upper: Float, lower: Float, exponent: UInt32) {
    let shifted = z * 1.442695041 + roundingShift
    let k = shifted - roundingShift
    // log 2 in two parts, of which the first times k is exact.
    return (z - k * 0.693359375, k * 2.12194440054690583e-4, shifted.bitPattern << 23)
  }
}
