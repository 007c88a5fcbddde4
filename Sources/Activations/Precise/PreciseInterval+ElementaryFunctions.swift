import CMPFR

extension PreciseInterval {
  /// An enclosure of all powers of e.
  static func exp(_ z: PreciseInterval) -> PreciseInterval {
    z.increasing { mpfr_exp($0, $1, $2) }
  }

  /// An enclosure of all powers of e, less 1.
  static func expMinusOne(_ z: PreciseInterval) -> PreciseInterval {
    z.increasing { mpfr_expm1($0, $1, $2) }
  }

  /// An enclosure of the logarithms of what is positive; only trivial if 0 or less is possible.
  static func log(_ z: PreciseInterval) -> PreciseInterval {
    z.beyond(.zero).increasing { mpfr_log($0, $1, $2) }
  }

  /// An enclosure of the logarithms of 1 + z; only trivial if z may be −1 or less.
  static func log(onePlus z: PreciseInterval) -> PreciseInterval {
    z.beyond(minusOne).increasing { mpfr_log1p($0, $1, $2) }
  }

  /// An enclosure of the binary logarithms.
  static func log2(_ z: PreciseInterval) -> PreciseInterval {
    z.beyond(.zero).increasing { mpfr_log2($0, $1, $2) }
  }

  /// An enclosure of the decimal logarithms.
  static func log10(_ z: PreciseInterval) -> PreciseInterval {
    z.beyond(.zero).increasing { mpfr_log10($0, $1, $2) }
  }

  /// An enclosure of the roots of what is not negative; only trivial if less than 0 is possible.
  static func sqrt(_ z: PreciseInterval) -> PreciseInterval {
    z.within(.zero, .infinity).increasing { mpfr_sqrt($0, $1, $2) }
  }

  /// An enclosure of all cube roots.
  static func cbrt(_ z: PreciseInterval) -> PreciseInterval {
    z.increasing { mpfr_cbrt($0, $1, $2) }
  }

  /// An enclosure of all powers of a constant base greater than 0.
  static func exponential(base: Double, _ z: PreciseInterval) -> PreciseInterval {
    guard base > 0 else { return .empty }
    let base = PreciseNumber.make(base)
    func power(
      _ result: PreciseNumber.Pointer, _ z: PreciseNumber.Pointer, _ mode: mpfr_rnd_t
    ) -> Int32 {
      base.read { mpfr_pow(result, $0, z, mode) }
    }
    return base < .one ? z.decreasing(power) : z.increasing(power)
  }

  /// An enclosure of all powers with a constant exponent.
  ///
  /// With an exponent that is no whole number what is negative has no power; with a negative one 0 has none.
  static func pow(_ z: PreciseInterval, _ exponent: Double) -> PreciseInterval {
    guard !z.isEmpty, exponent.isFinite else { return .empty }
    if exponent == 0 { return PreciseInterval(.one, .one, z.decoration) }
    if exponent < 0, z.strictSign == .zero { return .empty }
    let power = PreciseNumber.make(exponent)
    let isWhole = exponent == exponent.rounded()
    // The general power takes many times as long.
    let smallWhole = isWhole && exponent.magnitude < 0x1p16 ? Int(exponent) : nil
    func raised(
      _ result: PreciseNumber.Pointer, _ z: PreciseNumber.Pointer, _ mode: mpfr_rnd_t
    ) -> Int32 {
      if let smallWhole { return mpfr_pow_si(result, z, smallWhole, mode) }
      if exponent == 0.5 { return mpfr_sqrt(result, z, mode) }
      return power.read { mpfr_pow(result, z, $0, mode) }
    }
    let isEven = isWhole && exponent.truncatingRemainder(dividingBy: 2) == 0
    if exponent > 0 {
      if isWhole { return isEven ? z.magnitudes.increasing(raised) : z.increasing(raised) }
      return z.within(.zero, .infinity).increasing(raised)
    }
    if isWhole, !isEven {
      if z.lower.sign < 0, z.upper.sign > 0 { return .entire }
      return z.upper.sign <= 0
        ? -(-z).beyond(.zero).decreasing(raised) : z.beyond(.zero).decreasing(raised)
    }
    // Only 0 itself is excluded where the power is even; the magnitudes say so in their lower end.
    return (isWhole ? z.magnitudes : z).beyond(.zero).decreasing(raised)
  }

  /// An enclosure of all powers whose exponent is the exact difference.
  static func pow(_ z: PreciseInterval, _ exponent: Double, minus whole: Int) -> PreciseInterval {
    let (lower, upper) = (
      Rounding.sumDown(exponent, -Double(whole)), Rounding.sumUp(exponent, -Double(whole))
    )
    if lower == upper { return pow(z, lower) }
    var isExact = false
    let power = PreciseNumber.make(precision: 256) { result in
      mpfr_set_d(result, exponent, MPFR_RNDN)
      isExact = mpfr_sub_si(result, result, whole, MPFR_RNDN) == 0
    }
    return isExact ? pow(z, power) : pow(z, lower).hull(pow(z, upper))
  }

  /// An enclosure of all powers of what is not negative with an exponent that is no whole number.
  private static func pow(_ z: PreciseInterval, _ exponent: PreciseNumber) -> PreciseInterval {
    func raised(
      _ result: PreciseNumber.Pointer, _ z: PreciseNumber.Pointer, _ mode: mpfr_rnd_t
    ) -> Int32 {
      exponent.read { mpfr_pow(result, z, $0, mode) }
    }
    return exponent.sign > 0
      ? z.within(.zero, .infinity).increasing(raised) : z.beyond(.zero).decreasing(raised)
  }

  /// An enclosure of 2 ÷ √π.
  static var errorFunctionSlope: PreciseInterval { PreciseInterval(2) / sqrt(pi) }

  /// An enclosure of all values of the error function.
  static func erf(_ z: PreciseInterval) -> PreciseInterval {
    z.increasing { mpfr_erf($0, $1, $2) }
  }

  /// An enclosure of all values of the complementary error function.
  static func erfc(_ z: PreciseInterval) -> PreciseInterval {
    z.decreasing { mpfr_erfc($0, $1, $2) }
  }

  /// An enclosure of all values of the logistic function, which is 1 ÷ (1 + e⁻ᶻ).
  static func sigmoid(_ z: PreciseInterval) -> PreciseInterval {
    let one = PreciseInterval(1)
    return ends(of: z) { one / (one + exp(-$0)) }
  }

  /// An enclosure of all values of log(1 + eᶻ), for z > 0 as z + log(1 + e⁻ᶻ).
  static func softplus(_ z: PreciseInterval) -> PreciseInterval {
    ends(of: z) { $0.lower.sign > 0 ? $0 + log(onePlus: exp(-$0)) : log(onePlus: exp($0)) }
  }

  /// An enclosure of all hyperbolic sines.
  static func sinh(_ z: PreciseInterval) -> PreciseInterval {
    z.increasing { mpfr_sinh($0, $1, $2) }
  }

  /// An enclosure of all hyperbolic cosines.
  static func cosh(_ z: PreciseInterval) -> PreciseInterval {
    z.magnitudes.increasing { mpfr_cosh($0, $1, $2) }
  }

  /// An enclosure of all hyperbolic tangents.
  static func tanh(_ z: PreciseInterval) -> PreciseInterval {
    z.increasing { mpfr_tanh($0, $1, $2) }
  }

  /// An enclosure of all inverse hyperbolic sines.
  static func asinh(_ z: PreciseInterval) -> PreciseInterval {
    z.increasing { mpfr_asinh($0, $1, $2) }
  }

  /// An enclosure of the inverse hyperbolic cosines of what is at least 1; only trivial if less is possible.
  static func acosh(_ z: PreciseInterval) -> PreciseInterval {
    z.within(.one, .infinity).increasing { mpfr_acosh($0, $1, $2) }
  }

  /// An enclosure of the inverse hyperbolic tangents of what lies between −1 and 1; only trivial if
  /// more is possible.
  static func atanh(_ z: PreciseInterval) -> PreciseInterval {
    let below = -(-z).beyond(minusOne)
    return below.beyond(minusOne).increasing { mpfr_atanh($0, $1, $2) }
  }

  static let minusOne = PreciseNumber.make(-1.0)

  /// What is greater than an end that does not belong to a function's domain of definition; only trivial
  /// if that is not all.
  private func beyond(_ end: PreciseNumber) -> PreciseInterval {
    guard !isEmpty, upper > end else { return .empty }
    return lower > end ? self : PreciseInterval(end, upper, .trivial)
  }

  /// What lies within ends that belong to a function's domain of definition; only trivial if that is not
  /// all.
  func within(_ low: PreciseNumber, _ high: PreciseNumber) -> PreciseInterval {
    guard !isEmpty else { return .empty }
    return lower < low || upper > high ? cut(low, high).lowered(to: .trivial) : self
  }

  /// The image under an increasing function that is itself formed of several operations on intervals.
  private static func ends(
    of z: PreciseInterval, _ function: (PreciseInterval) -> PreciseInterval
  ) -> PreciseInterval {
    guard !z.isEmpty else { return .empty }
    let low = function(PreciseInterval(z.lower, z.lower, .common))
    let high = z.isPoint ? low : function(PreciseInterval(z.upper, z.upper, .common))
    return PreciseInterval(low.lower, high.upper, z.decoration)
  }
}
