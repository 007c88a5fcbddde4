/// z Φ(z) and its slope, which are those of max(z, 0) but for a tail that is the same on both sides.
///
/// Near 0 they are an odd polynomial and z/2 or ½; else exp(−a²/2), a = |z|, with the square as the exact sum of two
/// numbers, times a polynomial of u = (3 − a) ÷ (3 + a), in which such a scaled tail is smooth up to infinity (Shepherd &
/// Laframboise 1981).
extension Lane {
  /// z times the share of a standard normal distribution that is less than z, to 3.5 ulp; in doubt where
  /// it is not a normal number.
  @inline(__always)
  static func normalGate(_ z: Lane) -> Lane {
    let x = z.value
    let (a, u) = scaled(x)
    var q: Float = 0.000056763615158997032368
    q = q * u - 0.00053726766984957407866
    q = q * u - 0.000012240361842240708982
    q = q * u + 0.0039579226575978464291
    q = q * u + 0.00175323655507526478
    q = q * u - 0.028856366319668489774
    q = q * u - 0.091378351612231817651
    q = q * u - 0.13965749929290331522
    q = q * u - 0.10987582218368065271
    q = q * u + 0.36454184846166253234
    let far = (x > 0 ? x : 0) - bell(a) * q
    let s = a * a
    var p: Float = -0.0011244023199348440175
    p = p * s + 0.0099618873857331233651
    p = p * s - 0.066489574590766136797
    p = p * s + 0.39894226536691550904
    return Lane(a < 0.5 ? x * (0.5 + x * p) : far, doubt: z.doubt(outside: -13...(.infinity)))
  }

  /// The slope of that, to 3.5 ulp next to its zero too; in doubt where it is not a normal number.
  @inline(__always)
  static func normalGateSlope(_ z: Lane) -> Lane {
    let x = z.value
    let (a, u) = scaled(x)
    var q: Float = 3.125160079676010968e-6
    q = q * u + 0.00011168390375714207825
    q = q * u - 0.000091990150685757175631
    q = q * u - 0.0010890016476935772675
    q = q * u + 0.00020354007742279285132
    q = q * u + 0.01407402577650183347
    q = q * u + 0.053596147892545906158
    q = q * u + 0.11997545246280762867
    q = q * u + 0.47829767738664084041
    // The distance to the zero, which is not a `Float`.
    let tail = bell(a) * q * ((a - 0.7517915368080139) + 1.2114449443600961e-8)
    let far = x > 0 ? 1 + tail : -tail
    let s = a * a
    var p: Float = 0.0010792170260598544514
    p = p * s - 0.0094800780852167779163
    p = p * s + 0.059839326875834581927
    p = p * s - 0.26596143070497024465
    p = p * s + 0.7978845596874092892
    return Lane(a < 0.5 ? 0.5 + x * p : far, doubt: z.doubt(outside: -13...(.infinity)))
  }

  /// a, held to 13, beyond which 1 + exp(−a²/2) is 1, and u.
  @inline(__always)
  private static func scaled(_ z: Float) -> (a: Float, u: Float) {
    let a = z.magnitude < 13 ? z.magnitude : 13
    return (a, (3 - a) / (3 + a))
  }

  /// exp(−a²/2): the square of the upper half of the digits is exact, the rest a correction.
  @inline(__always)
  private static func bell(_ a: Float) -> Float {
    let upper = Float(bitPattern: a.bitPattern & 0xffff_f000)
    return exactPower(-0.5 * (upper * upper), corrected: -0.5 * ((a - upper) * (a + upper)))
  }
}
