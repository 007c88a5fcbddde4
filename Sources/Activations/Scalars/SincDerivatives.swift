/// How the derivatives of s(z) = sin(z) ÷ z are computed.
///
/// Far from 0 they follow from n-fold differentiation of z s(z) = sin z, which gives
/// s⁽ⁿ⁾ = (sin⁽ⁿ⁾ z − n s⁽ⁿ⁻¹⁾) ÷ z. Near 0 that cancels, and the series of the sine, divided by z and
/// differentiated n times, is summed instead: its terms are (−1)ᵏ zᵐ ÷ (m! (2k + 1)), m = 2k − n ≥ 0.
enum SincDerivatives {
  /// Up to which |z| the series is used; about where it begins to lose as much as the recurrence.
  static func seriesEnd(_ order: Int) -> Double { 0.7 + 0.5 * Double(order) }

  /// The series, cut off where its terms are below 2⁻⁶⁰ of the first.
  ///
  /// - Parameter size: No less than |z|.
  /// - Returns: The sum, the sum of the magnitudes, the first term that was left out, and the count.
  static func series<S: Scalar>(
    _ z: S, _ order: Int, size: Double
  ) -> (sum: S, magnitudes: S, rest: S, count: Int) {
    let isOdd = order % 2 == 1
    var divisor = Double(isOdd ? order + 2 : order + 1)
    let minusSquare = -S.pow(z, 2)
    var power = ((order + 1) / 2) % 2 == 1 ? S(-1) : S(1)
    if isOdd { power = power * z }
    var term = power / S(divisor)
    var (sum, magnitudes, count, share) = (S(0), S(0), 0, 1.0)
    repeat {
      (sum, magnitudes) = (sum + term, magnitudes + .abs(term))
      count += 1
      let exponent = Double(isOdd ? 2 * count + 1 : 2 * count)
      share *= size * size / (exponent * (exponent - 1))
      power = power * minusSquare / S(exponent * (exponent - 1))
      divisor += 2
      term = power / S(divisor)
    } while share > 0x1p-60
    return (sum, magnitudes, term, count)
  }

  /// The series at a double.
  static func series(_ z: Double, _ order: Int) -> (sum: Double, count: Int) {
    let series = series(z, order, size: z.magnitude)
    return (series.sum, series.count)
  }

  /// The derivative of the given order, at least 1, from the one before.
  static func recurrence<S: Scalar>(_ z: S, _ order: Int, _ previous: S) -> S {
    let wave: S =
      switch order % 4 {
      case 0: .sin(z)
      case 1: .cos(z)
      case 2: -.sin(z)
      default: -.cos(z)
      }
    return (wave - S(Double(order)) * previous) / z
  }
}
