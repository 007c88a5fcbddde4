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

/// Logarithms by x = 2ᵏ (1 + f) with 1 + f from √½ to √2, and log(1 + f) = 2 artanh(f ÷ (2 + f)) as
/// f − (h − t (h + t² q)), h = f²/2 (Tang 1990), which loses nothing near f = 0.
extension Lane {
  /// The natural logarithm, to 1.5 ulp; in doubt unless z is positive and normal.
  @inlinable @inline(__always)
  static func log(_ z: Lane) -> Lane {
    let doubt = z.doubt(outside: .leastNormalMagnitude...(.greatestFiniteMagnitude))
    let x = z.value
    let (k, exponent) = exponent(of: x)
    return Lane(joined(k, Float(bitPattern: x.bitPattern &- exponent) - 1), doubt: doubt)
  }

  /// log(1 + z), to 1.5 ulp; in doubt unless z > −1.
  @inlinable @inline(__always)
  static func log(onePlus z: Lane) -> Lane {
    let doubt = z.doubt(outside: (-1 as Float).nextUp...0x1p120)
    let x = z.value
    let (k, exponent) = exponent(of: 1 + x)
    // f = (1 + z) 2⁻ᵏ − 1 with what 1 + z is rounded by.
    let scale = Float(bitPattern: (1 as Float).bitPattern &- exponent)
    return Lane(joined(k, x * scale + (scale - 1)), doubt: doubt)
  }

  /// k, and k where the exponent stands in the bits of a number.
  @inlinable @inline(__always)
  static func exponent(of x: Float) -> (k: Float, bits: UInt32) {
    let offset = (1 as Float).bitPattern &- (0.5 as Float).squareRoot().bitPattern
    let k = Int32(bitPattern: ((x.bitPattern &+ offset) >> 23) &- 127)
    return (Float(k), UInt32(bitPattern: k) << 23)
  }

  @inlinable @inline(__always)
  static func joined(_ k: Float, _ f: Float) -> Float {
    let t = f / (2 + f)
    let s = t * t
    var q: Float = 0.29871362611819421137
    q = q * s + 0.39977559488675089122
    q = q * s + 0.66666776191311579445
    let h = 0.5 * f * f
    // log 2 in two parts, of which the first times k is exact.
    return k * 0.693359375 + ((f - (h - t * (h + s * q))) - k * 2.12194440054690583e-4)
  }
}

/// Angles reduced to a half turn by the three parts of π (Cody & Waite 1980).
extension Lane {
  /// The sine of z and eighths of a turn, to 1 ulp, or 2⁻²⁴ next to its zeros; in doubt where
  /// |z| > 2¹².
  @inlinable @inline(__always)
  static func sin(_ z: Lane, plusEighthTurns count: Int) -> Lane {
    let doubt = z.doubt(outside: -0x1p12...0x1p12)
    let x = z.value
    let shift = Float(count) / 4
    let shifted = (x * 0.318309886183790671538 + shift) + roundingShift
    let k = (shifted - roundingShift) - shift
    let r =
      ((x - k * 3.140625) - k * 9.67502593994140625e-4) - k * 1.509957990978376432e-7
    let s = r * r
    var q: Float = 2.6056311335808517279e-6
    q = q * s - 0.00019809538971020933328
    q = q * s + 0.0083330654299246855906
    q = q * s - 0.16666659521171284962
    let sine = r + r * s * q
    // An odd number of half turns changes the sign.
    return Lane(Float(bitPattern: sine.bitPattern ^ (shifted.bitPattern << 31)), doubt: doubt)
  }
}

/// z Φ(z) and its slope, which are those of max(z, 0) but for a tail that is the same on both sides.
///
/// Near 0 they are an odd polynomial and z/2 or ½; else exp(−a²/2), a = |z|, with the square as the exact sum of two
/// numbers, times a polynomial of u = (2.5 − a) ÷ (2.5 + a), in which such a scaled tail is smooth up to infinity (Shepherd &
/// Laframboise 1981).
extension Lane {
  /// z times the share of a standard normal distribution that is less than z, to 3.5 ulp; in doubt where
  /// it is not a normal number.
  @inlinable @inline(__always)
  static func normalGate(_ z: Lane) -> Lane {
    let x = z.value
    let (a, u) = scaled(x)
    var q: Float = 0.00031381343676905777672
    q = q * u + 0.0001240519300839786241
    q = q * u - 0.0016698228075005707108
    q = q * u + 0.0004814710156877189566
    q = q * u + 0.0090128170674827006138
    q = q * u - 0.0035783314627510395832
    q = q * u - 0.070613679411187753265
    q = q * u - 0.15085230553315498599
    q = q * u - 0.13648224772746700166
    q = q * u + 0.35332832752631503963
    let far = (x > 0 ? x : 0) - bell(a) * q
    let s = a * a
    var p: Float = 0.00010181114191123010496
    p = p * s - 0.0011798503037901093699
    p = p * s + 0.0099717406115779376901
    p = p * s - 0.066490199216906958863
    p = p * s + 0.39894227535163908323
    return Lane(a < 0.75 ? x * (0.5 + x * p) : far, doubt: z.doubt(outside: (-13)...))
  }

  /// The slope of that, to 3.5 ulp next to its zero too; in doubt where it is not a normal number.
  @inlinable @inline(__always)
  static func normalGateSlope(_ z: Lane) -> Lane {
    let x = z.value
    let (a, u) = scaled(x)
    var q: Float = -0.000054198791430264810789
    q = q * u + 0.000020996975584773537279
    q = q * u + 0.0003674082729896045189
    q = q * u - 0.00045644872255800320903
    q = q * u - 0.0027274370854233389811
    q = q * u + 0.004507109912557714914
    q = q * u + 0.044764265051381517263
    q = q * u + 0.12899440513045327706
    q = q * u + 0.48965805973443904153
    // The distance to the zero, which is not a `Float`.
    let tail = bell(a) * q * ((a - 0.7517915368080139) + 1.2114449443600961e-8)
    let far = x > 0 ? 1 + tail : -tail
    let s = a * a
    var p: Float = 0.0010792170260598544514
    p = p * s - 0.0094800780852167779163
    p = p * s + 0.059839326875834581927
    p = p * s - 0.26596143070497024465
    p = p * s + 0.7978845596874092892
    return Lane(a < 0.5 ? 0.5 + x * p : far, doubt: z.doubt(outside: (-13)...))
  }

  /// a, held to 13, beyond which 1 + exp(−a²/2) is 1, and u.
  @inlinable @inline(__always)
  static func scaled(_ z: Float) -> (a: Float, u: Float) {
    let a = z.magnitude < 13 ? z.magnitude : 13
    return (a, (2.5 - a) / (2.5 + a))
  }

  /// exp(−a²/2): the square of the upper half of the digits is exact, the rest a correction.
  @inlinable @inline(__always)
  static func bell(_ a: Float) -> Float {
    let upper = Float(bitPattern: a.bitPattern & 0xffff_f000)
    return exactPower(-0.5 * (upper * upper), corrected: -0.5 * ((a - upper) * (a + upper)))
  }
}

/// z σ(c), c = √(8/π) z (1 + 0.044715 z²), and its slope, by powers of 2.
///
/// A power multiplies an error of its exponent by the exponent, so that is formed in double precision up to its reduction.
/// What is left, from −½ to ½, has digits enough as a `Float`.
extension Lane {
  /// The gate of GELU by a hyperbolic tangent, to 2.6 ulp; in doubt below −10, next to where it is no normal number.
  @inlinable @inline(__always)
  static func tanhGate(_ z: Lane) -> Lane {
    let x = z.value
    let held = Double(x < 10 ? x : 10)
    return Lane(x / (1 + powerOfTwo(tanhGateExponent(held))), doubt: z.doubt(outside: (-10)...))
  }

  /// The slope of that, to 3.2 ulp; in doubt where that is.
  ///
  /// With e = 2^−|q| it is (e w + e²) ÷ (1 + e)² for z < 0, else (e w + 1) ÷ (1 + e)², where w = 1 + z c′. In double precision
  /// only the error of e and the quotient are left.
  @inlinable @inline(__always)
  static func tanhGateSlope(_ z: Lane) -> Lane {
    let x = z.value
    let held = Double(x < 10 ? x : 10)
    let e = Double(powerOfTwo(-tanhGateExponent(held).magnitude))
    // √(8/π) (z + 3 · 0.044715 z³).
    let w = 1 + held * (1.5957691216057307 + held * held * 0.21406444881780074)
    let numerator = e * w + (x < 0 ? e * e : 1)
    let sum = 1 + e
    return Lane(Float(numerator) / Float(sum * sum), doubt: z.doubt(outside: (-10)...))
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
