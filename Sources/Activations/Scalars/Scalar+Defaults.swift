/// What a reading does that has nothing better.
extension Scalar {
  /// No: a result is one number.
  @inlinable
  public static var isEnclosing: Bool { false }

  /// The result itself.
  @inlinable
  public static func missing(where argument: Self, is pole: Double, else result: Self) -> Self {
    result
  }

  /// The derivative itself.
  @inlinable
  public static func slope(_ derivative: Self, of value: Self) -> Self { derivative }

  /// The double nearest to π.
  @inlinable
  public static var pi: Self { Self(.pi) }

  /// A constant that is no double: where the reading encloses what it computes, an enclosure of it.
  @inlinable @inline(__always)
  static func constant(_ rounded: Double, exactly: @autoclosure () -> Self) -> Self {
    isEnclosing ? exactly() : Self(rounded)
  }
}

/// Arithmetic and choices, exact wherever the operations they are made of are.
extension Scalar {
  /// The sum with the negative.
  @inlinable
  public static func - (a: Self, b: Self) -> Self { a + -b }

  /// Whether `b` is greater than `a`.
  @inlinable
  public static func .< (a: Self, b: Self) -> Condition { b .> a }

  /// The product, for a reading in which infinity is no number or nobody asks for the value there.
  @inlinable
  public static func times(_ a: Self, vanishing b: Self) -> Self { a * b }

  /// The product, for a reading in which infinity is no number or nobody asks for the value there.
  @inlinable
  public static func times(vanishing a: Self, vanishing b: Self) -> Self { a * b }

  /// The sum, for a reading in which infinity is no number or nobody asks for the value there.
  @inlinable
  public static func plus(_ a: Self, bounded b: Self) -> Self { a + b }

  /// The form that is right everywhere.
  @inlinable
  public static func form(_ a: Self, where condition: Condition, otherwise b: Self) -> Self { b }

  /// The one that a comparison finds to be greater.
  @inlinable
  public static func max(_ a: Self, _ b: Self) -> Self { select(a .> b, a, b) }

  /// The negative of the greater negative.
  @inlinable
  public static func min(_ a: Self, _ b: Self) -> Self { -max(-a, -b) }

  /// The greater of a number and its negative; the sum makes 0 of −0.
  @inlinable
  public static func abs(_ z: Self) -> Self { max(z, -z) + Self(0) }
}

/// Powers and logarithms, from exp and log.
extension Scalar {
  /// The square root by way of the logarithm.
  @inlinable
  public static func sqrt(_ z: Self) -> Self { exp(Self(0.5) * log(z)) }

  /// The cube root by way of the logarithm.
  @inlinable
  public static func cbrt(_ z: Self) -> Self {
    odd(z) { exp(log($0) / Self(3)) }
  }

  /// A product for a small whole exponent; else a power of e, with the sign that an odd exponent gives it.
  public static func pow(_ z: Self, _ exponent: Double) -> Self {
    guard exponent == exponent.rounded() else { return exp(Self(exponent) * log(z)) }
    if exponent < 0 { return Self(1) / pow(z, -exponent) }
    // Not 1: there is no power of what is no number.
    if exponent == 0 { return select(z .> Self(0), Self(1), Self(1)) }
    if exponent <= 32 { return (1..<Int(exponent)).reduce(z) { power, _ in power * z } }
    let power = exp(Self(exponent) * log(abs(z)))
    return exponent.remainder(dividingBy: 2) == 0 ? power : select(z .< Self(0), -power, power)
  }

  /// A power of a constant base by way of its logarithm.
  @inlinable
  public static func exponential(base: Double, _ z: Self) -> Self { exp(log(Self(base)) * z) }

  /// exp(z) − 1; near 0, that divided by the logarithm of the rounded power, which has the same error, times z.
  ///
  /// Source: Kahan, in Higham, "Accuracy and Stability of Numerical Algorithms" (2002), section 1.14.1.
  @inlinable
  public static func expMinusOne(_ z: Self) -> Self {
    let power = exp(z)
    let plain = power - Self(1)
    return select(
      abs(z) .> Self(0.5), plain, quotient(plain * z, log(power), else: isEnclosing ? plain : z))
  }

  /// log(1 + z); near 0, that times z divided by what was added, which has the same error.
  ///
  /// Source: Kahan, in Higham, "Accuracy and Stability of Numerical Algorithms" (2002), section 1.14.1.
  @inlinable
  public static func log(onePlus z: Self) -> Self {
    let sum = Self(1) + z
    let plain = log(sum)
    return select(
      abs(z) .> Self(0.5), plain, quotient(plain * z, sum - Self(1), else: isEnclosing ? plain : z))
  }

  /// The logarithm to base 2, as the quotient of two natural ones.
  @inlinable
  public static func log2(_ z: Self) -> Self { log(z) / log(Self(2)) }

  /// The logarithm to base 10, as the quotient of two natural ones.
  @inlinable
  public static func log10(_ z: Self) -> Self { log(z) / log(Self(10)) }

  /// The quotient, unless the divisor is 0, or may be where results are enclosed.
  @inlinable
  static func quotient(_ a: Self, _ b: Self, else other: Self) -> Self {
    if isEnclosing { return other }
    return select(b .> Self(0), a / b, select(b .< Self(0), a / b, other))
  }

  /// An odd function, given for z > 0; 0 at 0.
  @inlinable
  static func odd(_ z: Self, _ positive: (Self) -> Self) -> Self {
    let value = positive(abs(z))
    return select(z .> Self(0), value, select(z .< Self(0), -value, Self(0)))
  }
}

/// Trigonometric and hyperbolic functions and their inverses, from sines, arctangents, powers and logarithms.
extension Scalar {
  /// The quotient of sine and cosine.
  @inlinable
  public static func tan(_ z: Self) -> Self { sin(z) / cos(z) }

  /// The angle of a right triangle with the side z and the hypotenuse 1.
  @inlinable
  public static func asin(_ z: Self) -> Self {
    atan(z / sqrt((Self(1) - z) * (Self(1) + z)))
  }

  /// Twice the angle with the tangent of half of it.
  @inlinable
  public static func acos(_ z: Self) -> Self {
    Self(2) * atan(sqrt((Self(1) - z) / (Self(1) + z)))
  }

  /// Half the difference of eᶻ − 1 and e⁻ᶻ − 1, which does not cancel.
  @inlinable
  public static func sinh(_ z: Self) -> Self {
    Self(0.5) * (expMinusOne(z) - expMinusOne(-z))
  }

  /// Half the sum of eᶻ and e⁻ᶻ.
  @inlinable
  public static func cosh(_ z: Self) -> Self { Self(0.5) * (exp(z) + exp(-z)) }

  /// −t ÷ (2 + t) with t = e⁻²ᶻ − 1, which neither overflows nor cancels.
  @inlinable
  public static func tanh(_ z: Self) -> Self {
    odd(z) {
      let t = expMinusOne(Self(-2) * $0)
      return -t / (Self(2) + t)
    }
  }

  /// log(z + √(z² + 1)), as the logarithm of 1 and something small where z is.
  @inlinable
  public static func asinh(_ z: Self) -> Self {
    odd(z) {
      let square = $0 * $0
      let small = log(onePlus: $0 + square / (Self(1) + sqrt(Self(1) + square)))
      return select($0 .> Self(0x1p30), log($0) + log(Self(2)), small)
    }
  }

  /// log(z + √(z² − 1)), as the logarithm of 1 and something small where z is near 1.
  @inlinable
  public static func acosh(_ z: Self) -> Self {
    let t = z - Self(1)
    return log(onePlus: t + sqrt(t) * sqrt(t + Self(2)))
  }

  /// Half the difference of log(1 + z) and log(1 − z).
  @inlinable
  public static func atanh(_ z: Self) -> Self {
    Self(0.5) * (log(onePlus: z) - log(onePlus: -z))
  }

  /// A derivative of sin(z) ÷ z: the series near 0, else by the recurrence.
  public static func sinc(_ z: Self, derivative order: Int) -> Self {
    let end = SincDerivatives.seriesEnd(order)
    let far =
      order == 0
      ? sin(z) / z : SincDerivatives.recurrence(z, order, sinc(z, derivative: order - 1))
    return select(
      abs(z) .> Self(end), far, SincDerivatives.series(z, order, size: end).sum)
  }
}

/// Functions of probability.
extension Scalar {
  /// 1 − erfc(z), as many digits of which are lost as z is small.
  @inlinable
  public static func erf(_ z: Self) -> Self { Self(1) - erfc(z) }

  /// Only a power of e below 1 is ever formed, so nothing overflows, and neither side cancels.
  @inlinable
  public static func sigmoid(_ z: Self) -> Self {
    let t = exp(-abs(z))
    return select(z .< Self(0), t, Self(1)) / (Self(1) + t)
  }

  /// Only a power of e below 1 is ever formed, so nothing overflows, and neither side cancels.
  @inlinable
  public static func softplus(_ z: Self) -> Self {
    max(z, Self(0)) + log(onePlus: exp(-abs(z)))
  }
}

/// What only differentiating needs, as plain numbers round it; enclosures must hold the exact numbers.
extension Scalar {
  /// A power with the difference as exponent, rounded.
  @inlinable @inline(__always)
  public static func pow(_ z: Self, _ exponent: Double, minus whole: Int) -> Self {
    .pow(z, exponent - Double(whole))
  }

  /// 2 ÷ √π, rounded.
  @inlinable @inline(__always)
  public static var errorFunctionSlope: Self { Self(2 / Double.pi.principalRoot) }
}

extension Scalar {
  /// The sine and the cosine, one after the other.
  @inlinable @inline(__always)
  public static func sinAndCos(_ z: Self) -> (sine: Self, cosine: Self) { (.sin(z), .cos(z)) }

  /// sin(z + n π/4), from sines and cosines of z itself.
  @inlinable
  public static func sin(_ z: Self, plusEighthTurns count: Int) -> Self {
    let half = constant(0.5.squareRoot(), exactly: sqrt(Self(0.5)))
    switch count & 7 {
    case 0: return .sin(z)
    case 1: return half * (.sin(z) + .cos(z))
    case 2: return .cos(z)
    case 3: return half * (.cos(z) - .sin(z))
    case 4: return -.sin(z)
    case 5: return -(half * (.sin(z) + .cos(z)))
    case 6: return -.cos(z)
    default: return half * (.sin(z) - .cos(z))
    }
  }
}

extension Scalar {
  /// z Φ(z) with Φ(z) = erfc(−z ÷ √2) ÷ 2.
  @inlinable @inline(__always)
  public static func normalGate(_ z: Self) -> Self {
    let root = constant(0.5.principalRoot, exactly: sqrt(Self(0.5)))
    return times(Self(0.5) * z, vanishing: erfc(-root * z))
  }

  /// Φ(z) + z φ(z) with φ(z) = exp(−z²/2) ÷ √(2π).
  @inlinable @inline(__always)
  public static func normalGateSlope(_ z: Self) -> Self {
    let root = constant(0.5.principalRoot, exactly: sqrt(Self(0.5)))
    let factor = constant(
      1 / (2 * Double.pi).principalRoot, exactly: Self(1) / sqrt(Self(2) * pi))
    let density = factor * exp(Self(-0.5) * pow(z, 2))
    return Self(0.5) * erfc(-root * z) + times(z, vanishing: density)
  }

  /// z σ(c) with c = √(8/π) z (1 + 0.044715 z²).
  @inlinable @inline(__always)
  public static func tanhGate(_ z: Self) -> Self {
    let rate = constant(
      2 * (2 / Double.pi).principalRoot, exactly: Self(2) * sqrt(Self(2) / pi))
    return times(z, vanishing: sigmoid(rate * z * (Self(1) + Self(0.044715) * pow(z, 2))))
  }

  /// σ(c) + z c′ σ(c) σ(−c).
  @inlinable @inline(__always)
  public static func tanhGateSlope(_ z: Self) -> Self {
    let rate = constant(
      2 * (2 / Double.pi).principalRoot, exactly: Self(2) * sqrt(Self(2) / pi))
    let cubic = Self(0.044715) * pow(z, 2)
    let c = rate * z * (Self(1) + cubic)
    let gate = sigmoid(c)
    return gate + times(rate * z * (Self(1) + Self(3) * cubic), vanishing: gate * sigmoid(-c))
  }
}
