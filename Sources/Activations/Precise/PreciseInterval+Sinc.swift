import CMPFR

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
