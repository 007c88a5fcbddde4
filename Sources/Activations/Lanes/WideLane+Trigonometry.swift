/// Angles reduced to a half turn by the two parts of π (Cody & Waite 1980), and arcs by the tangent of a
/// difference.
extension WideLane {
  /// The sine of z and eighths of a turn; in doubt where |z| > 2²⁰.
  @inlinable @inline(__always)
  static func sin(_ z: WideLane, plusEighthTurns count: Int) -> WideLane {
    let doubt = z.doubt(beyond: 0x1p20)
    let x = z.value
    let shift = Double(count) / 4
    let shifted = (x * 0.318309886183790671538 + shift) + roundingShift
    let k = (shifted - roundingShift) - shift
    let r = (x - k * 3.1415926218032836914) - k * 3.1786509547056392e-8
    let s = r * r
    var q: Double = -7.3730713119007158945e-13
    q = q * s + 1.6048073394724312003e-10
    q = q * s - 2.5051879582804296827e-8
    q = q * s + 2.755731658991706953e-6
    q = q * s - 0.00019841269824973820975
    q = q * s + 0.0083333333332852488187
    q = q * s - 0.16666666666666182914
    let sine = r + r * s * q
    // An odd number of half turns changes the sign.
    return WideLane(Double(bitPattern: sine.bitPattern ^ (shifted.bitPattern << 63)), doubt: doubt)
  }

  /// The tangent of an angle in radians; in doubt where |z| > 2²⁰.
  @inlinable @inline(__always)
  static func tan(_ z: WideLane) -> WideLane { sin(z) / cos(z) }

  /// A derivative of sin(z) ÷ z; in doubt at 0, and from the second derivative on.
  @inlinable @inline(__always)
  static func sinc(_ z: WideLane, derivative order: Int) -> WideLane {
    let value = sin(z) / z
    if order == 0 { return value }
    guard order == 1 else { return WideLane(value.value, doubt: .max) }
    let square = z * z
    func factor(_ divisor: Double, _ rest: WideLane) -> WideLane {
      WideLane(1) - square * WideLane(1 / divisor) * rest
    }
    let inner = factor(54, factor(88, factor(130, WideLane(1))))
    let series = WideLane(-1.0 / 3) * z * factor(10, factor(28, inner))
    return select(abs(z) .< WideLane(0.5), series, (cos(z) - value) / z)
  }

  /// The inverse of the tangent: of 1 ÷ z beyond 3/16 of a turn, and of (z − 1) ÷ (z + 1) from 1/16 on.
  @inlinable @inline(__always)
  static func atan(_ z: WideLane) -> WideLane {
    let doubt = z.doubt
    let x = z.value
    let a = x.magnitude
    let (isFar, isBetween) = (a > 2.414213562373095, a > 0.41421356237309503)
    let numerator = isFar ? -1 : isBetween ? a - 1 : a
    let denominator = isFar ? a : isBetween ? a + 1 : 1
    let r = numerator / denominator
    let s = r * r
    var q: Double = 0.030862651833434398191
    q = q * s - 0.058888924721392048113
    q = q * s + 0.075679472800646668267
    q = q * s - 0.09079053556660250835
    q = q * s + 0.11110443435270953009
    q = q * s - 0.14285693323316547124
    q = q * s + 0.19999999680239465686
    q = q * s - 0.33333333331661255942
    let start = isFar ? Double.pi / 2 : isBetween ? Double.pi / 4 : 0
    return WideLane(Double(signOf: x, magnitudeOf: start + (r + r * s * q)), doubt: doubt)
  }

  /// The inverse of the sine; in doubt unless |z| < 1.
  @inlinable @inline(__always)
  static func asin(_ z: WideLane) -> WideLane {
    atan(z / sqrt((WideLane(1) - z) * (WideLane(1) + z)))
  }

  /// The inverse of the cosine; in doubt outside −1…1 and at −1.
  @inlinable @inline(__always)
  static func acos(_ z: WideLane) -> WideLane {
    WideLane(2) * atan(sqrt((WideLane(1) - z) / (WideLane(1) + z)))
  }
}
