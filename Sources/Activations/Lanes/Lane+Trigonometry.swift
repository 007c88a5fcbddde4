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
