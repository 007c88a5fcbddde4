/// The Taylor coefficients of a function, that is g⁽ᵏ⁾ ÷ k! for k = 0, 1, …, at a number or, as enclosures,
/// on an interval; by the recurrences of Moore ("Interval Analysis", 1966), see also Griewank & Walther
/// ("Evaluating Derivatives", 2008), chapter 13.
///
/// Exact values, such as exp 0 = 1, are exact points.
enum TaylorCoefficients<I: IntervalScalar> {
  static func exponential(_ c: I, _ order: Int) -> [I] {
    let value = exact(c, 0, 1) ?? .exp(c)
    return overFactorials((0...order).map { _ in value })
  }

  static func exponential(base: Double, _ c: I, _ order: Int) -> [I] {
    let rate = I.log(I(base))
    var derivatives = [exact(c, 0, 1) ?? I.exponential(base: base, c)]
    for k in 0..<order { derivatives.append(derivatives[k] * rate) }
    return overFactorials(derivatives)
  }

  static func exponentialMinusOne(_ c: I, _ order: Int) -> [I] {
    var coefficients = exponential(c, order)
    coefficients[0] = exact(c, 0, 0) ?? .expMinusOne(c)
    return coefficients
  }

  static func logarithm(_ c: I, _ order: Int) -> [I] {
    var coefficients = [exact(c, 1, 0) ?? I.log(c)]
    var power = I(1)
    for k in 1..<(order + 1) {
      power = power / c
      coefficients.append((k % 2 == 1 ? power : -power) / I(Double(k)))
    }
    return coefficients
  }

  static func logarithmOfOnePlus(_ c: I, _ order: Int) -> [I] {
    var coefficients = logarithm(I(1) + c, order)
    coefficients[0] = exact(c, 0, 0) ?? .log(onePlus: c)
    return coefficients
  }

  /// z to a power, of which `value` is the one at `c`.
  static func power(_ exponent: I, _ value: I, _ c: I, _ order: Int) -> [I] {
    var coefficients = [value]
    for k in 0..<order {
      let factor = exponent - I(Double(k))
      coefficients.append(coefficients[k] * factor / I(Double(k + 1)) / c)
    }
    return coefficients
  }

  /// sin(z + n π/4).
  static func sine(_ c: I, _ order: Int, eighthTurns n: Int) -> [I] {
    var cycle = (0..<2).map { k in
      n % 2 == 0 ? wave(c, quarterTurns: n / 2 + k) : .sin(c, plusEighthTurns: n + 2 * k)
    }
    cycle += cycle.map { -$0 }
    return overFactorials((0...order).map { cycle[$0 % 4] })
  }

  /// The sine or the cosine at a number where one of them is exactly 0, and so the other 1 or −1.
  ///
  /// - Parameter isCrest: Whether it is the other that is 0.
  /// - Returns: Nil if the sign of the other is not known.
  static func sineAtQuarterTurn(
    _ c: I, _ order: Int, eighthTurns n: Int, _ isCrest: Bool
  ) -> [I]? {
    let other = wave(c, quarterTurns: n / 2 + (isCrest ? 0 : 1))
    guard let sign = other.strictSign, sign != .zero else { return nil }
    let one = I(sign == .positive ? 1 : -1)
    let cycle = isCrest ? [one, I(0), -one, I(0)] : [I(0), one, I(0), -one]
    return overFactorials((0...order).map { cycle[$0 % 4] })
  }

  private static func wave(_ c: I, quarterTurns: Int) -> I {
    switch quarterTurns & 3 {
    case 0: exact(c, 0, 0) ?? .sin(c)
    case 1: exact(c, 0, 1) ?? .cos(c)
    case 2: -(exact(c, 0, 0) ?? .sin(c))
    default: -(exact(c, 0, 1) ?? .cos(c))
    }
  }

  /// The derivative of order n of sin(z) ÷ z.
  static func sinc(_ c: I, _ order: Int, derivative n: Int) -> [I] {
    overFactorials(
      (0...order).map { k in
        let m = n + k
        // At 0 it is the integral of tᵐ cos(mπ/2) over t from 0 to 1.
        let atZero =
          m % 2 == 1 ? I(0) : (m % 4 == 0 ? I(1) : I(-1)) / I(Double(m + 1))
        return isZero(c) ? atZero : .sinc(c, derivative: m)
      })
  }

  static func hyperbolic(_ c: I, _ order: Int, isSine: Bool) -> [I] {
    let (sine, cosine) = (exact(c, 0, 0) ?? .sinh(c), exact(c, 0, 1) ?? .cosh(c))
    return overFactorials((0...order).map { ($0 % 2 == 0) == isSine ? sine : cosine })
  }

  /// tanh, from y′ = 1 − y².
  static func hyperbolicTangent(_ c: I, _ order: Int) -> [I] {
    var y = [exact(c, 0, 0) ?? I.tanh(c)]
    for k in 0..<order {
      let square = convolution(y, y, k)
      y.append((k == 0 ? I(1) - square : -square) / I(Double(k + 1)))
    }
    return y
  }

  /// The logistic function, from y′ = y − y².
  static func logistic(_ c: I, _ order: Int) -> [I] {
    var y = [exact(c, 0, 0.5) ?? I.sigmoid(c)]
    for k in 0..<order { y.append((y[k] - convolution(y, y, k)) / I(Double(k + 1))) }
    return y
  }

  static func softplus(_ c: I, _ order: Int) -> [I] {
    integrated(from: .softplus(c), logistic(c, Swift.max(order - 1, 0)), order)
  }

  /// atan, whose derivative is 1 ÷ (1 + z²), or atanh, whose derivative is 1 ÷ (1 − z²).
  static func arcTangent(_ c: I, _ order: Int, isHyperbolic: Bool) -> [I] {
    let value = exact(c, 0, 0) ?? (isHyperbolic ? I.atanh(c) : .atan(c))
    let square = I.pow(c, 2)
    let q = isHyperbolic ? I(1) - square : I(1) + square
    var d = [I(1) / q]
    for k in 1..<Swift.max(order, 1) {
      let sum = (c + c) * d[k - 1] + (k > 1 ? d[k - 2] : I(0))
      d.append((isHyperbolic ? sum : -sum) / q)
    }
    return integrated(from: value, d, order)
  }

  /// A function whose derivative s is 1 ÷ √(q(z)) with q = 1 − z² (asin), 1 + z² (asinh) or z² − 1 (acosh),
  /// from q s′ = −½ q′ s.
  static func arc(_ c: I, _ order: Int, _ kind: Arc) -> [I] {
    let (value, q): (I, I) =
      switch kind {
      case .sine: (exact(c, 0, 0) ?? .asin(c), (I(1) - c) * (I(1) + c))
      case .areaSine: (exact(c, 0, 0) ?? .asinh(c), I(1) + .pow(c, 2))
      case .areaCosine: (exact(c, 1, 0) ?? .acosh(c), (c - I(1)) * (c + I(1)))
      }
    var s = [I(1) / .sqrt(q)]
    for k in 0..<Swift.max(order - 1, 0) {
      let sum =
        I(Double(2 * k + 1)) * c * s[k] + (k > 0 ? I(Double(k)) * s[k - 1] : I(0))
      s.append((kind == .sine ? sum : -sum) / q / I(Double(k + 1)))
    }
    return integrated(from: value, s, order)
  }

  enum Arc { case sine, areaSine, areaCosine }

  /// erf, whose derivative s = 2/√π exp(−z²) satisfies s′ = −2 z s; or 1 − erf.
  static func error(_ c: I, _ order: Int, isComplementary: Bool) -> [I] {
    let factor = I(isComplementary ? -2 : 2) / .sqrt(.pi)
    var s = [factor * (exact(c, 0, 1) ?? .exp(-.pow(c, 2)))]
    for k in 0..<Swift.max(order - 1, 0) {
      s.append(I(-2) * (c * s[k] + (k > 0 ? s[k - 1] : I(0))) / I(Double(k + 1)))
    }
    let value =
      isComplementary ? exact(c, 0, 1) ?? I.erfc(c) : exact(c, 0, 0) ?? I.erf(c)
    return integrated(from: value, s, order)
  }

  private static func exact(_ c: I, _ argument: Double, _ value: Double) -> I? {
    c.isPoint && (c - I(argument)).strictSign == .zero ? I(value) : nil
  }

  private static func isZero(_ c: I) -> Bool { c.strictSign == .zero }

  private static func overFactorials(_ derivatives: [I]) -> [I] {
    var factorial = I(1)
    return derivatives.enumerated().map { k, derivative in
      if k > 1 { factorial = factorial * I(Double(k)) }
      return k > 1 ? derivative / factorial : derivative
    }
  }

  private static func convolution(_ a: [I], _ b: [I], _ k: Int) -> I {
    (0..<(k + 1)).reduce(I(0)) { $0 + a[$1] * b[k - $1] }
  }

  private static func integrated(from value: I, _ slopes: [I], _ order: Int) -> [I] {
    var coefficients = [value]
    for k in 0..<order { coefficients.append(slopes[k] / I(Double(k + 1))) }
    return coefficients
  }
}
