/// The normal distribution by ½ and an odd polynomial near 0, and by its scaled tail exp(a²/2) erfc(a ÷ √2) as a polynomial of u = (3 − a) ÷ (3 + a)
/// (Shepherd & Laframboise 1981), here times 3, as (1 + u) ÷ 2 is 3 ÷ (3 + a); exp(−a²/2) with the square as the exact sum of two numbers.
extension Lane {
  /// The share of a standard normal distribution that is less than z, to 3.5 ulp; in doubt where it is not
  /// a normal number.
  @inline(__always)
  static func normalShare(below z: Lane) -> Lane {
    let doubt = z.doubt(outside: -13...(.infinity))
    let a = z.value.magnitude < 13 ? z.value.magnitude : 13
    let u = (3 - a) / (3 + a)
    var q: Float = 0.000054398153285147042769
    q = q * u - 0.000131125617708825585237
    q = q * u - 0.000244796994419967713118
    q = q * u + 0.00103244216809269961065
    q = q * u + 0.00102483441546128440743
    q = q * u - 0.0069692875608062930121
    q = q * u - 0.0104625327443942260482
    q = q * u + 0.047262686967174459885
    q = q * u + 0.230017700842288405581
    q = q * u + 0.50933199140243082051
    q = q * u + 0.72908369036082027948
    let tail = bell(a) * q / (3 + a)
    let s = a * a
    var p: Float = -7.5301380081996088484e-6
    p = p * s + 0.00011314322735649750244
    p = p * s - 0.0011859843220028186378
    p = p * s + 0.0099731707839886387345
    p = p * s - 0.066490332323723737124
    p = p * s + 0.39894227871272857207
    let share = z.value < 0 ? tail : 1 - tail
    return Lane(a < 1 ? 0.5 + z.value * p : share, doubt: doubt)
  }

  /// The density of the standard normal distribution, to 2 ulp; in doubt where it is not a normal number.
  @inline(__always)
  static func normalDensity(_ z: Lane) -> Lane {
    let doubt = z.doubt(outside: -13...13)
    let a = z.value.magnitude < 13 ? z.value.magnitude : 13
    return Lane(0.3989422804014327 * bell(a), doubt: doubt)
  }

  /// exp(−a²/2): the square of the upper half of the digits is exact, the rest a correction.
  @inline(__always)
  private static func bell(_ a: Float) -> Float {
    let upper = Float(bitPattern: a.bitPattern & 0xffff_f000)
    return exactPower(-0.5 * (upper * upper), corrected: -0.5 * ((a - upper) * (a + upper)))
  }
}
