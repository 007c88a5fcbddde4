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
