@testable import Activations
import CMPFR

extension OracleScalar {
  /// What a function makes of one number.
  struct Image {
    /// The value; nil if there is none.
    let value: OracleNumber?

    /// Whether rounding may have made the decision that it has a value, or which.
    var isDoubtful = false

    /// The first two derivatives.
    let slopes: () -> (Slope, Slope)
  }

  typealias Unary =
    (OracleNumber.Pointer, OracleNumber.Pointer, mpfr_rnd_t) -> Int32

  /// A function that is defined where a condition on the argument holds.
  ///
  /// - Parameters:
  ///   - margin: Positive inside; where it is 0 the value exists, but no derivative.
  ///   - slopes: The derivatives at an argument with a value.
  static func image(
    _ z: OracleScalar, margin: ((OracleNumber) -> OracleNumber)? = nil, isOpen: Bool = false,
    _ operation: @escaping Unary,
    slopes: @escaping (_ z: OracleNumber, _ value: OracleNumber) -> (OracleNumber, OracleNumber)
  ) -> OracleScalar {
    z.chained { u in
      let margin = margin?(u)
      let isDoubtful = margin?.isSignDoubtful ?? false
      let sign = margin?.sign ?? 1
      if sign < 0 || sign == 0 && isOpen {
        return Image(value: nil, isDoubtful: isDoubtful) { (.missing, .missing) }
      }
      let plain = u.apply(operation)
      let derivatives = sign == 0 ? nil : slopes(u.taken, plain.taken)
      // The error that the argument brings.
      let inherited = u.error.map { error in
        error + (derivatives?.0.exponent ?? 0) + 1
      }
      let second = u.error.flatMap { error in
        derivatives?.1.exponent.map { 2 * error + $0 }
      }
      let value = plain.with(error: inherited).with(error: second)
      return Image(value: value, isDoubtful: isDoubtful) {
        derivatives.map { (.number($0.0.taken), .number($0.1.taken)) } ?? (.missing, .missing)
      }
    }
  }

  static func number(_ value: Double) -> OracleNumber { OracleNumber(value) }

  static func root(_ z: OracleNumber) -> OracleNumber {
    z.apply { mpfr_sqrt($0, $1, $2) }
  }

  static var pi: OracleScalar {
    OracleScalar(number: .make { mpfr_const_pi($0, MPFR_RNDN) })
  }

  static var errorFunctionSlope: OracleScalar { OracleScalar(number: slopeOfErf) }

  private static var slopeOfErf: OracleNumber {
    number(2) / root(.make { mpfr_const_pi($0, MPFR_RNDN) })
  }

  static func abs(_ z: OracleScalar) -> OracleScalar {
    z.chained { u in
      let sign = u.sign == 0 ? Slope.missing : .number(number(Double(u.sign)))
      return Image(value: u.magnitude, isDoubtful: u.isSignDoubtful) {
        (sign, u.sign == 0 ? .missing : .none)
      }
    }
  }

  static func floor(_ z: OracleScalar) -> OracleScalar {
    z.chained { u in
      let whole = u.read { a in
        OracleNumber.make {
          _ = mpfr_floor($0, a); return 0
        }
      }
      let (before, after) = (u - whole, whole + number(1) - u)
      let isDoubtful =
        before.isSignDoubtful || after.isSignDoubtful || (u.exponent ?? 0) > OracleNumber.bits
      return Image(value: whole, isDoubtful: isDoubtful) {
        before.sign == 0 ? (.missing, .missing) : (.number(number(0)), .number(number(0)))
      }
    }
  }

  static func sqrt(_ z: OracleScalar) -> OracleScalar {
    image(z, margin: { $0 }, { mpfr_sqrt($0, $1, $2) }) { z, root in
      let first = number(0.5) / root
      return (first, -first / (number(2) * z))
    }
  }

  static func cbrt(_ z: OracleScalar) -> OracleScalar {
    z.chained { u in
      let root = u.apply(slope: u.exponent.map { -2 * $0 / 3 + 2 }) { mpfr_cbrt($0, $1, $2) }
      return Image(value: root, isDoubtful: false) {
        if u.sign == 0 { return (.missing, .missing) }
        let first = root.taken / (number(3) * u.taken)
        return (.number(first), .number(number(-2) * first / (number(3) * u.taken)))
      }
    }
  }

  static func pow(_ z: OracleScalar, _ exponent: Double) -> OracleScalar {
    let isWhole = exponent == exponent.rounded()
    return z.chained { u in
      if exponent == 0 { return Image(value: number(1)) { (.none, .none) } }
      let isDoubtful = (!isWhole || exponent < 0) && u.isSignDoubtful
      if !isWhole && u.sign < 0 || exponent < 0 && u.sign == 0 {
        return Image(value: nil, isDoubtful: isDoubtful) { (.missing, .missing) }
      }
      func power(_ p: Double) -> OracleNumber { u.taken.power(number(p)) }
      if u.sign == 0 {
        let error = u.error.map { Int(Swift.min(exponent, 1) * Double($0)) }
        return Image(value: number(0).with(error: error), isDoubtful: isDoubtful) {
          func slope(_ order: Double, _ factor: Double) -> Slope {
            exponent > order
              ? .number(number(0)) : exponent == order ? .number(number(factor)) : .missing
          }
          return (
            slope(1, 1), exponent == 1 ? .number(number(0)) : slope(2, 2)
          )
        }
      }
      let value = power(exponent)
      let first = number(exponent) * (value.taken / u.taken)
      let inherited = u.error.map { $0 + (first.exponent ?? 0) + 1 }
      return Image(value: value.with(error: inherited), isDoubtful: isDoubtful) {
        let second = (number(exponent) - number(1)) * first / u.taken
        return (.number(first.taken), .number(second.taken))
      }
    }
  }

  static func exp(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_exp($0, $1, $2) }) { _, e in (e, e) }
  }

  static func exponential(base: Double, _ z: OracleScalar) -> OracleScalar {
    guard base > 0 else { return OracleScalar(missingIsDoubtful: z.isDoubtful) }
    let factor = number(base).apply { mpfr_log($0, $1, $2) }
    return z.chained { u in
      let plain = number(base).power(u.taken)
      let first = (plain * factor).taken
      let value = plain.with(error: u.error.map { $0 + (first.exponent ?? 0) + 1 })
      return Image(value: value) { (.number(first), .number((first * factor).taken)) }
    }
  }

  static func expMinusOne(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_expm1($0, $1, $2) }) { z, _ in
      let e = z.apply { mpfr_exp($0, $1, $2) }
      return (e, e)
    }
  }

  static func log(_ z: OracleScalar) -> OracleScalar {
    image(z, margin: { $0 }, isOpen: true, { mpfr_log($0, $1, $2) }) { z, _ in
      let first = number(1) / z
      return (first, -first * first)
    }
  }

  static func log(onePlus z: OracleScalar) -> OracleScalar {
    image(z, margin: { $0 + number(1) }, isOpen: true, { mpfr_log1p($0, $1, $2) }) { z, _ in
      let first = number(1) / (z + number(1))
      return (first, -first * first)
    }
  }

  static func log2(_ z: OracleScalar) -> OracleScalar {
    image(z, margin: { $0 }, isOpen: true, { mpfr_log2($0, $1, $2) }) { z, _ in
      let first = number(1) / (z * number(2).apply { mpfr_log($0, $1, $2) })
      return (first, -first / z)
    }
  }

  static func log10(_ z: OracleScalar) -> OracleScalar {
    image(z, margin: { $0 }, isOpen: true, { mpfr_log10($0, $1, $2) }) { z, _ in
      let first = number(1) / (z * number(10).apply { mpfr_log($0, $1, $2) })
      return (first, -first / z)
    }
  }

  private static func erfSlopes(_ z: OracleNumber) -> (OracleNumber, OracleNumber) {
    let first = slopeOfErf * (-z * z).apply { mpfr_exp($0, $1, $2) }
    return (first, number(-2) * z * first)
  }

  static func erf(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_erf($0, $1, $2) }) { z, _ in erfSlopes(z) }
  }

  static func erfc(_ z: OracleScalar) -> OracleScalar {
    image(z, { mpfr_erfc($0, $1, $2) }) { z, _ in
      let (first, second) = erfSlopes(z)
      return (-first, -second)
    }
  }

  /// The logistic function of a number.
  private static func logistic(_ z: OracleNumber) -> OracleNumber {
    number(1) / (number(1) + (-z).apply { mpfr_exp($0, $1, $2) })
  }

  private static func logisticSlopes(_ z: OracleNumber) -> (OracleNumber, OracleNumber) {
    let first = logistic(z) * logistic(-z)
    return (first, -first * (z / number(2)).apply { mpfr_tanh($0, $1, $2) })
  }

  static func sigmoid(_ z: OracleScalar) -> OracleScalar {
    z.chained { u in
      let (first, second) = logisticSlopes(u.taken)
      let value = logistic(u.taken)
        .with(error: u.error.map { $0 + (first.exponent ?? 0) + 1 })
      return Image(value: value) { (.number(first.taken), .number(second.taken)) }
    }
  }

  static func softplus(_ z: OracleScalar) -> OracleScalar {
    z.chained { u in
      let first = logistic(u.taken)
      let value = u.taken.apply { mpfr_exp($0, $1, $2) }.apply { mpfr_log1p($0, $1, $2) }
        .with(error: u.error.map { $0 + (first.exponent ?? 0) + 1 })
      return Image(value: value) {
        (.number(first.taken), .number(logisticSlopes(u.taken).0.taken))
      }
    }
  }
}
