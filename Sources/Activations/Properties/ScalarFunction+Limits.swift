extension ScalarFunction {
  /// What the function, or its first derivative, tends to at −∞ or +∞.
  ///
  /// An expansion towards infinity proves it, and a periodic part that there is none. Where neither is known,
  /// values with many bits at ever larger arguments may show that there is no limit, and an enclosure of all
  /// further values that there is one.
  ///
  /// - Parameters:
  ///   - side: Which infinity.
  ///   - order: 0 for the function, 1 for the derivative, which takes two to three times as long.
  func limit(towards side: Side, ofDerivative order: Int) -> Finding<Limit> {
    let near = side.tail(beyond: 2)
    // Most limits show with two terms and without f″, in a small part of the time.
    let sketch = WorkingPrecision.with(128) { expansion(towards: side, ofDerivative: order) }
    if let sketch, let limit = Finding(SideLimit(sketch.limit), on: near) { return limit }
    for sampleCount in [2, 6] {
      let hasNoLimit = WorkingPrecision.with(128) {
        let variable = Tail.variable(towards: side, beyond: 2, sampleCount: sampleCount)
        let structure = order == 0 ? self(variable) : self(Dual(variable: variable)).derivative
        return structure.hasNoLimit
      }
      if hasNoLimit { return .proved(.none, on: near) }
    }
    var definition = Definition(self, order: 0, budget: Work.usualLimit)
    for start in [2, 1e3, 1e10, 1e100] {
      let approach = definition.approach(towards: side, beyond: start)
      let tail = side.tail(beyond: start)
      if approach.existence == .undefined { return .undecided(on: tail) }
      if let limit = Finding(approach.limits[order], on: tail) { return limit }
    }
    return computedLimit(order, side)
  }

  /// An expansion of two terms; nil where the function is not defined everywhere beyond ±2.
  private func expansion(towards side: Side, ofDerivative order: Int) -> Series? {
    let variable = Series.variable(
      towards: side, beyond: 2, termLimit: Neighbourhood.fewTerms)
    guard order > 0 else {
      let value = self(variable)
      return value.decoration >= .defined ? value : nil
    }
    let both = self(Dual(variable: variable)).reconciled()
    return both.value.decoration >= .defined ? both.derivative : nil
  }

  /// The limit of a function of which no expansion is known.
  private func computedLimit(_ order: Int, _ side: Side) -> Finding<Limit> {
    if let rest = settled(order, side) { return rest }
    let search = OscillationSearch(self, ofDerivative: order, towards: side)
    return search.finding ?? .undecided(on: side.tail(beyond: OscillationSearch.start))
  }

  /// The limit, if all values beyond some argument are enclosed narrowly.
  private func settled(_ order: Int, _ side: Side) -> Finding<Limit>? {
    for start in [1e12, 1e100, 1e300] {
      let tail =
        side == .left
        ? PreciseInterval(from: -.infinity, to: -start)
        : PreciseInterval(from: start, to: .infinity)
      let values = WorkingPrecision.with(128) {
        let jet = differentiated(tail, 0)
        return Interval(order == 0 ? jet.value : jet.derivative)
      }
      guard values.decoration >= .defined, values.isBounded,
        values.width <= 1e-6 * Swift.max(1, values.magnitude)
      else { continue }
      let number = Double.shortest(in: values.lower...values.upper)
      let tolerance = (values - Interval(number)).magnitude
      return .computed(.value(number), tolerance: tolerance, on: side.tail(beyond: start))
    }
    return nil
  }
}

extension Finding where Value == Limit {
  /// A limit that an expansion proves; nil if there is none.
  fileprivate init?(_ limit: SideLimit, on domain: ClosedRange<Double>) {
    switch limit {
    case .unknown: return nil
    case .positiveInfinity: self = .proved(.value(.infinity), on: domain)
    case .negativeInfinity: self = .proved(.value(-.infinity), on: domain)
    case .number(let number):
      let values = Interval(number)
      guard !values.isEmpty, values.isBounded else { return nil }
      let nearest = number.nearestDouble + 0
      if values.isPoint {
        self = .proved(.value(nearest), on: domain)
      } else {
        let tolerance = (values - Interval(nearest)).magnitude
        self.init(
          value: .value(nearest), evidence: .encloses, domain: domain, tolerance: tolerance)
      }
    }
  }
}

extension Side {
  /// The doubles beyond ±`start`.
  fileprivate func tail(beyond start: Double) -> ClosedRange<Double> {
    let largest = Double.greatestFiniteMagnitude
    return self == .left ? -largest ... -start : start...largest
  }
}

/// Looks for two sequences of ever larger arguments along which a function tends to different numbers, so that
/// it has no limit.
///
/// The arguments have fractions without pattern, so that they do not go in step with anything periodic.
private struct OscillationSearch {
  /// Where the arguments begin.
  static let start = 1e12

  private static let count = 768

  /// No limit; nil if there may be one.
  let finding: Finding<Limit>?

  init(_ function: some ScalarFunction, ofDerivative order: Int, towards side: Side) {
    let values = Self.arguments.map { whole, fraction -> Interval? in
      // As many bits as the argument has before its point, and some more.
      let value = WorkingPrecision.with(192 + Int(whole.exponent)) {
        let z = PreciseInterval(whole) + PreciseInterval(fraction)
        let argument = side == .left ? -z : z
        return Interval(
          order == 0
            ? function(argument) : function(Jet(variable: argument)).derivative)
      }
      return value.decoration >= .defined && value.isBounded ? value : nil
    }
    let quarter = Self.count / 4
    let (first, last) = (
      values.prefix(quarter).compactMap(\.self), values.suffix(quarter).compactMap(\.self)
    )
    guard let near = Self.gap(first), let far = Self.gap(last),
      // What tends to a number may do so from both sides; then the gap shrinks.
      far.high - far.low >= 0.5 * (near.high - near.low)
    else {
      finding = nil
      return
    }
    let (below, above) = (
      values.compactMap(\.self).filter { $0.upper <= near.low },
      values.compactMap(\.self).filter { $0.lower >= near.high }
    )
    // Both sequences go on to the end, so that it is no growth.
    let isLasting =
      below.count >= 64 && above.count >= 64
      && last.count { $0.upper <= near.low } >= 8 && last.count { $0.lower >= near.high } >= 8
    let tolerance = (below + above).reduce(0) { Swift.max($0, $1.width) }
    finding =
      isLasting
      ? .computed(.none, tolerance: tolerance, on: side.tail(beyond: Self.start)) : nil
  }

  /// Numbers below and above which a fifth of the values lie each; nil if they are not apart.
  private static func gap(_ values: [Interval]) -> (low: Double, high: Double)? {
    guard values.count >= 16 else { return nil }
    let low = values.map(\.upper).sorted()[values.count / 5]
    let high = values.map(\.lower).sorted()[values.count - 1 - values.count / 5]
    return low < high ? (low, high) : nil
  }

  /// Arguments from 10¹² to 10⁴⁰, and the last quarter from there to 10¹⁰⁰, each as a double and a fraction.
  private static let arguments: [(whole: Double, fraction: Double)] = {
    var state: UInt64 = 0x5EED_0F_71DE
    func random() -> Double {
      // SplitMix64 (Steele, Lea & Flood 2014), as a number from 0 to 1.
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }
    return (0..<count).map { index in
      let share = Double(index) / Double(count)
      let decimals = share < 0.75 ? 12 + 28 * share / 0.75 : 40 + 60 * (share - 0.75) / 0.25
      let whole = Double.exponential(base: 10, decimals) * (1 + random() / 16)
      return (whole, random())
    }
  }()
}

/// What a function tends to.
public enum Limit: Hashable, Sendable {
  /// A number, or an infinity.
  case value(Double)

  /// Nothing: it goes on to oscillate.
  case none
}
