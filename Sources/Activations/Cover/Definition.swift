/// A function or one of its derivatives as the analysis sees it: enclosures of its values and of its first
/// two derivatives, in doubles and with many bits, with the work they take.
struct Definition: Sendable {
  let function: any ScalarFunction

  /// 0 for the function itself, 1 or 2 for its derivatives.
  let order: Int

  /// The work that was done so far, and what is left.
  var work: Work

  init(_ function: any ScalarFunction, order: Int, budget: Int) {
    self.function = function
    self.order = order
    work = Work(limit: budget, operations: function.operationCount)
  }

  /// Enclosures over an interval, in doubles.
  mutating func enclosure(_ lower: Double, _ upper: Double) -> Jet<Interval> {
    work.countDoubles(order: order)
    return function.enclosure(over: Interval(lower, upper), ofDerivative: order)
  }

  /// Enclosures over an interval, with many bits.
  mutating func enclosure(
    _ lower: PreciseNumber, _ upper: PreciseNumber, bits: Int
  ) -> Jet<PreciseInterval> {
    work.count(bits: bits, order: order)
    return WorkingPrecision.with(bits) {
      function.differentiated(PreciseInterval(lower, upper, .common), order)
    }
  }

  /// Enclosures over an interval between doubles, with many bits.
  mutating func enclosure(_ lower: Double, _ upper: Double, bits: Int) -> Jet<PreciseInterval> {
    enclosure(.make(lower), .make(upper), bits: bits)
  }
}

extension Jet<Interval> {
  /// The doubles around enclosures with ends of many bits.
  init(_ precise: Jet<PreciseInterval>) {
    self.init(
      Interval(precise.value), derivative: Interval(precise.derivative),
      secondDerivative: Interval(precise.secondDerivative))
  }

  /// The least that is proved of the value and both derivatives.
  var decoration: Decoration {
    Swift.min(value.decoration, derivative.decoration, secondDerivative.decoration)
  }
}

extension Jet<PreciseInterval> {
  /// The least that is proved of the value and both derivatives.
  var decoration: Decoration {
    Swift.min(value.decoration, derivative.decoration, secondDerivative.decoration)
  }
}
