/// A line plus a periodic part, known by its values at a few arguments.
///
/// A periodic function that takes two values has no limit, which ``Tail`` asks for.
struct Wave {
  /// Which periods the periodic part has.
  enum Period {
    /// All: it is constant.
    case every

    /// A multiple of 2π by a rational number.
    case turns

    /// A rational number.
    case whole

    /// A period that both of two parts have; nil if none is known.
    func joined(_ other: Period) -> Period? {
      switch (self, other) {
      case (.every, let period), (let period, .every): period
      case (.turns, .turns): .turns
      case (.whole, .whole): .whole
      case (.turns, .whole), (.whole, .turns): nil
      }
    }
  }

  /// The slope of the line.
  let slope: Double

  /// A period of the rest.
  let period: Period

  /// The rest at each of the first ``arguments``; parts that are joined keep those that both have.
  let samples: [PreciseInterval]

  /// Arguments without pattern.
  static let arguments = (1...6).map { 0.618_033_988_749_894_9 * Double($0 * $0) }

  static func variable(sampleCount: Int) -> Wave {
    let samples = arguments.prefix(sampleCount).map { _ in PreciseInterval(0.0) }
    return Wave(slope: 1, period: .every, samples: samples)
  }

  static func constant(_ value: PreciseInterval) -> Wave {
    Wave(slope: 0, period: .every, samples: arguments.map { _ in value })
  }

  /// Whether the periodic part is known to take two values, and the line to be level.
  var takesTwoValues: Bool {
    guard slope == 0, let first = defined.first else { return false }
    return defined.contains { ($0 - first).strictSign.map { $0 != .zero } ?? false }
  }

  /// Whether the periodic part is known to take values of both signs, and the line to be level.
  var takesBothSigns: Bool {
    let signs = defined.map(\.strictSign)
    return slope == 0 && signs.contains(.positive) && signs.contains(.negative)
  }

  private var defined: [PreciseInterval] {
    samples.filter { !$0.isEmpty && $0.decoration >= .defined }
  }

  /// The number that a constant is; nil if it is none.
  private var number: Double? {
    guard slope == 0, period == .every, let value = samples.first, value.isPoint,
      value.lowerBound == value.upperBound
    else { return nil }
    return value.lowerBound
  }

  func map(_ operation: (PreciseInterval) -> PreciseInterval) -> Wave? {
    guard slope == 0 else { return nil }
    return Wave(slope: 0, period: period, samples: samples.map(operation))
  }

  /// An operation on two periodic parts, with the slope of the result.
  func joined(
    _ other: Wave, slope: Double, _ operation: (PreciseInterval, PreciseInterval) -> PreciseInterval
  ) -> Wave? {
    guard let period = period.joined(other.period) else { return nil }
    return Wave(
      slope: slope, period: period, samples: zip(samples, other.samples).map(operation))
  }

  func adding(_ other: Wave) -> Wave? {
    let sum = slope + other.slope
    // Slopes must be exact, or the line would not be one (Knuth's sum of two).
    let rest = sum - slope
    guard sum.isFinite, slope - (sum - rest) + (other.slope - rest) == 0 else { return nil }
    return joined(other, slope: sum, +)
  }

  func times(_ other: Wave) -> Wave? {
    if slope == 0, other.slope == 0 { return joined(other, slope: 0, *) }
    guard let factor = number ?? other.number else { return nil }
    let line = number == nil ? slope : other.slope
    let product = line * factor
    guard product.isFinite, product != 0, (-product).addingProduct(line, factor) == 0 else {
      return nil
    }
    return joined(other, slope: product, *)
  }

  func divided(by other: Wave) -> Wave? {
    if slope == 0, other.slope == 0 { return joined(other, slope: 0, /) }
    guard let divisor = other.number, divisor != 0 else { return nil }
    let quotient = slope / divisor
    guard quotient.isFinite, (-slope).addingProduct(quotient, divisor) == 0 else { return nil }
    return joined(other, slope: quotient, /)
  }

  /// The same values as those of a function that repeats itself, after whole numbers or turns.
  func inPeriodic(
    _ own: Period, keepingLine: Bool = false, _ operation: (PreciseInterval) -> PreciseInterval
  ) -> Wave? {
    guard slope != 0 else { return map(operation) }
    guard let period = period.joined(own) else { return nil }
    return Wave(
      slope: keepingLine ? slope : 0, period: period,
      samples: zip(Self.arguments, samples).map { z, rest in
        let line = PreciseInterval(slope) * PreciseInterval(z)
        let value = operation(line + rest)
        return keepingLine ? value - line : value
      })
  }
}
