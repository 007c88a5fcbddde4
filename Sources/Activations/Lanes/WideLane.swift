/// Branch-free double precision, exact enough that a value rounded to `Float` is the correctly rounded
/// one in all but very few cases.
///
/// Its elementary functions have relative errors of at most 2⁻³⁹, where none is stated, and arithmetic is
/// that of `Double`. It costs twice what ``Lane`` does, and is the reading of every kernel for which single precision
/// has not been shown to suffice. The polynomials are those that `Coefficients/minimax.py` prints.
@usableFromInline
struct WideLane: BranchFreeScalar {
  @usableFromInline var value: Double
  @usableFromInline var doubt: UInt64

  @inlinable @inline(__always)
  init(_ value: Double, doubt: UInt64) {
    self.value = value
    self.doubt = doubt
  }

  @inlinable @inline(__always)
  init(reading z: Float) { self.init(Double(z), doubt: 0) }

  @inlinable @inline(__always)
  static func doubt(if isDoubtful: Bool) -> UInt64 {
    // A choice would be a branch until late, so that what is computed twice would not be found. Single
    // precision has it all the same, since without it fewer vectors are computed at a time.
    0 &- UInt64(unsafeBitCast(isDoubtful, to: UInt8.self))
  }

  /// 1.5 · 2⁵²: added to a number it leaves it rounded to a whole one in the lowest bits of the sum.
  @inlinable @inline(__always)
  static var roundingShift: Double { 0x1.8p52 }

  /// The greatest whole number that is not greater; beyond 2⁵⁰ in doubt.
  @inlinable @inline(__always)
  static func floor(_ z: WideLane) -> WideLane {
    let doubt = z.doubt(beyond: 0x1p50)
    let x = z.value
    let nearest = (x + roundingShift) - roundingShift
    return WideLane(nearest > x ? nearest - 1 : nearest, doubt: doubt)
  }
}

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

/// The error function by a polynomial near 0, and by the scaled tail exp(a²) erfc(a) as a polynomial of
/// u = (2 − a) ÷ (2 + a) elsewhere (Shepherd & Laframboise 1981).
extension WideLane {
  /// The error function.
  @inlinable @inline(__always)
  static func erf(_ z: WideLane) -> WideLane {
    let s = z.value * z.value
    var q: Double = -1.0444480090816571114e-7
    q = q * s + 1.5295217449342013325e-6
    q = q * s - 0.000014792924231333920143
    q = q * s + 0.00012046046403258418614
    q = q * s - 0.00085479209501539955112
    q = q * s + 0.0052239667458281060953
    q = q * s - 0.026866168962346672533
    q = q * s + 0.11283791657674792871
    q = q * s - 0.37612638902775166042
    q = q * s + 1.1283791670954917064
    let near = WideLane(z.value * q, doubt: z.doubt)
    let tail = WideLane(1) - upperTail(abs(z))
    return select(abs(z) .< WideLane(1), near, select(z .< WideLane(0), -tail, tail))
  }

  /// 1 − erf(z).
  @inlinable @inline(__always)
  static func erfc(_ z: WideLane) -> WideLane {
    let tail = upperTail(abs(z))
    return select(z .< WideLane(0), WideLane(2) - tail, tail)
  }

  /// erfc(a) for a ≥ 0; from 26.6 on it is 0.
  @inlinable @inline(__always)
  static func upperTail(_ a: WideLane) -> WideLane {
    let x = a.value < 28 ? a.value : 28
    let u = (2 - x) / (2 + x)
    var q: Double = 1.3880115290244266006e-7
    q = q * u - 6.1252917654352178884e-7
    q = q * u + 1.2216821362275477111e-7
    q = q * u + 3.524248507511010576e-6
    q = q * u - 5.6686714859376378894e-6
    q = q * u - 8.1364954432455322169e-6
    q = q * u + 0.000036203645750321889821
    q = q * u - 8.7688662997218576868e-6
    q = q * u - 0.00016578640064507540783
    q = q * u + 0.00020936763903587365842
    q = q * u + 0.00077265535509952770854
    q = q * u - 0.0016198020005594534439
    q = q * u - 0.0053776656647755557604
    q = q * u + 0.0091105582148303706962
    q = q * u + 0.069868023147071998317
    q = q * u + 0.17179017109766882629
    q = q * u + 0.25539567631044046376
    return exp(WideLane(-x * x, doubt: a.doubt)) * WideLane((1 + u) * q)
  }
}
