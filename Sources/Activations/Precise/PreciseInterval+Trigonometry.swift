import CMPFR

extension PreciseInterval {
  /// Beyond arguments of 2 to this power sines and tangents are enclosed by their range: finding out where
  /// in its period such a number lies takes seconds.
  private static let greatestExponent = 4096

  /// An enclosure of all sines.
  static func sin(_ z: PreciseInterval) -> PreciseInterval {
    wave(z, crest: 0.5) { mpfr_sin($0, $1, $2) }
  }

  /// An enclosure of all cosines.
  static func cos(_ z: PreciseInterval) -> PreciseInterval {
    wave(z, crest: 0) { mpfr_cos($0, $1, $2) }
  }

  /// Enclosures of all sines and of all cosines, in little more time than one of them.
  static func sinAndCos(_ z: PreciseInterval) -> (sine: PreciseInterval, cosine: PreciseInterval) {
    guard !z.isEmpty, isReducible(z) else { return (sin(z), cos(z)) }
    let (start, end) = (z.lower.sinAndCosBothWays(), z.isPoint ? nil : z.upper.sinAndCosBothWays())
    return (
      wave(z, crest: 0.5, start: start.sine, end: end?.sine),
      wave(z, crest: 0, start: start.cosine, end: end?.cosine)
    )
  }

  /// An enclosure of the sines of z and eighths of a turn.
  static func sin(_ z: PreciseInterval, plusEighthTurns count: Int) -> PreciseInterval {
    switch count & 7 {
    case 0: sin(z)
    case 2: cos(z)
    case 4: -sin(z)
    case 6: -cos(z)
    default: sin(z + PreciseInterval(Double(count) / 4) * pi)
    }
  }

  /// An enclosure of all tangents; the whole line, and only trivial, if a pole is possible.
  static func tan(_ z: PreciseInterval) -> PreciseInterval {
    guard !z.isEmpty else { return .empty }
    guard isReducible(z) else { return .entire }
    // No binary number is a pole.
    if !z.isPoint {
      let turns = halfTurns(z)
      let mayHoldPole = WorkingPrecision.with(
        mpfr_get_default_prec() + Swift.max(z.lower.exponent, z.upper.exponent, 0) + 8
      ) { turns.mayHoldWhole(plus: 0.5) }
      if mayHoldPole { return .entire }
    }
    return z.increasing { mpfr_tan($0, $1, $2) }
  }

  /// An enclosure of the inverse sines of what lies in −1…1; only trivial if more is possible.
  static func asin(_ z: PreciseInterval) -> PreciseInterval {
    z.within(minusOne, .one).increasing { mpfr_asin($0, $1, $2) }
  }

  /// An enclosure of the inverse cosines of what lies in −1…1; only trivial if more is possible.
  static func acos(_ z: PreciseInterval) -> PreciseInterval {
    z.within(minusOne, .one).decreasing { mpfr_acos($0, $1, $2) }
  }

  /// An enclosure of all inverse tangents.
  static func atan(_ z: PreciseInterval) -> PreciseInterval {
    z.increasing { mpfr_atan($0, $1, $2) }
  }

  /// Whether z is small enough to find out where in its period it lies.
  private static func isReducible(_ z: PreciseInterval) -> Bool {
    !z.lower.isInfinite && !z.upper.isInfinite
      && Swift.max(z.lower.exponent, z.upper.exponent) <= greatestExponent
  }

  /// z ÷ π, with bits enough to tell apart what `z` tells apart.
  private static func halfTurns(_ z: PreciseInterval) -> PreciseInterval {
    let exponent = Swift.max(z.lower.exponent, z.upper.exponent)
    return WorkingPrecision.with(mpfr_get_default_prec() + Swift.max(exponent, 0) + 8) { z / pi }
  }

  /// Whether a whole number and `part` lies in the interval; yes, when in doubt.
  private func mayHoldWhole(plus part: Double) -> Bool {
    let moved = self - PreciseInterval(part)
    return Self.whole(moved.lower, MPFR_RNDU) <= Self.whole(moved.upper, MPFR_RNDD)
  }

  private static func whole(_ end: PreciseNumber, _ mode: mpfr_rnd_t) -> PreciseNumber {
    end.read { a in
      .make(precision: Int(a.pointee._mpfr_prec)) { _ = mpfr_rint($0, a, mode) }
    }
  }

  /// The image under a wave that is 1 at `crest` π, and at every second whole number of π from there.
  private static func wave(
    _ z: PreciseInterval, crest: Double,
    _ function: (PreciseNumber.Pointer, PreciseNumber.Pointer, mpfr_rnd_t) -> Int32
  ) -> PreciseInterval {
    guard !z.isEmpty else { return .empty }
    guard isReducible(z) else { return PreciseInterval(minusOne, .one, z.decoration) }
    return wave(
      z, crest: crest, start: z.lower.applyBothWays(function),
      end: z.isPoint ? nil : z.upper.applyBothWays(function))
  }

  /// The same, given the values at the ends; at a point only one.
  private static func wave(
    _ z: PreciseInterval, crest: Double, start: (down: PreciseNumber, up: PreciseNumber),
    end: (down: PreciseNumber, up: PreciseNumber)?
  ) -> PreciseInterval {
    let start = PreciseInterval(start, z.decoration)
    guard let end else { return start }
    let hull = start.hull(PreciseInterval(end, z.decoration))
    // Doubles tell of most intervals that they hold neither a crest nor a trough, in less time.
    let around = Interval(lower: z.lowerBound, upper: z.upperBound, decoration: .common)
    if !around.mayHold(turn: crest / 2), !around.mayHold(turn: (crest + 1) / 2) {
      return hull.with(z.decoration)
    }
    let turns = halfTurns(z)
    let half = WorkingPrecision.with(
      mpfr_get_default_prec() + Swift.max(z.lower.exponent, z.upper.exponent, 0) + 8
    ) { () -> (crest: Bool, trough: Bool) in
      let pairs = turns * PreciseInterval(0.5)
      return (
        pairs.mayHoldWhole(plus: crest / 2), pairs.mayHoldWhole(plus: (crest + 1) / 2)
      )
    }
    return PreciseInterval(
      half.trough ? minusOne : hull.lower, half.crest ? .one : hull.upper, z.decoration)
  }
}

extension PreciseInterval {
  /// An enclosure of all values of a derivative of s(z) = sin(z) ÷ z, which is smooth everywhere.
  ///
  /// s(z) is the integral of cos(tz) over t from 0 to 1, so |s⁽ⁿ⁾| ≤ 1 ÷ (n + 1). With this bound of s⁽ⁿ⁺²⁾,
  /// Taylor's theorem around the middle m of the interval gives s⁽ⁿ⁾(m) + (z − m) s⁽ⁿ⁺¹⁾(m) ± (z − m)² ÷ (2 (n + 3)).
  static func sinc(_ z: PreciseInterval, derivative order: Int) -> PreciseInterval {
    guard !z.isEmpty else { return .empty }
    var all = symmetrical(PreciseInterval(1) / PreciseInterval(Double(order + 1)))
    if !z.containsZero { all = all.intersection(sincByRecurrence(z, order)) }
    if !z.lower.isInfinite, !z.upper.isInfinite {
      let middle = z.middle
      let center = PreciseInterval(middle, middle, .common)
      let distance = z.with(.common) - center
      let rest = pow(distance, 2) / PreciseInterval(Double(2 * (order + 3)))
      let taylor =
        sincAtPoint(center, order)
        + (z.isPoint ? PreciseInterval(0) : sincAtPoint(center, order + 1) * distance)
      all = all.intersection(taylor + symmetrical(rest))
    }
    return all.with(z.decoration)
  }

  /// An enclosure at a point: near 0 the power series, elsewhere the recurrence.
  ///
  /// The terms of s⁽ⁿ⁾ are (−1)ᵏ zᵐ ÷ (m! (2k + 1)) with m = 2k − n ≥ 0. From where m exceeds |z| on they fall, with
  /// alternating signs, so that the first one left out bounds the rest.
  private static func sincAtPoint(_ z: PreciseInterval, _ order: Int) -> PreciseInterval {
    guard z.magnitudes.upperBound < 8 else { return sincByRecurrence(z, order) }
    let bits = mpfr_get_default_prec()
    return WorkingPrecision.with(bits + 32) {
      let square = pow(z, 2)
      var m = order % 2
      var k = (order + m) / 2
      var power = m == 0 ? PreciseInterval(1) : z
      if k % 2 == 1 { power = -power }
      var sum = PreciseInterval(0)
      while true {
        let term = power / PreciseInterval(Double(2 * k + 1))
        let isLast =
          m > 16 && (term.strictSign == .zero || term.magnitudes.upper.exponent < -bits - 16)
        if isLast { return sum + symmetrical(term) }
        sum = sum + term
        power = -power * square / PreciseInterval(Double((m + 1) * (m + 2)))
        m += 2
        k += 1
      }
    }
  }

  /// An enclosure where 0 is not possible, by the recurrence s⁽ⁿ⁾ = (sin⁽ⁿ⁾ z − n s⁽ⁿ⁻¹⁾) ÷ z.
  private static func sincByRecurrence(_ z: PreciseInterval, _ order: Int) -> PreciseInterval {
    var derivative = sin(z) / z
    for n in 1..<(order + 1) { derivative = SincDerivatives.recurrence(z, n, derivative) }
    return derivative
  }

  /// The interval from −b to b, where b is the greatest magnitude in another.
  private static func symmetrical(_ bound: PreciseInterval) -> PreciseInterval {
    let greatest = bound.magnitudes.upper
    return PreciseInterval(greatest.negated, greatest, .common)
  }
}
