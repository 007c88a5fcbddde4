// Sums and products need not know what vanishes or is bounded: an infinite end is never attained, so 0 wins in any case.
extension Interval: Scalar {
  /// What a comparison gives.
  public typealias Condition = Truth

  /// Yes.
  public static var isEnclosing: Bool { true }

  /// The interval that holds one constant; empty if it is NaN.
  public init(_ constant: Double) {
    if constant.isFinite {
      self.init(lower: constant, upper: constant, decoration: .common)
    } else if constant.isNaN {
      self = .empty
    } else {
      let largest = Double.greatestFiniteMagnitude
      self.init(
        lower: Swift.min(constant, largest), upper: Swift.max(constant, -largest),
        decoration: .common)
    }
  }

  /// The derivative; everything, if it is empty although there is a value.
  public static func slope(_ derivative: Interval, of value: Interval) -> Interval {
    derivative.isEmpty && !value.isEmpty ? .entire : derivative
  }

  /// An enclosure of all sums.
  public static func + (a: Interval, b: Interval) -> Interval {
    combined(a, b) { decoration in
      Interval(
        lower: Rounding.sumDown(a.lower, b.lower), upper: Rounding.sumUp(a.upper, b.upper),
        decoration: decoration)
    }
  }

  /// An enclosure of all products.
  ///
  /// 0 times what may not exist, and is not bounded, is everything: as the chain rule has it, the slope of
  /// cbrt(z³) at 0 is such a product, and it is 1.
  public static func * (a: Interval, b: Interval) -> Interval {
    combined(a, b) { decoration in
      if decoration == .trivial, (a.isZero && !b.isBounded) || (b.isZero && !a.isBounded) {
        return .entire
      }
      let (lower, upper) = productEnds(a, b)
      return Interval(lower: lower, upper: upper, decoration: decoration)
    }
  }

  /// An enclosure of all quotients that exist; nothing more is proved if the divisor can be 0.
  public static func / (a: Interval, b: Interval) -> Interval {
    combined(a, b) { decoration in
      if b.contains(0) { return quotientByZero(a, b) }
      let (lower, upper) = b.lower > 0 ? quotientEnds(a, b) : quotientEnds(-a, -b)
      return Interval(lower: lower, upper: upper, decoration: decoration)
    }
  }

  /// An enclosure of all negatives.
  public static prefix func - (a: Interval) -> Interval {
    Interval(lower: -a.upper, upper: -a.lower, decoration: a.decoration)
  }

  /// Whether every value of `a` is greater than every one of `b`, or none is.
  public static func .> (a: Interval, b: Interval) -> Truth {
    if a.isEmpty || b.isEmpty { return .missing }
    if Swift.min(a.decoration, b.decoration) == .trivial { return .undefined }
    if a.lower > b.upper { return .holds }
    return a.upper <= b.lower ? .fails : .undecided
  }

  /// The branch that is taken; if that differs from point to point, the hull of both, with continuity
  /// no longer proved.
  public static func select(_ condition: Truth, _ a: Interval, _ b: Interval) -> Interval {
    switch condition {
    case .holds: a
    case .fails: b
    case .undecided: a.hull(b).lowered(to: .defined)
    case .undefined: a.hull(b).lowered(to: .trivial)
    case .missing: .empty
    }
  }

  /// The first of two forms of one function where the condition is sure to hold, else the second.
  public static func form(_ a: Interval, where condition: Truth, otherwise b: Interval) -> Interval
  {
    condition == .holds ? a : b
  }

  /// An enclosure of all maxima.
  public static func max(_ a: Interval, _ b: Interval) -> Interval {
    combined(a, b) { decoration in
      Interval(
        lower: Swift.max(a.lower, b.lower), upper: Swift.max(a.upper, b.upper),
        decoration: decoration)
    }
  }

  /// An enclosure of all absolute values.
  public static func abs(_ z: Interval) -> Interval { z.magnitudes }

  /// The result of an operation on two intervals, empty if either is.
  private static func combined(
    _ a: Interval, _ b: Interval, _ result: (Decoration) -> Interval
  ) -> Interval {
    a.isEmpty || b.isEmpty ? .empty : result(Swift.min(a.decoration, b.decoration))
  }

  /// The least and the greatest product; the signs tell which ends make them.
  private static func productEnds(_ a: Interval, _ b: Interval) -> (lower: Double, upper: Double) {
    func ends(_ l1: Double, _ l2: Double, _ u1: Double, _ u2: Double) -> (Double, Double) {
      (Rounding.productDown(l1, l2), Rounding.productUp(u1, u2))
    }
    let (al, au, bl, bu) = (a.lower, a.upper, b.lower, b.upper)
    if al >= 0 {
      if bl >= 0 { return ends(al, bl, au, bu) }
      return bu <= 0 ? ends(au, bl, al, bu) : ends(au, bl, au, bu)
    }
    if au <= 0 {
      if bl >= 0 { return ends(al, bu, au, bl) }
      return bu <= 0 ? ends(au, bu, al, bl) : ends(al, bu, al, bl)
    }
    if bl >= 0 { return ends(al, bu, au, bu) }
    if bu <= 0 { return ends(au, bl, al, bl) }
    return (
      Swift.min(Rounding.productDown(al, bu), Rounding.productDown(au, bl)),
      Swift.max(Rounding.productUp(al, bl), Rounding.productUp(au, bu))
    )
  }

  /// The least and the greatest quotient by a divisor that is greater than 0.
  private static func quotientEnds(_ a: Interval, _ b: Interval) -> (lower: Double, upper: Double) {
    (
      Rounding.quotientDown(a.lower, a.lower >= 0 ? b.upper : b.lower),
      Rounding.quotientUp(a.upper, a.upper >= 0 ? b.lower : b.upper)
    )
  }

  /// The quotients by a divisor that can be 0: a half line where its sign is known, none if it is 0.
  private static func quotientByZero(_ a: Interval, _ b: Interval) -> Interval {
    if b.upper <= 0 { return b.lower < 0 ? quotientByZero(-a, -b) : .empty }
    guard b.lower == 0, a.lower >= 0 || a.upper <= 0 else { return .entire }
    return Interval(
      lower: a.lower >= 0 ? Rounding.quotientDown(a.lower, b.upper) : -.infinity,
      upper: a.lower >= 0 ? .infinity : Rounding.quotientUp(a.upper, b.upper),
      decoration: .trivial)
  }
}
