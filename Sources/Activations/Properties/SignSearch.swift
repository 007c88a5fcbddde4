/// Finds where a smooth function is positive, negative or 0, by enclosures.
///
/// Where the slope is proved not to vanish there is at most one zero, which is closed in as near as the enclosures
/// of single values allow. Elsewhere the domain is cut on, down to
/// a part in 2⁴⁰ of it.
struct SignSearch {
  private let function: Derivative
  private let leastWidth: Double
  private let budget: Int
  private(set) var evaluations = 0
  private var parts: [SignedPart] = []

  init(_ function: Derivative, leastWidth: Double, budget: Int) {
    self.function = function
    self.leastWidth = leastWidth
    self.budget = budget
  }

  /// The parts of an interval on which the function is smooth, from left to right, without gaps.
  mutating func parts(of range: ClosedRange<Double>) -> [SignedPart] {
    parts = []
    // All parts of one width before any of half of it, so that a hard place does not use up the budget
    // of the others.
    var open = [range]
    while !open.isEmpty {
      var halves: [ClosedRange<Double>] = []
      for part in open { visit(part, &halves) }
      open = halves
    }
    return parts.sorted { $0.range.lowerBound < $1.range.lowerBound }.reduce(into: []) {
      joined, part in
      if let last = joined.last, last.sign == part.sign {
        joined[joined.count - 1].range = last.range.lowerBound...part.range.upperBound
      } else {
        joined.append(part)
      }
    }
  }

  private mutating func visit(_ range: ClosedRange<Double>, _ halves: inout [ClosedRange<Double>]) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    evaluations += 2
    let (value, slope) = function.tightEnclosures(lower, upper)
    if let sign = value.sign { return parts.append(SignedPart(range: range, sign: sign)) }
    if lower < upper, slope.sign == .positive || slope.sign == .negative {
      return closeIn(range)
    }
    // Where all has underflowed, smaller parts tell no more.
    if value.magnitude < Interval.negligible, !value.isEmpty, value.decoration > .trivial {
      return parts.append(SignedPart(range: range, sign: nil))
    }
    // Not the middle: there zeros of symmetric functions lie, which then end both halves.
    let cut = lower + (upper - lower) * 0.4871
    guard upper - lower > leastWidth, evaluations < budget, lower < cut, cut < upper else {
      return parts.append(SignedPart(range: range, sign: nil))
    }
    halves += [lower...cut, cut...upper]
  }

  /// Cuts an interval on which the function is strictly monotone at its zero, if it has one.
  private mutating func closeIn(_ range: ClosedRange<Double>) {
    let (first, last) = (sign(at: range.lowerBound), sign(at: range.upperBound))
    if first == last, first == .positive || first == .negative {
      return parts.append(SignedPart(range: range, sign: first))
    }
    // Rounded values tell where to look; the enclosures of single values how near the signs are sure.
    let guess = root(in: range)
    let left = place(from: guess, toward: range.lowerBound, with: first)
    let right = place(from: guess, toward: range.upperBound, with: last)
    if range.lowerBound < left || first != nil && first != .zero {
      parts.append(SignedPart(range: range.lowerBound...left, sign: first))
    }
    parts.append(SignedPart(range: left...right, sign: nil))
    if right < range.upperBound || last != nil && last != .zero {
      parts.append(SignedPart(range: right...range.upperBound, sign: last))
    }
  }

  /// The place nearest to a zero that is sure to have the sign of the end beyond it; that end if there is
  /// none, or it has no sign.
  private mutating func place(from zero: Double, toward end: Double, with sign: Signum?) -> Double {
    guard sign == .positive || sign == .negative else { return end }
    // Doubles far apart have more others between them than an Int64 counts.
    let (first, last) = (zero.ordinal, end.ordinal)
    let distance = UInt64(bitPattern: last > first ? last &- first : first &- last)
    func place(_ step: UInt64) -> Double {
      let step = Int64(bitPattern: step)
      return Double(ordinal: last > first ? first &+ step : first &- step)
    }
    var (doubtful, sure): (UInt64, UInt64) = (0, 1)
    while sure < distance, self.sign(at: place(sure)) != sign {
      (doubtful, sure) = (sure, sure > distance / 2 ? distance : 2 * sure)
    }
    sure = Swift.min(sure, distance)
    while sure - doubtful > 1 {
      let middle = doubtful + (sure - doubtful) / 2
      if self.sign(at: place(middle)) == sign { sure = middle } else { doubtful = middle }
    }
    return place(sure)
  }

  /// About where a monotone function is 0: the end nearest to 0 if it does not change its sign.
  ///
  /// Source: the Illinois method (Dowell & Jarratt 1971).
  private mutating func root(in range: ClosedRange<Double>) -> Double {
    var (a, b) = (range.lowerBound, range.upperBound)
    var (atA, atB) = (function.value(at: a), function.value(at: b))
    guard atA.isFinite, atB.isFinite, (atA < 0) != (atB < 0), atA != 0, atB != 0 else {
      return atA.magnitude < atB.magnitude ? a : b
    }
    for _ in 0..<100 {
      let secant = b - atB * ((b - a) / (atB - atA))
      let next = a < secant && secant < b ? secant : a / 2 + b / 2
      guard a < next, next < b else { break }
      let value = function.value(at: next)
      if value == 0 { return next }
      if (value < 0) == (atA < 0) {
        (a, atA, atB) = (next, value, atB / 2)
      } else {
        (b, atB, atA) = (next, value, atA / 2)
      }
    }
    return a
  }

  private mutating func sign(at z: Double) -> Signum? {
    evaluations += 1
    return function.enclosure(at: z).sign
  }
}
