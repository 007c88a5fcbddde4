/// Functions with ends, poles and crests, at which an expression formed of the operand is 0: it may be the pivot.
extension PivotPoint {
  static func log(_ z: PivotPoint) -> PivotPoint { unary(.logarithm, z) { .log($0) } }

  static func log2(_ z: PivotPoint) -> PivotPoint {
    logarithm(z, .binaryLogarithm, PreciseInterval.log2)
  }

  static func log10(_ z: PivotPoint) -> PivotPoint {
    logarithm(z, .decimalLogarithm, PreciseInterval.log10)
  }

  /// A multiple of the natural logarithm.
  private static func logarithm(
    _ z: PivotPoint, _ operation: Operation, _ interval: (PreciseInterval) -> PreciseInterval
  ) -> PivotPoint {
    unary(operation, z, known: log(z).isZero ? PreciseInterval(0) : nil, interval)
  }

  static func log(onePlus z: PivotPoint) -> PivotPoint {
    let sum = PivotPoint(1) + z
    let logarithm = log(sum)
    if logarithm.isEmpty { return .empty }
    return unary(.logarithmOfOnePlus, z, known: logarithm.isZero ? PreciseInterval(0) : nil) {
      .log(onePlus: $0)
    }
  }

  static func sin(_ z: PivotPoint) -> PivotPoint { sin(z, plusEighthTurns: 0) }

  static func cos(_ z: PivotPoint) -> PivotPoint { sin(z, plusEighthTurns: 2) }

  static func sin(_ z: PivotPoint, plusEighthTurns count: Int) -> PivotPoint {
    // Half a turn changes the sign, and so the name with its sign.
    let turns = count & 7
    if turns >= 4 { return -sin(z, plusEighthTurns: turns - 4) }
    let wave = unary(.sine(eighthTurns: turns), z) {
      turns == 0 ? .sin($0) : turns == 2 ? .cos($0) : .sin($0, plusEighthTurns: turns)
    }
    guard let pivot = z.pivot, pivot == .slope(ofWave: turns, on: z.fingerprint) else {
      return wave
    }
    switch wave.value.strictSign {
    case .positive: return PivotPoint(PreciseInterval(1), wave.fingerprint, pivot: z.pivot)
    case .negative: return PivotPoint(PreciseInterval(-1), wave.fingerprint, pivot: z.pivot)
    case .zero, nil: return wave
    }
  }

  static func tan(_ z: PivotPoint) -> PivotPoint {
    let quotient = sin(z) / cos(z)
    if quotient.isEmpty { return .empty }
    return unary(
      .tangent, z, known: quotient.isZero ? PreciseInterval(0) : nil, PreciseInterval.tan)
  }

  static func asin(_ z: PivotPoint) -> PivotPoint {
    let quarterTurn = PreciseInterval(0.5) * .pi
    return unary(
      .arcSine, z, known: z.atOne(quarterTurn, atMinusOne: -quarterTurn), PreciseInterval.asin)
  }

  static func acos(_ z: PivotPoint) -> PivotPoint {
    unary(.arcCosine, z, known: z.atOne(PreciseInterval(0), atMinusOne: .pi), PreciseInterval.acos)
  }

  static func acosh(_ z: PivotPoint) -> PivotPoint {
    unary(
      .areaCosine, z, known: (z - PivotPoint(1)).isZero ? PreciseInterval(0) : nil,
      PreciseInterval.acosh)
  }

  static func atanh(_ z: PivotPoint) -> PivotPoint {
    unary(.areaTangent, z, known: z.atOne(.empty, atMinusOne: .empty), PreciseInterval.atanh)
  }

  /// One of two numbers if this is exactly 1 or −1; nil otherwise.
  private func atOne(_ first: PreciseInterval, atMinusOne second: PreciseInterval)
    -> PreciseInterval?
  {
    if (PivotPoint(1) - self).isZero { return first }
    return (PivotPoint(1) + self).isZero ? second : nil
  }
}

/// Choices, which the sign of a difference decides: it may be the pivot.
extension PivotPoint {
  /// What a comparison gives.
  struct Condition: Sendable {
    let truth: Truth

    /// The name of the difference whose sign decides.
    let fingerprint: Fingerprint
  }

  static func .> (a: PivotPoint, b: PivotPoint) -> Condition {
    let difference = a - b
    return Condition(
      truth: difference.value .> PreciseInterval(0), fingerprint: difference.fingerprint)
  }

  static func .< (a: PivotPoint, b: PivotPoint) -> Condition { b .> a }

  /// The branch that is taken; if that is not known, what holds of both.
  static func select(_ condition: Condition, _ a: PivotPoint, _ b: PivotPoint) -> PivotPoint {
    switch condition.truth {
    case .holds: return a
    case .fails: return b
    case .missing: return .empty
    case .undecided, .undefined:
      if a.isEmpty, b.isEmpty { return .empty }
      return PivotPoint(
        .select(condition.truth, a.value, b.value),
        .choice(by: condition.fingerprint, a.fingerprint, b.fingerprint), pivot: a.pivot ?? b.pivot)
    }
  }

  /// The first of two forms of one function where it is sure to be right.
  static func form(
    _ a: PivotPoint, where condition: Condition, otherwise b: PivotPoint
  ) -> PivotPoint {
    condition.truth == .holds ? a : b
  }

  static func max(_ a: PivotPoint, _ b: PivotPoint) -> PivotPoint {
    extreme(.maximum, a, b, a - b, PreciseInterval.max)
  }

  static func min(_ a: PivotPoint, _ b: PivotPoint) -> PivotPoint {
    extreme(.minimum, a, b, b - a, PreciseInterval.min)
  }

  /// The greater or the lesser of two, by the sign of a difference.
  private static func extreme(
    _ operation: Operation, _ a: PivotPoint, _ b: PivotPoint, _ difference: PivotPoint,
    _ interval: (PreciseInterval, PreciseInterval) -> PreciseInterval
  ) -> PivotPoint {
    switch difference.sign {
    case .positive: return a
    case .negative: return b
    case .zero:
      return PivotPoint(a.value.intersection(b.value), b.fingerprint, pivot: a.pivot ?? b.pivot)
    case nil:
      return binary(
        named: Fingerprint(operation, a.fingerprint, b.fingerprint), a, b, interval)
    }
  }

  static func abs(_ z: PivotPoint) -> PivotPoint {
    switch z.sign {
    case .positive, .zero: z
    case .negative: -z
    case nil: unary(.absolute, z, PreciseInterval.abs)
    }
  }

  static func floor(_ z: PivotPoint) -> PivotPoint {
    unary(.floor, z, known: z.wholePart.map { PreciseInterval($0) }, PreciseInterval.floor)
  }

  /// The greatest whole number not above the value, if the enclosure holds only one whole number but its sign
  /// beside that is known; nil otherwise.
  private var wholePart: Double? {
    let all = PreciseInterval.floor(value)
    guard all.lowerBound > -0x1p52, all.upperBound < 0x1p52,
      all.upperBound == all.lowerBound + 1
    else { return nil }
    switch (self - PivotPoint(all.upperBound)).sign {
    case .positive, .zero: return all.upperBound
    case .negative: return all.lowerBound
    case nil: return nil
    }
  }
}
