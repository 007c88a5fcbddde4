@testable import Activations
import CMPFR

/// Sines, tangents and their like, of angles and of hyperbolas, and their inverses.
extension OracleScalar {
  static func sin(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_sin($0, $1, $2) }) { z, s in (z.apply { mpfr_cos($0, $1, $2) }, -s) }
  }

  static func cos(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_cos($0, $1, $2) }) { z, c in (-z.apply { mpfr_sin($0, $1, $2) }, -c) }
  }

  /// sin(z) ÷ z and its derivatives: the sum of their series near 0, elsewhere by recurrence.
  static func sinc(_ z: OracleScalar, derivative order: Int) -> OracleScalar {
    z.chained { u in
      let values = sincDerivatives(u, upTo: order + 2)
      return Image(value: values[order].with(error: u.error)) {
        (.number(values[order + 1].taken), .number(values[order + 2].taken))
      }
    }
  }

  private static func sincDerivatives(_ u: OracleNumber, upTo last: Int) -> [OracleNumber] {
    if (u.exponent ?? Int.min) > 0 {
      let (s, c) = (u.apply { mpfr_sin($0, $1, $2) }, u.apply { mpfr_cos($0, $1, $2) })
      let waves = [s, c, -s, -c]
      return (0...last).reduce(into: []) { values, n in
        let rest = values.last.map { number(Double(n)) * $0 }
        values.append((waves[n % 4] - (rest ?? number(0))) / u)
      }
    }
    return (0...last).map { n in
      var sum = number(0)
      // The terms (−1)ᵏ (2k)(2k − 1)…(2k − n + 1) u²ᵏ⁻ⁿ ÷ (2k + 1)!.
      var factorial = number(1)
      var power = number(1)
      for degree in 0...(OracleNumber.bits / 2) {
        if degree > 0 { factorial = factorial * number(Double(degree + 1)) }
        if degree > n { power = power * u }
        guard degree % 2 == 0, degree >= n else { continue }
        let falling = (0..<n).reduce(number(1)) { $0 * number(Double(degree - $1)) }
        let term = falling * power / factorial
        sum = degree % 4 == 0 ? sum + term : sum - term
      }
      return sum
    }
  }

  static func tan(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_tan($0, $1, $2) }) { _, t in
      let first = number(1) + t * t
      return (first, number(2) * t * first)
    }
  }

  private static func inside(_ u: OracleNumber) -> OracleNumber { number(1) - u.magnitude }

  private static func arcSlopes(_ z: OracleNumber) -> (OracleNumber, OracleNumber) {
    let square = (number(1) - z) * (number(1) + z)
    let first = number(1) / root(square)
    return (first, z * first / square)
  }

  static func asin(_ z: OracleScalar) -> OracleScalar {
    image(z, margin: inside, { mpfr_asin($0, $1, $2) }) { z, _ in arcSlopes(z) }
  }

  static func acos(_ z: OracleScalar) -> OracleScalar {
    image(z, margin: inside, { mpfr_acos($0, $1, $2) }) { z, _ in
      let (first, second) = arcSlopes(z)
      return (-first, -second)
    }
  }

  static func atan(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_atan($0, $1, $2) }) { z, _ in
      let first = number(1) / (number(1) + z * z)
      return (first, number(-2) * z * first * first)
    }
  }

  static func sinh(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_sinh($0, $1, $2) }) { z, s in (z.apply { mpfr_cosh($0, $1, $2) }, s) }
  }

  static func cosh(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_cosh($0, $1, $2) }) { z, c in (z.apply { mpfr_sinh($0, $1, $2) }, c) }
  }

  static func tanh(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_tanh($0, $1, $2) }) { z, t in
      let inverse = z.apply { mpfr_sech($0, $1, $2) }
      let first = inverse * inverse
      return (first, number(-2) * t * first)
    }
  }

  static func asinh(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_asinh($0, $1, $2) }) { z, _ in
      let square = number(1) + z * z
      let first = number(1) / root(square)
      return (first, -z * first / square)
    }
  }

  static func acosh(_ z: OracleScalar) -> OracleScalar {
    image(z, margin: { $0 - number(1) }, { mpfr_acosh($0, $1, $2) }) { z, _ in
      let square = (z - number(1)) * (z + number(1))
      let first = number(1) / root(square)
      return (first, -z * first / square)
    }
  }

  static func atanh(_ z: OracleScalar) -> OracleScalar {
    image(z, margin: inside, isOpen: true, { mpfr_atanh($0, $1, $2) }) { z, _ in
      let first = number(1) / ((number(1) - z) * (number(1) + z))
      return (first, number(2) * z * first * first)
    }
  }
}
