import CMPFR

extension PreciseInterval: IntervalScalar {
  /// What a comparison gives.
  typealias Condition = Truth

  /// The interval that holds one constant; empty if it is NaN.
  init(_ constant: Double) {
    if constant.isNaN {
      self = .empty
    } else {
      // The numbers that most constants are need no memory of their own.
      let end: PreciseNumber =
        constant == 1 ? .one : constant == 0 && constant.sign == .plus ? .zero : .make(constant)
      self.init(end, end, .common)
    }
  }

  static var isEnclosing: Bool { true }

  /// An enclosure of π.
  static var pi: PreciseInterval {
    PreciseInterval(
      .make { _ = mpfr_const_pi($0, MPFR_RNDD) }, .make { _ = mpfr_const_pi($0, MPFR_RNDU) },
      .common)
  }

  /// The derivative; everything, if it is empty although there is a value.
  static func slope(_ derivative: PreciseInterval, of value: PreciseInterval) -> PreciseInterval {
    derivative.isEmpty && !value.isEmpty ? .entire : derivative
  }

  /// An enclosure of all sums.
  static func + (a: PreciseInterval, b: PreciseInterval) -> PreciseInterval {
    combined(a, b) { decoration in
      if a.isOneNumber, b.isOneNumber {
        return PreciseInterval(
          a.lower.applyBothWays(b.lower) { mpfr_add($0, $1, $2, $3) }, decoration)
      }
      return PreciseInterval(
        sum(a.lower, b.lower, .down), sum(a.upper, b.upper, .up), decoration)
    }
  }

  /// An enclosure of all differences.
  static func - (a: PreciseInterval, b: PreciseInterval) -> PreciseInterval { a + -b }

  /// An enclosure of all products.
  ///
  /// 0 times what may not exist, and is not bounded, is everything: as the chain rule has it, the slope of
  /// cbrt(z³) at 0 is such a product, and it is 1.
  static func * (a: PreciseInterval, b: PreciseInterval) -> PreciseInterval {
    combined(a, b) { decoration in
      if decoration == .trivial, (a.isZero && !b.isBounded) || (b.isZero && !a.isBounded) {
        return .entire
      }
      if a.isOneNumber, b.isOneNumber {
        return PreciseInterval(
          a.lower.applyBothWays(b.lower) { mpfr_mul($0, $1, $2, $3) }, decoration)
      }
      if a.isNotNegative, b.isNotNegative {
        return PreciseInterval(
          product(a.lower, b.lower, .down), product(a.upper, b.upper, .up), decoration)
      }
      if a.isNotNegative, b.isNotPositive {
        return PreciseInterval(
          product(a.upper, b.lower, .down), product(a.lower, b.upper, .up), decoration)
      }
      if a.isNotPositive, b.isNotNegative {
        return PreciseInterval(
          product(a.lower, b.upper, .down), product(a.upper, b.lower, .up), decoration)
      }
      if a.isNotPositive, b.isNotPositive {
        return PreciseInterval(
          product(a.upper, b.upper, .down), product(a.lower, b.lower, .up), decoration)
      }
      let ends = [(a.lower, b.lower), (a.lower, b.upper), (a.upper, b.lower), (a.upper, b.upper)]
      let lowest = ends.map { product($0, $1, .down) }.min() ?? .negativeInfinity
      let highest = ends.map { product($0, $1, .up) }.max() ?? .infinity
      return PreciseInterval(lowest, highest, decoration)
    }
  }

  /// An enclosure of all products: an infinite end is never attained, so that 0 wins in any case.
  static func times(_ a: PreciseInterval, vanishing b: PreciseInterval) -> PreciseInterval { a * b }

  /// An enclosure of all products.
  static func times(vanishing a: PreciseInterval, vanishing b: PreciseInterval) -> PreciseInterval {
    a * b
  }

  /// An enclosure of all sums: the ends of what is bounded are numbers.
  static func plus(_ a: PreciseInterval, bounded b: PreciseInterval) -> PreciseInterval { a + b }

  /// An enclosure of all quotients that exist; nothing more is proved if the divisor can be 0.
  static func / (a: PreciseInterval, b: PreciseInterval) -> PreciseInterval {
    combined(a, b) { decoration in
      if b.strictSign == .zero { return .empty }
      if b.containsZero { return quotientByZero(a, b) }
      return quotient(a, b, decoration)
    }
  }

  /// An enclosure of all negatives.
  static prefix func - (a: PreciseInterval) -> PreciseInterval {
    if a.isEmpty { return .empty }
    let lower = a.upper.negated
    return PreciseInterval(lower, a.isOneNumber ? lower : a.lower.negated, a.decoration)
  }

  /// Whether every value of `a` is greater than every one of `b`, or none is.
  static func .> (a: PreciseInterval, b: PreciseInterval) -> Truth {
    if a.isEmpty || b.isEmpty { return .missing }
    if Swift.min(a.decoration, b.decoration) == .trivial { return .undefined }
    if a.lower > b.upper { return .holds }
    return a.upper <= b.lower ? .fails : .undecided
  }

  /// Whether every value of `a` is less than every one of `b`, or none is.
  static func .< (a: PreciseInterval, b: PreciseInterval) -> Truth { b .> a }

  /// The branch that is taken; the hull of both, no longer proved continuous, if that differs.
  static func select(
    _ condition: Truth, _ a: PreciseInterval, _ b: PreciseInterval
  ) -> PreciseInterval {
    switch condition {
    case .holds: a
    case .fails: b
    case .undecided: a.hull(b).lowered(to: .defined)
    case .undefined: a.hull(b).lowered(to: .trivial)
    case .missing: .empty
    }
  }

  /// The first of two forms of one function where the condition is sure to hold, else the second.
  static func form(
    _ a: PreciseInterval, where condition: Truth, otherwise b: PreciseInterval
  ) -> PreciseInterval {
    condition == .holds ? a : b
  }

  /// An enclosure of all maxima.
  static func max(_ a: PreciseInterval, _ b: PreciseInterval) -> PreciseInterval {
    combined(a, b) { decoration in
      PreciseInterval(Swift.max(a.lower, b.lower), Swift.max(a.upper, b.upper), decoration)
    }
  }

  /// An enclosure of all minima.
  static func min(_ a: PreciseInterval, _ b: PreciseInterval) -> PreciseInterval { -max(-a, -b) }

  /// An enclosure of all absolute values.
  static func abs(_ z: PreciseInterval) -> PreciseInterval { z.magnitudes }

  /// The absolute values, known to be continuous.
  var magnitudes: PreciseInterval {
    guard !isEmpty else { return .empty }
    if lower.sign >= 0 { return self }
    if upper.sign <= 0 { return -self }
    return PreciseInterval(.zero, Swift.max(lower.negated, upper), decoration)
  }

  /// An enclosure of all whole numbers next below; continuous where there is only one.
  static func floor(_ z: PreciseInterval) -> PreciseInterval {
    guard !z.isEmpty else { return .empty }
    // A number of many bits may have no whole number of as many bits below it, so this is not rounded.
    func whole(_ end: PreciseNumber) -> PreciseNumber {
      end.read { a in
        .make(precision: Int(a.pointee._mpfr_prec)) { _ = mpfr_rint_floor($0, a, MPFR_RNDD) }
      }
    }
    let (lower, upper) = (whole(z.lower), whole(z.upper))
    return PreciseInterval(
      lower, upper, lower == upper ? z.decoration : Swift.min(z.decoration, .defined))
  }

  /// Whether both ends are one finite number in memory, as those of a constant are.
  private var isOneNumber: Bool { lower.isIdentical(to: upper) && !lower.isInfinite }

  /// The result of an operation on two intervals, empty if either is.
  private static func combined(
    _ a: PreciseInterval, _ b: PreciseInterval, _ result: (Decoration) -> PreciseInterval
  ) -> PreciseInterval {
    a.isEmpty || b.isEmpty ? .empty : result(Swift.min(a.decoration, b.decoration))
  }

  private static func sum(
    _ a: PreciseNumber, _ b: PreciseNumber, _ direction: PreciseNumber.Direction
  ) -> PreciseNumber { a.apply(b, direction) { mpfr_add($0, $1, $2, $3) } }

  /// A product; 0 times infinity is 0, because an infinite end is never attained.
  private static func product(
    _ a: PreciseNumber, _ b: PreciseNumber, _ direction: PreciseNumber.Direction
  ) -> PreciseNumber {
    if a.isZero || b.isZero { return .zero }
    return a.apply(b, direction) { mpfr_mul($0, $1, $2, $3) }
  }

  private static func quotient(
    _ a: PreciseNumber, _ b: PreciseNumber, _ direction: PreciseNumber.Direction
  ) -> PreciseNumber {
    if a.isZero || b.isInfinite { return .zero }
    return a.apply(b, direction) { mpfr_div($0, $1, $2, $3) }
  }

  /// The quotients by a divisor that excludes 0.
  private static func quotient(
    _ a: PreciseInterval, _ b: PreciseInterval, _ decoration: Decoration
  ) -> PreciseInterval {
    if b.upper.sign < 0 { return quotient(-a, -b, decoration) }
    return PreciseInterval(
      quotient(a.lower, a.lower.sign >= 0 ? b.upper : b.lower, .down),
      quotient(a.upper, a.upper.sign >= 0 ? b.lower : b.upper, .up), decoration)
  }

  /// The quotients by a divisor that can be 0: a half line where its sign is known.
  private static func quotientByZero(
    _ a: PreciseInterval, _ b: PreciseInterval
  ) -> PreciseInterval {
    if b.isNotPositive { return quotientByZero(-a, -b) }
    guard b.lower.isZero, a.isNotNegative || a.isNotPositive else { return .entire }
    return a.isNotNegative
      ? PreciseInterval(quotient(a.lower, b.upper, .down), .infinity, .trivial)
      : PreciseInterval(.negativeInfinity, quotient(a.upper, b.upper, .up), .trivial)
  }
}
