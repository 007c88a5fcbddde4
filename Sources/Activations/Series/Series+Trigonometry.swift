extension Series {
  static func sin(_ z: Series) -> Series { sin(z, plusEighthTurns: 0) }

  static func cos(_ z: Series) -> Series { sin(z, plusEighthTurns: 2) }

  static func sin(_ z: Series, plusEighthTurns count: Int) -> Series {
    // Half a turn changes the sign, and so the name with its sign.
    let turns = count & 7
    if turns >= 4 { return -sin(z, plusEighthTurns: turns - 4) }
    let name = Fingerprint.result(of: .sine(eighthTurns: turns), on: z.fingerprint)
    let slope = Fingerprint.slope(ofWave: turns, on: z.fingerprint)
    let (isPivot, isCrest) =
      z.neighbourhood?.pivot.map { ($0 == name.magnitude, $0 == slope) } ?? (false, false)
    return z.wave(turns, suspect: z.suspect ?? z.crestOfWave(turns)) { c, order in
      isPivot || isCrest
        ? TaylorCoefficients.sineAtQuarterTurn(c, order, eighthTurns: turns, isCrest) : nil
    }
  }

  private func wave(
    _ turns: Int, suspect: Fingerprint?,
    exactly exact: (PreciseInterval, Int) -> [PreciseInterval]? = { _, _ in nil }
  ) -> Series {
    Series.unary(
      .sine(eighthTurns: turns), self,
      { turns == 0 ? .sin($0) : turns == 2 ? .cos($0) : .sin($0, plusEighthTurns: turns) },
      suspect: suspect
    ) { composed(exactly: exact) { TaylorCoefficients.sine($0, $1, eighthTurns: turns) } }
  }

  /// The name of the slope of a wave, if it is 0 somewhere in the interval in which the place lies: there
  /// the wave is exactly 1 or −1.
  private func crestOfWave(_ turns: Int) -> Fingerprint? {
    guard ends != nil, turns % 2 == 0, neighbourhood?.pivot == nil else { return nil }
    return wave(2 - turns, suspect: nil).doubtOfZero
  }

  static func sinc(_ z: Series, derivative order: Int) -> Series {
    guard case .infinite = z.behaviour else {
      return unary(.sinc(order: order), z, { PreciseInterval.sinc($0, derivative: order) }) {
        z.composed { TaylorCoefficients.sinc($0, $1, derivative: order) }
      }
    }
    let wave = sin(z, plusEighthTurns: 2 * order)
    let value =
      order == 0
      ? wave / z : (wave - Series(Double(order)) * sinc(z, derivative: order - 1)) / z
    return value.known(as: .sinc(order: order), of: z) {
      PreciseInterval.sinc($0, derivative: order)
    }
  }

  static func tan(_ z: Series) -> Series {
    let quotient = sin(z) / cos(z)
    if quotient.isEmpty { return .empty }
    return quotient.known(
      as: .tangent, of: z, PreciseInterval.tan,
      domain: quotient.decoration == .trivial ? .trivial : .common)
  }

  static func asin(_ z: Series) -> Series {
    let (below, above) = (Series(1) - z, Series(1) + z)
    if below.sign == .negative || above.sign == .negative { return .empty }
    let isDefined = below.isDefinedRoot && above.isDefinedRoot
    if isDefined, let rest = [below, above].first(where: { $0.exactLimit == 0 }) {
      // cos 2y = 1 − 2 sin² y.
      let angle = quarterTurn - Series(2) * asin(sqrt(Series(0.5) * rest))
      return (rest.fingerprint == below.fingerprint ? angle : -angle).known(
        as: .arcSine, of: z, PreciseInterval.asin)
    }
    return unary(
      .arcSine, z, PreciseInterval.asin, domain: isDefined ? .common : .trivial,
      doubt: isDefined ? nil : below.cause ?? above.cause
    ) { z.composed { TaylorCoefficients.arc($0, $1, .sine) } }
  }

  static func acos(_ z: Series) -> Series {
    let (below, above) = (Series(1) - z, Series(1) + z)
    if below.sign == .negative || above.sign == .negative { return .empty }
    let isDefined = below.isDefinedRoot && above.isDefinedRoot
    if isDefined, let rest = [below, above].first(where: { $0.exactLimit == 0 }) {
      let angle = Series(2) * asin(sqrt(Series(0.5) * rest))
      let value =
        rest.fingerprint == below.fingerprint ? angle : quarterTurn + quarterTurn - angle
      return value.known(as: .arcCosine, of: z, PreciseInterval.acos)
    }
    return unary(
      .arcCosine, z, PreciseInterval.acos, domain: isDefined ? .common : .trivial,
      doubt: isDefined ? nil : below.cause ?? above.cause
    ) {
      z.composed { c, order in
        var coefficients = TaylorCoefficients.arc(c, order, .sine).map { -$0 }
        coefficients[0] = PreciseInterval.acos(c)
        return coefficients
      }
    }
  }

  static func atan(_ z: Series) -> Series {
    guard case .infinite(let isPositive) = z.behaviour else {
      return unary(.arcTangent, z, PreciseInterval.atan) {
        z.composed { TaylorCoefficients.arcTangent($0, $1, isHyperbolic: false) }
      }
    }
    guard z.sign == (isPositive ? .positive : .negative) else {
      return unary(.arcTangent, z, PreciseInterval.atan) { nil }
    }
    let rest = atan(Series(1) / z)
    return ((isPositive ? quarterTurn : -quarterTurn) - rest).known(
      as: .arcTangent, of: z, PreciseInterval.atan)
  }

  /// Whether a square root of this is defined.
  private var isDefinedRoot: Bool { sign == .positive || isNotNegative }

  /// π/2.
  private static var quarterTurn: Series {
    let value = PreciseInterval(0.5) * .pi
    return Series(
      value, .common, Asymptotics(constant: value), nil,
      Fingerprint(.arcSine, Fingerprint(1)))
  }
}
