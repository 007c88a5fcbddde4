/// The Taylor coefficients of a function, that is g⁽ᵏ⁾ ÷ k! for k = 0, 1, …, at a number or, as enclosures,
/// on an interval; by the recurrences of Moore ("Interval Analysis", 1966), see also Griewank & Walther
/// ("Evaluating Derivatives", 2008), chapter 13.
///
/// Exact values, such as exp 0 = 1, are exact points.
enum TaylorCoefficients {
  static func exponential(_ c: PreciseInterval, _ order: Int) -> [PreciseInterval] {
    let value = exact(c, 0, 1) ?? .exp(c)
    return overFactorials((0...order).map { _ in value })
  }

  static func exponential(base: Double, _ c: PreciseInterval, _ order: Int) -> [PreciseInterval] {
    let rate = PreciseInterval.log(PreciseInterval(base))
    var derivatives = [exact(c, 0, 1) ?? PreciseInterval.exponential(base: base, c)]
    for k in 0..<order { derivatives.append(derivatives[k] * rate) }
    return overFactorials(derivatives)
  }

  static func exponentialMinusOne(_ c: PreciseInterval, _ order: Int) -> [PreciseInterval] {
    var coefficients = exponential(c, order)
    coefficients[0] = exact(c, 0, 0) ?? .expMinusOne(c)
    return coefficients
  }

  static func logarithm(_ c: PreciseInterval, _ order: Int) -> [PreciseInterval] {
    var coefficients = [exact(c, 1, 0) ?? PreciseInterval.log(c)]
    var power = PreciseInterval(1)
    for k in 1..<(order + 1) {
      power = power / c
      coefficients.append((k % 2 == 1 ? power : -power) / PreciseInterval(Double(k)))
    }
    return coefficients
  }

  static func logarithmOfOnePlus(_ c: PreciseInterval, _ order: Int) -> [PreciseInterval] {
    var coefficients = logarithm(PreciseInterval(1) + c, order)
    coefficients[0] = exact(c, 0, 0) ?? .log(onePlus: c)
    return coefficients
  }

  /// z to a power, of which `value` is the one at `c`.
  static func power(
    _ exponent: PreciseInterval, _ value: PreciseInterval, _ c: PreciseInterval, _ order: Int
  ) -> [PreciseInterval] {
    var coefficients = [value]
    for k in 0..<order {
      let factor = exponent - PreciseInterval(Double(k))
      coefficients.append(coefficients[k] * factor / PreciseInterval(Double(k + 1)) / c)
    }
    return coefficients
  }

  /// sin(z + n π/4).
  static func sine(_ c: PreciseInterval, _ order: Int, eighthTurns n: Int) -> [PreciseInterval] {
    var cycle: [PreciseInterval]
    if n % 2 == 0 {
      let (sine, cosine) =
        c.isPoint && isZero(c)
        ? (PreciseInterval(0), PreciseInterval(1)) : PreciseInterval.sinAndCos(c)
      let turns = [sine, cosine, -sine, -cosine]
      cycle = [turns[n / 2 & 3], turns[(n / 2 + 1) & 3]]
    } else {
      cycle = (0..<2).map { .sin(c, plusEighthTurns: n + 2 * $0) }
    }
    cycle += cycle.map { -$0 }
    return overFactorials((0...order).map { cycle[$0 % 4] })
  }

  /// The sine or the cosine at a number where one of them is exactly 0, and so the other 1 or −1.
  ///
  /// - Parameter isCrest: Whether it is the other that is 0.
  /// - Returns: Nil if the sign of the other is not known.
  static func sineAtQuarterTurn(
    _ c: PreciseInterval, _ order: Int, eighthTurns n: Int, _ isCrest: Bool
  ) -> [PreciseInterval]? {
    let other = wave(c, quarterTurns: n / 2 + (isCrest ? 0 : 1))
    guard let sign = other.strictSign, sign != .zero else { return nil }
    let one = PreciseInterval(sign == .positive ? 1 : -1)
    let cycle =
      isCrest
      ? [one, PreciseInterval(0), -one, PreciseInterval(0)]
      : [PreciseInterval(0), one, PreciseInterval(0), -one]
    return overFactorials((0...order).map { cycle[$0 % 4] })
  }

  private static func wave(_ c: PreciseInterval, quarterTurns: Int) -> PreciseInterval {
    switch quarterTurns & 3 {
    case 0: exact(c, 0, 0) ?? .sin(c)
    case 1: exact(c, 0, 1) ?? .cos(c)
    case 2: -(exact(c, 0, 0) ?? .sin(c))
    default: -(exact(c, 0, 1) ?? .cos(c))
    }
  }

  /// The derivative of order n of sin(z) ÷ z.
  static func sinc(_ c: PreciseInterval, _ order: Int, derivative n: Int) -> [PreciseInterval] {
    overFactorials(
      (0...order).map { k in
        let m = n + k
        // At 0 it is the integral of tᵐ cos(mπ/2) over t from 0 to 1.
        let atZero =
          m % 2 == 1
          ? PreciseInterval(0)
          : (m % 4 == 0 ? PreciseInterval(1) : PreciseInterval(-1)) / PreciseInterval(Double(m + 1))
        return isZero(c) ? atZero : .sinc(c, derivative: m)
      })
  }

  static func hyperbolic(_ c: PreciseInterval, _ order: Int, isSine: Bool) -> [PreciseInterval] {
    let (sine, cosine) = (exact(c, 0, 0) ?? .sinh(c), exact(c, 0, 1) ?? .cosh(c))
    return overFactorials((0...order).map { ($0 % 2 == 0) == isSine ? sine : cosine })
  }

  /// tanh, from y′ = 1 − y².
  static func hyperbolicTangent(_ c: PreciseInterval, _ order: Int) -> [PreciseInterval] {
    var y = [exact(c, 0, 0) ?? PreciseInterval.tanh(c)]
    for k in 0..<order {
      let square = convolution(y, y, k)
      y.append((k == 0 ? PreciseInterval(1) - square : -square) / PreciseInterval(Double(k + 1)))
    }
    return y
  }

  /// The logistic function, from y′ = y − y².
  static func logistic(_ c: PreciseInterval, _ order: Int) -> [PreciseInterval] {
    var y = [exact(c, 0, 0.5) ?? PreciseInterval.sigmoid(c)]
    for k in 0..<order { y.append((y[k] - convolution(y, y, k)) / PreciseInterval(Double(k + 1))) }
    return y
  }

  static func softplus(_ c: PreciseInterval, _ order: Int) -> [PreciseInterval] {
    integrated(from: .softplus(c), logistic(c, Swift.max(order - 1, 0)), order)
  }

  /// atan, whose derivative is 1 ÷ (1 + z²), or atanh, whose derivative is 1 ÷ (1 − z²).
  static func arcTangent(_ c: PreciseInterval, _ order: Int, isHyperbolic: Bool)
    -> [PreciseInterval]
  {
    let value = exact(c, 0, 0) ?? (isHyperbolic ? PreciseInterval.atanh(c) : .atan(c))
    let square = PreciseInterval.pow(c, 2)
    let q = isHyperbolic ? PreciseInterval(1) - square : PreciseInterval(1) + square
    var d = [PreciseInterval(1) / q]
    for k in 1..<Swift.max(order, 1) {
      let sum = (c + c) * d[k - 1] + (k > 1 ? d[k - 2] : PreciseInterval(0))
      d.append((isHyperbolic ? sum : -sum) / q)
    }
    return integrated(from: value, d, order)
  }

  /// A function whose derivative s is 1 ÷ √(q(z)) with q = 1 − z² (asin), 1 + z² (asinh) or z² − 1 (acosh),
  /// from q s′ = −½ q′ s.
  static func arc(_ c: PreciseInterval, _ order: Int, _ kind: Arc) -> [PreciseInterval] {
    let (value, q): (PreciseInterval, PreciseInterval) =
      switch kind {
      case .sine: (exact(c, 0, 0) ?? .asin(c), (PreciseInterval(1) - c) * (PreciseInterval(1) + c))
      case .areaSine: (exact(c, 0, 0) ?? .asinh(c), PreciseInterval(1) + .pow(c, 2))
      case .areaCosine:
        (exact(c, 1, 0) ?? .acosh(c), (c - PreciseInterval(1)) * (c + PreciseInterval(1)))
      }
    var s = [PreciseInterval(1) / .sqrt(q)]
    for k in 0..<Swift.max(order - 1, 0) {
      let sum =
        PreciseInterval(Double(2 * k + 1)) * c * s[k]
        + (k > 0 ? PreciseInterval(Double(k)) * s[k - 1] : PreciseInterval(0))
      s.append((kind == .sine ? sum : -sum) / q / PreciseInterval(Double(k + 1)))
    }
    return integrated(from: value, s, order)
  }

  enum Arc { case sine, areaSine, areaCosine }

  /// erf, whose derivative s = 2/√π exp(−z²) satisfies s′ = −2 z s; or 1 − erf.
  static func error(_ c: PreciseInterval, _ order: Int, isComplementary: Bool) -> [PreciseInterval]
  {
    let factor = PreciseInterval(isComplementary ? -2 : 2) / .sqrt(.pi)
    var s = [factor * (exact(c, 0, 1) ?? .exp(-.pow(c, 2)))]
    for k in 0..<Swift.max(order - 1, 0) {
      s.append(
        PreciseInterval(-2) * (c * s[k] + (k > 0 ? s[k - 1] : PreciseInterval(0)))
          / PreciseInterval(Double(k + 1)))
    }
    let value =
      isComplementary
      ? exact(c, 0, 1) ?? PreciseInterval.erfc(c) : exact(c, 0, 0) ?? PreciseInterval.erf(c)
    return integrated(from: value, s, order)
  }

  private static func exact(_ c: PreciseInterval, _ argument: Double, _ value: Double)
    -> PreciseInterval?
  {
    c.isPoint && (c - PreciseInterval(argument)).strictSign == .zero ? PreciseInterval(value) : nil
  }

  private static func isZero(_ c: PreciseInterval) -> Bool { c.strictSign == .zero }

  private static func overFactorials(_ derivatives: [PreciseInterval]) -> [PreciseInterval] {
    var factorial = PreciseInterval(1)
    return derivatives.enumerated().map { k, derivative in
      if k > 1 { factorial = factorial * PreciseInterval(Double(k)) }
      return k > 1 ? derivative / factorial : derivative
    }
  }

  private static func convolution(_ a: [PreciseInterval], _ b: [PreciseInterval], _ k: Int)
    -> PreciseInterval
  {
    (0..<(k + 1)).reduce(PreciseInterval(0)) { $0 + a[$1] * b[k - $1] }
  }

  private static func integrated(
    from value: PreciseInterval, _ slopes: [PreciseInterval], _ order: Int
  ) -> [PreciseInterval] {
    var coefficients = [value]
    for k in 0..<order { coefficients.append(slopes[k] / PreciseInterval(Double(k + 1))) }
    return coefficients
  }
}
