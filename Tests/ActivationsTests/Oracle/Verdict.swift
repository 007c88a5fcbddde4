/// A statement that values of many bits contradict.
struct Contradiction: Sendable, CustomStringConvertible {
  /// What was stated.
  enum Kind: String, Sendable, CaseIterable {
    case definedness, range, derivativeRange, monotonicity, convexity, lipschitz
    case zero, missingZero, extremum, missingExtremum, feature, missingFeature
  }

  let kind: Kind
  let detail: String

  var description: String { "\(kind): \(detail)" }
}

/// What came of checking statements.
struct CheckReport: Sendable {
  private(set) var contradictions: [Contradiction] = []

  /// How many comparisons of a value with a statement were made.
  private(set) var checks = 0

  /// How many of them rounding left open, even with the most bits.
  private(set) var skipped = 0

  /// Whether a comparison held; nil if it was left open.
  enum Outcome {
    case holds
    case open

    /// It fails by a number, which is the same with more bits unless it is an error of rounding.
    case fails(by: OracleNumber?)
  }

  mutating func count(_ checks: Int = 1) { self.checks += checks }

  mutating func skip() { skipped += 1 }

  mutating func contradict(_ kind: Contradiction.Kind, _ detail: @autoclosure () -> String) {
    contradictions.append(Contradiction(kind: kind, detail: detail()))
  }

  /// Counts a comparison.
  ///
  /// What seems to fail is read again with more and with still more bits, and contradicts the statement only if
  /// it fails by the same number.
  mutating func compare(
    _ kind: Contradiction.Kind, _ readings: [Reading], _ oracle: Oracle,
    _ detail: @autoclosure () -> String, _ test: ([Reading]) -> Outcome
  ) {
    checks += 1
    let first: OracleNumber?
    switch test(readings) {
    case .holds: return
    case .open: return skip()
    case .fails(let difference): first = difference
    }
    func again(_ level: Int) -> Outcome {
      let readings = readings.map { oracle.reading(at: $0.argument, level: level) }
      return OracleNumber.with(bits: Oracle.bits[level]) { test(readings) }
    }
    let second: OracleNumber?
    switch again(1) {
    case .holds: return
    case .open: return skip()
    case .fails(let difference): second = difference
    }
    if let first, let second, (second.exponent ?? Int.min) < (first.exponent ?? 0) - 250 {
      // What falls with the bits is nothing but rounding: the two are equal.
      if kind == .missingZero { skip() }
      return
    }
    guard case .fails(let third) = again(2) else { return skip() }
    if let second, let third,
      !OracleNumber.with(bits: Oracle.bits[2], { second.agrees(with: third) })
    {
      return skip()
    }
    contradict(kind, detail() + " at " + readings.map { "\($0.argument)" }.joined(separator: ", "))
  }
}
