/// Enclosures of a function and its derivatives on an interval, from its Taylor polynomial around the middle
/// and an enclosure of its last derivative on the whole interval.
///
/// f⁽ʲ⁾(m + h) = Σ (k + j)!/k! cₖ₊ⱼ(m) hᵏ + n!/(n − j)! cₙ(ξ) hⁿ⁻ʲ, the sum over k < n − j, with ξ between m
/// and m + h (Taylor's theorem with Lagrange's remainder). Terms that cancel in the formula do so in the
/// coefficients, and what is left of the width falls with its n-th power.
struct TaylorForm: Sendable {
  /// The coefficients in the middle.
  private let middle: Taylor<Interval>

  /// The coefficients on the whole interval.
  private let whole: Taylor<Interval>

  /// All differences to the middle, and those of the two ends.
  private let offsets: Interval
  private let first: Interval
  private let last: Interval

  /// The powers of all differences.
  private let powers: [Interval]

  /// The index of the coefficient that bounds the remainder.
  let order: Int

  /// Nil if the function is not proved analytic on the interval.
  init?(
    _ lower: Double, _ upper: Double, order: Int,
    _ function: (Taylor<Interval>) -> Taylor<Interval>
  ) {
    let whole = function(.variable(over: Interval(lower, upper), order: order))
    guard whole.isAnalytic else { return nil }
    let middle = function(.variable(over: Interval(lower / 2 + upper / 2), order: order))
    self.init(lower, upper, order: order, middle, whole)
  }

  /// A form made of coefficients in the middle, at (lower + upper) ÷ 2 as doubles have it, and on the whole
  /// interval; nil if either are not known.
  init?(
    _ lower: Double, _ upper: Double, order: Int, _ middle: Taylor<Interval>,
    _ whole: Taylor<Interval>
  ) {
    let center = lower / 2 + upper / 2
    guard lower <= center, center <= upper, middle.isAnalytic, whole.isAnalytic else { return nil }
    self.middle = middle
    self.whole = whole
    self.order = order
    first = Interval(lower) - Interval(center)
    last = Interval(upper) - Interval(center)
    let offsets = first.hull(last)
    self.offsets = offsets
    powers = (0...order).map { .pow(offsets, Double($0)) }
  }

  /// All values of f (0), f′ (1), f″ (2) or f‴ (3).
  func values(ofDerivative j: Int) -> Interval {
    let all = whole[j] * Self.factor(j, j)
    let polynomial = polynomial(j)
    let bend = bound(derived(polynomial, remainder(j)), from: 0)
    let values: Interval
    if let sign = bend.strictSign, sign != .zero {
      values = value(polynomial, remainder(j), at: first)
        .hull(value(polynomial, remainder(j), at: last))
    } else {
      values = range(polynomial) + remainder(j) * powers[order - j]
    }
    return all.intersection(values)
  }

  /// Whether smaller parts would tell no more of a derivative, of which `values` are those on the whole
  /// interval: rounding makes up most of their width, and no coefficient in the middle can be told from 0.
  func isIndistinct(_ values: Interval, ofDerivative j: Int) -> Bool {
    guard values.magnitude > 1e-280, values.magnitude < .infinity,
      (j...order).allSatisfy({ middle[$0].contains(0) })
    else { return false }
    return values.width <= 1000 * (middle[j] * Self.factor(j, j)).width
  }

  /// Whether f is proved not to be constant, so that f′, which is analytic, has isolated zeros only.
  var isProvedToVary: Bool {
    (1...order).contains { !middle[$0].contains(0) }
  }

  /// The coefficients of the polynomial for a derivative.
  private func polynomial(_ j: Int) -> [Interval] {
    (j..<order).map { middle[$0] * Self.factor($0, j) }
  }

  /// The coefficient of the remainder for a derivative.
  private func remainder(_ j: Int) -> Interval { whole[order] * Self.factor(order, j) }

  /// The slope of a polynomial with a remainder.
  private func derived(_ polynomial: [Interval], _ remainder: Interval) -> [Interval] {
    (polynomial.dropFirst() + [remainder]).enumerated().map { $1 * Interval(Double($0 + 1)) }
  }

  /// Σ cₖ hᵏ over all differences, from an index on.
  private func bound(_ coefficients: [Interval], from start: Int) -> Interval {
    guard start < coefficients.count else { return Interval(0) }
    return (start..<coefficients.count).reduce(Interval(0)) { $0 + coefficients[$1] * powers[$1] }
  }

  /// The values of a polynomial over all differences: the parabola exactly, the rest term by term.
  private func range(_ c: [Interval]) -> Interval {
    guard c.count > 2 else { return bound(c, from: 0) }
    let plain = c[0] + c[1] * offsets + c[2] * powers[2]
    var parabola = plain.intersection(c[0] + (c[1] + c[2] * offsets) * offsets)
    if let sign = c[2].strictSign, sign != .zero {
      let vertex = c[1] / (Interval(2) * c[2])
      parabola = parabola.intersection(
        c[2] * .pow(offsets + vertex, 2) + (c[0] - c[2] * .pow(vertex, 2)))
    }
    return parabola + bound(c, from: 3)
  }

  /// The value of a polynomial with its remainder at one difference, by Horner's scheme.
  private func value(_ c: [Interval], _ remainder: Interval, at h: Interval) -> Interval {
    c.reversed().reduce(remainder) { $0 * h + $1 }
  }

  /// k! ÷ (k − j)!.
  private static func factor(_ k: Int, _ j: Int) -> Interval {
    (0..<j).reduce(Interval(1)) { $0 * Interval(Double(k - $1)) }
  }

  /// The integral of f over the interval, and how much of its width is due to rounding alone, which smaller
  /// parts would not lessen.
  var integral: (values: Interval, rounding: Double) {
    func between(_ k: Int) -> Interval {
      (.pow(last, Double(k + 1)) - .pow(first, Double(k + 1))) / Interval(Double(k + 1))
    }
    let polynomial = (0..<order).reduce(Interval(0)) { $0 + middle[$1] * between($1) }
    let bound = whole[order]
    if order % 2 == 0 { return (polynomial + bound * between(order), polynomial.width) }
    // On each side of the middle hⁿ has one sign.
    let exponent = Double(order + 1)
    let sides = bound * Interval.pow(last, exponent) - bound * Interval.pow(first, exponent)
    return (polynomial + sides / Interval(exponent), polynomial.width)
  }
}

extension Definition {
  /// The Taylor form over an interval; nil if the function is not proved analytic there.
  mutating func taylorForm(_ lower: Double, _ upper: Double, order: Int = 8) -> TaylorForm? {
    work.countTaylor(order: order)
    return TaylorForm(lower, upper, order: order) { function(taylor: $0) }
  }
}

extension ScalarFunction {
  /// The definition read with Taylor coefficients.
  func callAsFunction(taylor z: Taylor<Interval>) -> Taylor<Interval> { self(z) }
}
