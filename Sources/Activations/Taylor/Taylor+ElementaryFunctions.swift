extension Taylor {
  static func exp(_ z: Taylor) -> Taylor {
    z.map(I.exp) { TaylorRecurrences.exponential(.exp($0[0]), $0, $1) }
  }

  static func exponential(base: Double, _ z: Taylor) -> Taylor {
    let logarithm = I.log(I(base))
    return z.map({ .exponential(base: base, $0) }) { u, order in
      TaylorRecurrences.exponential(
        .exponential(base: base, u[0]), u.map { $0 * logarithm }, order)
    }
  }

  static func expMinusOne(_ z: Taylor) -> Taylor {
    z.map(I.expMinusOne) { u, order in
      var power = TaylorRecurrences.exponential(.exp(u[0]), u, order)
      power[0] = .expMinusOne(u[0])
      return power
    }
  }

  static func log(_ z: Taylor) -> Taylor { z.integral({ .log($0) }, of: S(1) / z) }

  static func log2(_ z: Taylor) -> Taylor {
    z.integral(I.log2, of: S([I(1) / I.log(I(2))], order: 0) / z)
  }

  static func log10(_ z: Taylor) -> Taylor {
    z.integral(I.log10, of: S([I(1) / I.log(I(10))], order: 0) / z)
  }

  static func log(onePlus z: Taylor) -> Taylor {
    z.integral({ .log(onePlus: $0) }, of: S(1) / (S(1) + z))
  }

  static func sin(_ z: Taylor) -> Taylor {
    z.map(I.sin) { u, order in
      TaylorRecurrences.waves(.sin(u[0]), .cos(u[0]), u, order, isHyperbolic: false).sine
    }
  }

  static func cos(_ z: Taylor) -> Taylor {
    z.map(I.cos) { u, order in
      TaylorRecurrences.waves(.sin(u[0]), .cos(u[0]), u, order, isHyperbolic: false).cosine
    }
  }

  static func sin(_ z: Taylor, plusEighthTurns count: Int) -> Taylor {
    z.map({ .sin($0, plusEighthTurns: count) }) { u, order in
      TaylorRecurrences.waves(
        .sin(u[0], plusEighthTurns: count), .sin(u[0], plusEighthTurns: count + 2), u, order,
        isHyperbolic: false
      ).sine
    }
  }

  static func sinc(_ z: Taylor, derivative n: Int) -> Taylor {
    z.map({ .sinc($0, derivative: n) }) { u, order in
      var factorial = I(1)
      let coefficients = (0...order).map { k in
        if k > 1 { factorial = factorial * I(Double(k)) }
        let derivative = I.sinc(u[0], derivative: n + k)
        return k > 1 ? derivative / factorial : derivative
      }
      return TaylorRecurrences.composition(coefficients, u, order)
    }
  }

  static func tan(_ z: Taylor) -> Taylor {
    z.map(I.tan) { TaylorRecurrences.tangent(.tan($0[0]), $0, $1) }
  }

  static func asin(_ z: Taylor) -> Taylor {
    z.integral(I.asin, of: S(1) / .sqrt((S(1) - z) * (S(1) + z)))
  }

  static func acos(_ z: Taylor) -> Taylor {
    z.integral(I.acos, of: S(-1) / .sqrt((S(1) - z) * (S(1) + z)))
  }

  static func atan(_ z: Taylor) -> Taylor { z.integral(I.atan, of: S(1) / (S(1) + .pow(z, 2))) }

  static func sinh(_ z: Taylor) -> Taylor {
    z.map(I.sinh) { u, order in
      TaylorRecurrences.waves(.sinh(u[0]), .cosh(u[0]), u, order, isHyperbolic: true).sine
    }
  }

  static func cosh(_ z: Taylor) -> Taylor {
    z.map(I.cosh) { u, order in
      TaylorRecurrences.waves(.sinh(u[0]), .cosh(u[0]), u, order, isHyperbolic: true).cosine
    }
  }

  static func tanh(_ z: Taylor) -> Taylor {
    z.map(I.tanh) { TaylorRecurrences.hyperbolicTangent($0, $1) }
  }

  static func asinh(_ z: Taylor) -> Taylor {
    z.integral(I.asinh, of: S(1) / .sqrt(S(1) + .pow(z, 2)))
  }

  static func acosh(_ z: Taylor) -> Taylor {
    z.integral(I.acosh, of: S(1) / .sqrt((z - S(1)) * (z + S(1))))
  }

  static func atanh(_ z: Taylor) -> Taylor {
    z.integral(I.atanh, of: S(1) / ((S(1) - z) * (S(1) + z)))
  }

  static func erf(_ z: Taylor) -> Taylor { z.integral(I.erf, of: z.errorSlope) }

  static func erfc(_ z: Taylor) -> Taylor { z.integral(I.erfc, of: -z.errorSlope) }

  static func sigmoid(_ z: Taylor) -> Taylor {
    z.map(I.sigmoid) { TaylorRecurrences.logistic($0, $1) }
  }

  static func softplus(_ z: Taylor) -> Taylor { z.integral(I.softplus, of: .sigmoid(z)) }

  static var errorFunctionSlope: Taylor { Taylor([I(2) / I.sqrt(.pi)], order: 0) }

  static func pow(_ z: Taylor, _ exponent: Double, minus whole: Int) -> Taylor {
    z.map({ .pow($0, exponent, minus: whole) }) { u, order in
      TaylorRecurrences.power(
        .pow(u[0], exponent, minus: whole), I(exponent) - I(Double(whole)), u, order)
    }
  }

  private typealias S = Taylor

  /// The derivative of the error function, 2/√π exp(−z²).
  private var errorSlope: Taylor {
    S.errorFunctionSlope * .exp(-.pow(self, 2))
  }

  /// A function of this, given by its value and its derivative with respect to this.
  ///
  /// The value proves that the function is defined and continuous, its derivative that this is inside.
  private func integral(
    _ value: (I) -> I, of slope: @autoclosure () -> Taylor
  ) -> Taylor {
    guard isAnalytic, !isConstant else { return map(value) { _, _ in [] } }
    let slope = slope()
    guard slope.isAnalytic else { return .unknown }
    return map(value) { TaylorRecurrences.integrated(value($0[0]), slope.coefficients, $0, $1) }
  }
}
