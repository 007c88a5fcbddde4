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
