/// The Taylor coefficients f⁽ᵏ⁾ ÷ k!, up to an order, of a function at a number or, as enclosures, at every
/// number of an interval.
///
/// They exist where the function is proved analytic on the whole interval: every choice in its definition is
/// decided there, no divisor can be 0, and the arguments of logarithms, roots and the like lie strictly
/// inside. Elsewhere nothing is known, and that is what ``isAnalytic`` tells.
///
/// Source: Moore, "Interval Analysis" (1966).
struct Taylor<I: IntervalScalar>: Sendable {
  /// The coefficients c₀, c₁, …; those that are missing are exactly 0.
  ///
  /// Empty where nothing is known.
  let coefficients: [I]

  /// The index of the last coefficient that is known; 0 for a constant, all of whose others are 0.
  let order: Int

  /// Coefficients of which all must be proved.
  init(_ coefficients: [I], order: Int) {
    self.order = order
    let isProved = coefficients.allSatisfy { !$0.isEmpty && $0.decoration >= .continuous }
    self.coefficients = isProved ? coefficients : []
  }

  private init(unknown: Void) {
    order = 0
    coefficients = []
  }

  /// Nothing is known.
  static var unknown: Taylor { Taylor(unknown: ()) }

  /// The variable itself.
  static func variable(over values: I, order: Int) -> Taylor {
    Taylor([values, I(1)], order: order)
  }

  /// Whether the function is proved analytic on the interval.
  var isAnalytic: Bool { !coefficients.isEmpty }

  /// Whether this is a constant of the definition.
  var isConstant: Bool { coefficients.count == 1 }

  /// The values; nil where nothing is known.
  var value: I? { coefficients.first }

  /// A coefficient; every number where nothing is known.
  subscript(k: Int) -> I {
    if k < coefficients.count { return coefficients[k] }
    return isAnalytic && (isConstant || k <= order) ? I(0) : .entire
  }

  /// What a function of one variable makes of this, which has to be known.
  func map(
    _ constant: (I) -> I, _ series: ([I], Int) -> [I]
  ) -> Taylor {
    guard let value else { return .unknown }
    if isConstant { return Taylor([constant(value)], order: 0) }
    return Taylor(series(coefficients, order), order: order)
  }

  /// What a function of two variables makes of two, which have to be known.
  static func combine(
    _ a: Taylor, _ b: Taylor, _ series: ([I], [I], Int) -> [I]
  ) -> Taylor {
    guard a.isAnalytic, b.isAnalytic else { return .unknown }
    let order = Swift.max(a.order, b.order)
    return Taylor(series(a.coefficients, b.coefficients, order), order: order)
  }
}

extension Taylor: Scalar {
  /// What a comparison gives.
  typealias Condition = Truth

  static var isEnclosing: Bool { true }

  static var pi: Taylor { Taylor([I.pi], order: 0) }

  init(_ constant: Double) { self.init([I(constant)], order: 0) }

  static func + (a: Taylor, b: Taylor) -> Taylor {
    combine(a, b) { a, b, _ in TaylorRecurrences.sum(a, b) }
  }

  static func - (a: Taylor, b: Taylor) -> Taylor { a + -b }

  static func * (a: Taylor, b: Taylor) -> Taylor {
    combine(a, b) { TaylorRecurrences.product($0, $1, $2) }
  }

  static func / (a: Taylor, b: Taylor) -> Taylor {
    guard let sign = b.value?.strictSign, sign != .zero else { return .unknown }
    return combine(a, b) { TaylorRecurrences.quotient($0, $1, $2) }
  }

  static prefix func - (a: Taylor) -> Taylor {
    a.isAnalytic ? Taylor(a.coefficients.map { -$0 }, order: a.order) : a
  }

  static func times(_ a: Taylor, vanishing b: Taylor) -> Taylor { a * b }

  static func times(vanishing a: Taylor, vanishing b: Taylor) -> Taylor { a * b }

  static func plus(_ a: Taylor, bounded b: Taylor) -> Taylor { a + b }

  static func .> (a: Taylor, b: Taylor) -> Truth {
    guard let first = a.value, let second = b.value else { return .undefined }
    return first .> second
  }

  static func .< (a: Taylor, b: Taylor) -> Truth { b .> a }

  /// The branch that is taken throughout; nothing is known if that is not decided.
  static func select(_ condition: Truth, _ a: Taylor, _ b: Taylor) -> Taylor {
    switch condition {
    case .holds: a
    case .fails: b
    case .undecided, .undefined, .missing: .unknown
    }
  }

  static func form(_ a: Taylor, where condition: Truth, otherwise b: Taylor) -> Taylor {
    condition == .holds ? a : b
  }

  static func max(_ a: Taylor, _ b: Taylor) -> Taylor {
    guard let first = a.value, let second = b.value else { return .unknown }
    if (first - second).isNotNegative { return a }
    return (second - first).isNotNegative ? b : .unknown
  }

  static func min(_ a: Taylor, _ b: Taylor) -> Taylor { -max(-a, -b) }

  static func abs(_ z: Taylor) -> Taylor {
    guard let value = z.value else { return .unknown }
    if value.isNotNegative { return z }
    return value.isNotPositive ? -z : .unknown
  }

  static func floor(_ z: Taylor) -> Taylor {
    guard let value = z.value else { return .unknown }
    let whole = I.floor(value)
    return whole.isPoint ? Taylor([whole.with(value.decoration)], order: 0) : .unknown
  }

  static func sqrt(_ z: Taylor) -> Taylor { z.positivePower(0.5) { .sqrt($0) } }

  static func cbrt(_ z: Taylor) -> Taylor {
    z.map(I.cbrt) { TaylorRecurrences.power(.cbrt($0[0]), I(1) / I(3), $0, $1) }
  }

  static func pow(_ z: Taylor, _ exponent: Double) -> Taylor {
    guard let whole = Int(exactly: exponent) else {
      return z.positivePower(exponent) { .pow($0, exponent) }
    }
    return z.map({ .pow($0, exponent) }) { u, order in
      if whole == 0 { return [I(1)] }
      if whole == 1 { return u }
      if whole == 2 { return TaylorRecurrences.square(u, order) }
      if whole > 0, u.count == 2 { return TaylorRecurrences.wholePower(whole, ofLine: u, order) }
      if whole > 0, u[0].strictSign == nil || u[0].strictSign == .zero {
        return wholePower(whole, u, order)
      }
      return TaylorRecurrences.power(.pow(u[0], exponent), I(exponent), u, order)
    }
  }

  /// A power that is not negative, by squaring.
  private static func wholePower(_ exponent: Int, _ u: [I], _ order: Int) -> [I] {
    var (result, square, rest): ([I]?, [I], Int) = (nil, u, exponent)
    while rest > 0 {
      if rest % 2 == 1 {
        result = result.map { TaylorRecurrences.product($0, square, order) } ?? square
      }
      rest /= 2
      if rest > 0 { square = TaylorRecurrences.square(square, order) }
    }
    var power = result ?? [I(1)]
    power[0] = power[0].intersection(.pow(u[0], Double(exponent)))
    return power
  }

  /// A power of what is greater than 0.
  private func positivePower(_ exponent: Double, _ value: (I) -> I) -> Taylor {
    guard isConstant || self.value?.strictSign == .positive else { return .unknown }
    return map(value) { TaylorRecurrences.power(value($0[0]), I(exponent), $0, $1) }
  }
}
