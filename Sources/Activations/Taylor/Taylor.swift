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
