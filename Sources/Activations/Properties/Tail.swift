/// A function towards +∞ or −∞ as the structure of its formula shows it: by an expansion, or as a line plus a
/// periodic part.
///
/// What is made of periodic parts with a common period has that period. All waves of arguments a z + b have
/// one if their factors a are doubles, because the quotient of two doubles is rational. A periodic function
/// that takes two values has no limit.
struct Tail {
  /// The expansion.
  private let series: Series

  /// The line and the periodic part; nil if it is not of that form.
  private let wave: Wave?

  /// Whether a wave and a part with a limit were joined in such a way that there is no limit.
  private let isJoinedWithoutLimit: Bool

  private init(
    _ series: Series, _ wave: Wave?, isJoinedWithoutLimit: Bool = false
  ) {
    self.series = series
    self.wave = wave
    self.isJoinedWithoutLimit = isJoinedWithoutLimit
  }

  /// The variable, everywhere beyond ±`start`, which is positive.
  ///
  /// - Parameter sampleCount: At how many arguments periodic parts are known, up to 6. Most differ between two.
  static func variable(
    towards side: Side, beyond start: Double, sampleCount: Int = Wave.arguments.count
  ) -> Tail {
    let series = Series.variable(towards: side, beyond: start, termLimit: Neighbourhood.fewTerms)
    return Tail(series, .variable(sampleCount: sampleCount))
  }

  /// Whether it is proved that there is no limit, neither a number nor an infinity.
  var hasNoLimit: Bool { isJoinedWithoutLimit || wave?.takesTwoValues == true }

  /// The limit, if it is a finite number: whether that is known not to be 0, and known to be 0.
  private var finiteLimit: (isNonzero: Bool, isZero: Bool)? {
    guard case .value(let value) = series.limit, value.isBounded else { return nil }
    let sign = value.strictSign
    return (sign != nil && sign != .zero, sign == .zero)
  }

  private var isInfinite: Bool {
    switch series.limit {
    case .positiveInfinity, .negativeInfinity: true
    case .value, .unknown, .nowhereDefined: false
    }
  }

  /// Whether the product with something that grows without bound, and keeps its sign, has no limit.
  private var takesBothSigns: Bool { wave?.takesBothSigns == true }
}

extension Tail: Scalar {
  /// A comparison, by the expansions or by the periodic parts.
  struct Condition: Sendable {
    fileprivate let series: Series.Condition
    fileprivate let difference: Wave?
  }

  static var isEnclosing: Bool { true }

  static var pi: Tail { constant(.pi, .pi) }

  static var errorFunctionSlope: Tail { constant(.errorFunctionSlope, .errorFunctionSlope) }

  init(_ constant: Double) {
    self = Self.constant(Series(constant), PreciseInterval(constant))
  }

  private static func constant(
    _ series: Series, _ value: PreciseInterval
  ) -> Tail {
    Tail(series, .constant(value))
  }

  static func + (a: Tail, b: Tail) -> Tail {
    sum(a, b, a.series + b.series)
  }

  static func - (a: Tail, b: Tail) -> Tail { a + -b }

  static prefix func - (a: Tail) -> Tail {
    Tail(
      -a.series,
      a.wave.map { wave in
        Wave(slope: -wave.slope, period: wave.period, samples: wave.samples.map { -$0 })
      }, isJoinedWithoutLimit: a.isJoinedWithoutLimit)
  }

  private static func sum(_ a: Tail, _ b: Tail, _ series: Series) -> Tail {
    Tail(
      series, a.wave.flatMap { first in b.wave.flatMap { first.adding($0) } },
      isJoinedWithoutLimit: a.hasNoLimit && b.finiteLimit != nil
        || b.hasNoLimit && a.finiteLimit != nil)
  }

  static func * (a: Tail, b: Tail) -> Tail { product(a, b, a.series * b.series) }

  private static func product(_ a: Tail, _ b: Tail, _ series: Series) -> Tail {
    func isWithoutLimit(_ a: Tail, _ b: Tail) -> Bool {
      a.hasNoLimit && b.finiteLimit?.isNonzero == true || a.takesBothSigns && b.isInfinite
    }
    return Tail(
      series, a.wave.flatMap { first in b.wave.flatMap { first.times($0) } },
      isJoinedWithoutLimit: isWithoutLimit(a, b) || isWithoutLimit(b, a))
  }

  static func / (a: Tail, b: Tail) -> Tail {
    let (limit, sign) = (b.finiteLimit, b.series.sign)
    let isBySmall = limit?.isZero == true && (sign == .positive || sign == .negative)
    return Tail(
      a.series / b.series, a.wave.flatMap { first in b.wave.flatMap { first.divided(by: $0) } },
      isJoinedWithoutLimit: a.hasNoLimit && limit?.isNonzero == true
        || a.takesBothSigns && isBySmall)
  }

  static func times(_ a: Tail, vanishing b: Tail) -> Tail {
    product(a, b, .times(a.series, vanishing: b.series))
  }

  static func times(vanishing a: Tail, vanishing b: Tail) -> Tail {
    product(a, b, .times(vanishing: a.series, vanishing: b.series))
  }

  static func plus(_ a: Tail, bounded b: Tail) -> Tail {
    sum(a, b, .plus(a.series, bounded: b.series))
  }

  static func missing(where argument: Tail, is pole: Double, else result: Tail) -> Tail {
    Tail(
      .missing(where: argument.series, is: pole, else: result.series), result.wave,
      isJoinedWithoutLimit: result.isJoinedWithoutLimit)
  }

  static func slope(_ derivative: Tail, of value: Tail) -> Tail {
    Tail(
      .slope(derivative.series, of: value.series), derivative.wave,
      isJoinedWithoutLimit: derivative.isJoinedWithoutLimit)
  }

  static func .> (a: Tail, b: Tail) -> Condition {
    Condition(series: a.series .> b.series, difference: (a - b).wave)
  }

  static func .< (a: Tail, b: Tail) -> Condition { b .> a }

  static func select(_ condition: Condition, _ a: Tail, _ b: Tail) -> Tail {
    switch condition.series.truth {
    case .holds: return a
    case .fails: return b
    case .undecided, .undefined, .missing: break
    }
    let series = Series.select(condition.series, a.series, b.series)
    guard let first = a.wave, let second = b.wave, let difference = condition.difference,
      difference.slope == 0, first.slope == second.slope,
      let period = first.period.joined(second.period)?.joined(difference.period)
    else { return Tail(series, nil) }
    let samples = zip(difference.samples, zip(first.samples, second.samples)).map {
      PreciseInterval.select($0 .> PreciseInterval(0.0), $1.0, $1.1)
    }
    return Tail(series, Wave(slope: first.slope, period: period, samples: samples))
  }

  /// The second form, which is the function everywhere.
  static func form(_ a: Tail, where condition: Condition, otherwise b: Tail) -> Tail { b }

  static func max(_ a: Tail, _ b: Tail) -> Tail { extreme(a, b, Series.max, PreciseInterval.max) }

  static func min(_ a: Tail, _ b: Tail) -> Tail { extreme(a, b, Series.min, PreciseInterval.min) }

  private static func extreme(
    _ a: Tail, _ b: Tail,
    _ series: (Series, Series) -> Series,
    _ interval: (PreciseInterval, PreciseInterval) -> PreciseInterval
  ) -> Tail {
    let extreme = series(a.series, b.series)
    // The expansions may tell which of the two it is, all the way.
    if extreme.fingerprint == a.series.fingerprint { return a }
    if extreme.fingerprint == b.series.fingerprint { return b }
    guard let first = a.wave, let second = b.wave, first.slope == second.slope else {
      return Tail(extreme, nil)
    }
    return Tail(extreme, first.joined(second, slope: first.slope, interval))
  }

  static func abs(_ z: Tail) -> Tail {
    switch z.series.sign {
    case .positive, .zero: z
    case .negative: -z
    case nil: unary(z, Series.abs, PreciseInterval.abs)
    }
  }

  static func floor(_ z: Tail) -> Tail {
    Tail(
      .floor(z.series),
      z.wave.flatMap { $0.inPeriodic(.whole, keepingLine: true, PreciseInterval.floor) })
  }

  static func sin(_ z: Tail) -> Tail { circular(z, Series.sin(_:), PreciseInterval.sin(_:)) }
  static func cos(_ z: Tail) -> Tail { circular(z, Series.cos, PreciseInterval.cos) }
  static func tan(_ z: Tail) -> Tail { circular(z, Series.tan, PreciseInterval.tan) }
  static func sin(_ z: Tail, plusEighthTurns count: Int) -> Tail {
    circular(z, { .sin($0, plusEighthTurns: count) }, { .sin($0, plusEighthTurns: count) })
  }

  static func sqrt(_ z: Tail) -> Tail { unary(z, Series.sqrt, PreciseInterval.sqrt) }
  static func log(_ z: Tail) -> Tail { unary(z, Series.log(_:), PreciseInterval.log(_:)) }
  static func log2(_ z: Tail) -> Tail { unary(z, Series.log2, PreciseInterval.log2) }
  static func log10(_ z: Tail) -> Tail { unary(z, Series.log10, PreciseInterval.log10) }
  static func log(onePlus z: Tail) -> Tail {
    unary(z, Series.log(onePlus:), PreciseInterval.log(onePlus:))
  }
  static func asin(_ z: Tail) -> Tail { unary(z, Series.asin, PreciseInterval.asin) }
  static func acos(_ z: Tail) -> Tail { unary(z, Series.acos, PreciseInterval.acos) }
  static func cosh(_ z: Tail) -> Tail { unary(z, Series.cosh, PreciseInterval.cosh) }
  static func acosh(_ z: Tail) -> Tail { unary(z, Series.acosh, PreciseInterval.acosh) }
  static func atanh(_ z: Tail) -> Tail { unary(z, Series.atanh, PreciseInterval.atanh) }
  static func pow(_ z: Tail, _ exponent: Double) -> Tail {
    unary(z, { .pow($0, exponent) }, { .pow($0, exponent) })
  }
  static func pow(_ z: Tail, _ exponent: Double, minus whole: Int) -> Tail {
    unary(z, { .pow($0, exponent, minus: whole) }, { .pow($0, exponent, minus: whole) })
  }
  static func sinc(_ z: Tail, derivative order: Int) -> Tail {
    unary(z, { .sinc($0, derivative: order) }, { .sinc($0, derivative: order) })
  }

  static func cbrt(_ z: Tail) -> Tail { increasing(z, Series.cbrt, PreciseInterval.cbrt) }
  static func exp(_ z: Tail) -> Tail { increasing(z, Series.exp, PreciseInterval.exp) }
  static func expMinusOne(_ z: Tail) -> Tail {
    increasing(z, Series.expMinusOne, PreciseInterval.expMinusOne)
  }
  static func exponential(base: Double, _ z: Tail) -> Tail {
    unary(z, { .exponential(base: base, $0) }, { .exponential(base: base, $0) })
  }
  static func atan(_ z: Tail) -> Tail { increasing(z, Series.atan, PreciseInterval.atan) }
  static func sinh(_ z: Tail) -> Tail { increasing(z, Series.sinh, PreciseInterval.sinh) }
  static func tanh(_ z: Tail) -> Tail { increasing(z, Series.tanh, PreciseInterval.tanh) }
  static func asinh(_ z: Tail) -> Tail { increasing(z, Series.asinh, PreciseInterval.asinh) }
  static func erf(_ z: Tail) -> Tail { increasing(z, Series.erf, PreciseInterval.erf) }
  static func erfc(_ z: Tail) -> Tail { increasing(z, Series.erfc, PreciseInterval.erfc) }
  static func sigmoid(_ z: Tail) -> Tail { increasing(z, Series.sigmoid, PreciseInterval.sigmoid) }
  static func softplus(_ z: Tail) -> Tail {
    increasing(z, Series.softplus, PreciseInterval.softplus)
  }

  private static func unary(
    _ z: Tail, _ series: (Series) -> Series,
    _ interval: (PreciseInterval) -> PreciseInterval
  ) -> Tail {
    Tail(series(z.series), z.wave.flatMap { $0.map(interval) })
  }

  /// A function that has a limit at ±∞, or is infinite there, and takes no value twice: it leaves no limit
  /// where there is none.
  private static func increasing(
    _ z: Tail, _ series: (Series) -> Series,
    _ interval: (PreciseInterval) -> PreciseInterval
  ) -> Tail {
    Tail(
      series(z.series), z.wave.flatMap { $0.map(interval) },
      isJoinedWithoutLimit: z.isJoinedWithoutLimit)
  }

  private static func circular(
    _ z: Tail, _ series: (Series) -> Series,
    _ interval: (PreciseInterval) -> PreciseInterval
  ) -> Tail {
    Tail(series(z.series), z.wave.flatMap { $0.inPeriodic(.turns, interval) })
  }
}
