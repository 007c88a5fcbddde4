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
