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

/// How much work a study may take, and how much it took.
///
/// Work is counted, in operations times bits, and never timed, so that what is found is the same on every
/// machine and in every run.
struct Work: Sendable {
  /// What a search may take unless another budget is given.
  static let usualLimit = 2_000_000

  /// The work that was done.
  private(set) var spent = 0

  /// How often the definition was evaluated.
  private(set) var evaluations = 0

  /// The most bits that an evaluation was made with.
  private(set) var bits = 53

  /// The work after which no search goes on.
  var limit: Int

  /// About how many operations one evaluation of the definition takes.
  let operations: Int

  init(limit: Int, operations: Int) {
    self.limit = limit
    self.operations = operations
  }

  /// Whether there is work left to do.
  var isLeft: Bool { spent < limit }

  /// Counts an evaluation in doubles, whose 53 bits the processor handles at once.
  mutating func countDoubles(order: Int) {
    evaluations += 1
    spent += operations * (order == 0 ? 1 : 4)
  }

  /// Counts an evaluation with numbers of many bits.
  mutating func count(bits: Int, order: Int) {
    evaluations += 1
    self.bits = Swift.max(self.bits, bits)
    // An operation on numbers of 64 bits takes about 60 times as long as one on doubles, and longer from a few
    // hundred bits on.
    spent += operations * (order == 0 ? 1 : 4) * (56 + bits / 8)
  }

  /// Counts a Taylor form in doubles: two evaluations, whose operations take about (n + 1)²/3 times as long each.
  mutating func countTaylor(order: Int) {
    evaluations += 2
    spent += operations * (order + 1) * (order + 1) * 2 / 3
  }

  /// Counts a one-sided expansion, which takes about as long as five evaluations with as many bits.
  mutating func countExpansion(bits: Int, order: Int) {
    evaluations += 1
    self.bits = Swift.max(self.bits, bits)
    spent += operations * (order == 0 ? 1 : 4) * 10 * (24 + bits / 16)
  }

  /// Counts what a search took that had a budget of its own.
  mutating func countApart(_ other: Work) {
    evaluations += other.evaluations
    bits = Swift.max(bits, other.bits)
  }

  /// Takes over what another search has spent.
  mutating func add(_ other: Work) {
    spent += other.spent
    evaluations += other.evaluations
    bits = Swift.max(bits, other.bits)
  }
}
