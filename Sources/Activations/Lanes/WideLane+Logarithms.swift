/// Logarithms by x = 2ᵏ (1 + f) with 1 + f from √½ to √2, and log(1 + f) = 2 artanh(f ÷ (2 + f)) as
/// f − (h − t (h + t² q)), h = f²/2 (Tang 1990), which loses nothing near f = 0.
extension WideLane {
  /// The natural logarithm; in doubt unless z is positive and normal.
  @inlinable @inline(__always)
  static func log(_ z: WideLane) -> WideLane {
    let doubt = z.doubt(outside: .leastNormalMagnitude...(.greatestFiniteMagnitude))
    let x = z.value
    let (k, exponent) = exponent(of: x)
    return WideLane(joined(k, Double(bitPattern: x.bitPattern &- exponent) - 1), doubt: doubt)
  }

  /// log(1 + z); in doubt unless z > −1.
  @inlinable @inline(__always)
  static func log(onePlus z: WideLane) -> WideLane {
    let doubt = z.doubt(outside: (-1 as Double).nextUp...0x1p1000)
    let x = z.value
    let (k, exponent) = exponent(of: 1 + x)
    // f = (1 + z) 2⁻ᵏ − 1 with what 1 + z is rounded by.
    let scale = Double(bitPattern: (1 as Double).bitPattern &- exponent)
    return WideLane(joined(k, x * scale + (scale - 1)), doubt: doubt)
  }

  /// The inverse of the hyperbolic sine.
  @inlinable @inline(__always)
  static func asinh(_ z: WideLane) -> WideLane {
    let size = abs(z)
    let square = size * size
    let area = log(onePlus: size + square / (WideLane(1) + sqrt(WideLane(1) + square)))
    return select(z .< WideLane(0), -area, area)
  }

  /// The inverse of the hyperbolic cosine; in doubt below 1.
  @inlinable @inline(__always)
  static func acosh(_ z: WideLane) -> WideLane {
    let t = WideLane(z.value - 1, doubt: z.doubt(outside: 1...))
    return log(onePlus: t + sqrt(t * (t + WideLane(2))))
  }

  /// The inverse of the hyperbolic tangent; in doubt unless |z| < 1.
  @inlinable @inline(__always)
  static func atanh(_ z: WideLane) -> WideLane {
    let size = abs(z)
    let area = WideLane(0.5) * log(onePlus: (size + size) / (WideLane(1) - size))
    return select(z .< WideLane(0), -area, area)
  }

  /// k, and k where the exponent stands in the bits of a number.
  @inlinable @inline(__always)
  static func exponent(of x: Double) -> (k: Double, bits: UInt64) {
    let offset = (1 as Double).bitPattern &- (0.5 as Double).squareRoot().bitPattern
    let biased = (x.bitPattern &+ offset) >> 52
    // The exponent in the last bits of 2⁵² makes a number of it without a conversion.
    let number = Double(bitPattern: biased | (0x1p52 as Double).bitPattern)
    return (number - (0x1p52 + 1023), (biased &- 1023) << 52)
  }

  @inlinable @inline(__always)
  static func joined(_ k: Double, _ f: Double) -> Double {
    let t = f / (2 + f)
    let s = t * t
    var q: Double = 0.19583928039725585
    q = q * s + 0.22176206815705467
    q = q * s + 0.28572108659622634
    q = q * s + 0.39999995627176386
    q = q * s + 0.66666666675783386
    let h = 0.5 * f * f
    return k * 0.693147180559945309 + (f - (h - t * (h + s * q)))
  }
}
