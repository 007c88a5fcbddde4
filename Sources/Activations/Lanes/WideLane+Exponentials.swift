/// Powers of e by z = k log 2 + r with |r| ≤ ½ log 2 (Cody & Waite 1980), a polynomial of eʳ, and k added
/// to its exponent.
extension WideLane {
  /// e to the power of z; in doubt above 709, and 0 below −708.
  @inlinable @inline(__always)
  static func exp(_ z: WideLane) -> WideLane {
    let doubt = z.doubt(outside: ...709)
    let x = z.value
    let (excess, exponent) = reduced(x > -708 ? x : -708)
    return WideLane(
      x > -708 ? Double(bitPattern: (1 + excess).bitPattern &+ exponent) : 0, doubt: doubt)
  }

  /// exp(z) − 1; in doubt above 709.
  @inlinable @inline(__always)
  static func expMinusOne(_ z: WideLane) -> WideLane {
    let (x, doubt) = (z.value, z.doubt(outside: ...709))
    return WideLane(exponentialMinusOne(x > -50 ? x : -50), doubt: doubt)
  }

  /// The logistic function, from a power of e that is at most 1.
  @inlinable @inline(__always)
  static func sigmoid(_ z: WideLane) -> WideLane {
    let power = exp(-abs(z))
    return select(z .< WideLane(0), power, WideLane(1)) / (WideLane(1) + power)
  }

  /// log(1 + eᶻ), from a power of e that is at most 1.
  @inlinable @inline(__always)
  static func softplus(_ z: WideLane) -> WideLane {
    max(z, WideLane(0)) + log(onePlus: exp(-abs(z)))
  }

  /// The hyperbolic tangent m ÷ (m + 2), m = exp(2|z|) − 1, with the sign of z.
  @inlinable @inline(__always)
  static func tanh(_ z: WideLane) -> WideLane {
    let doubt = z.doubt
    let x = z.value
    let size = x.magnitude < 20 ? x.magnitude : 20
    let m = exponentialMinusOne(size + size)
    return WideLane(Double(signOf: x, magnitudeOf: m / (m + 2)), doubt: doubt)
  }

  /// The hyperbolic sine; in doubt where it overflows.
  @inlinable @inline(__always)
  static func sinh(_ z: WideLane) -> WideLane {
    let doubt = z.doubt(beyond: 709)
    let x = z.value
    let m = exponentialMinusOne(x.magnitude)
    return WideLane(Double(signOf: x, magnitudeOf: 0.5 * (m + m / (m + 1))), doubt: doubt)
  }

  /// The hyperbolic cosine; in doubt where it overflows.
  @inlinable @inline(__always)
  static func cosh(_ z: WideLane) -> WideLane {
    let power = exp(abs(z))
    return WideLane(0.5) * (power + WideLane(1) / power)
  }

  @inlinable @inline(__always)
  static func exponentialMinusOne(_ z: Double) -> Double {
    let (excess, exponent) = reduced(z)
    let scale = Double(bitPattern: (1 as Double).bitPattern &+ exponent)
    return scale * excess + (scale - 1)
  }

  /// eʳ − 1, and k where the exponent stands in the bits of a number.
  @inlinable @inline(__always)
  static func reduced(_ z: Double) -> (excess: Double, exponent: UInt64) {
    let shifted = z * 1.442695040888963407 + roundingShift
    let k = shifted - roundingShift
    // log 2 in two parts, of which the first times k is exact.
    let r = (z - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33
    var q: Double = 2.7632718844089083695e-6
    q = q * r + 0.000024867938287938982733
    q = q * r + 0.00019841192751023836279
    q = q * r + 0.0013888839007764531315
    q = q * r + 0.0083333333633270989972
    q = q * r + 0.041666666786639013086
    q = q * r + 0.16666666666633878385
    q = q * r + 0.49999999999954917705
    return (r + r * r * q, shifted.bitPattern << 52)
  }
}
