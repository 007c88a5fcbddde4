/// Finds where a smooth function is positive, negative or 0, by enclosures.
///
/// Where the slope is proved not to vanish there is at most one zero, which is closed in to neighbouring
/// doubles or as near as the enclosures of single values allow. Elsewhere the domain is cut on, down to
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
    var open = [range]
    while let next = open.popLast() {
      visit(next, &open)
    }
    return parts.reduce(into: []) { joined, part in
      if let last = joined.last, last.sign == part.sign {
        joined[joined.count - 1].range = last.range.lowerBound...part.range.upperBound
      } else {
        joined.append(part)
      }
    }
  }

  private mutating func visit(_ range: ClosedRange<Double>, _ open: inout [ClosedRange<Double>]) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    evaluations += 2
    let (value, slope) = function.tightEnclosures(lower, upper)
    if let sign = value.sign { return parts.append(SignedPart(range: range, sign: sign)) }
    if lower < upper, slope.sign == .positive || slope.sign == .negative {
      return closeIn(range)
    }
    // Not the middle: there zeros of symmetric functions lie, which then end both halves.
    let cut = lower + (upper - lower) * 0.4871
    guard upper - lower > leastWidth, evaluations < budget, lower < cut, cut < upper else {
      return parts.append(SignedPart(range: range, sign: nil))
    }
    open.append(cut...upper)
    open.append(lower...cut)
  }

  /// Cuts an interval on which the function is strictly monotone at its zero, if it has one.
  private mutating func closeIn(_ range: ClosedRange<Double>) {
    let (first, last) = (sign(at: range.lowerBound), sign(at: range.upperBound))
    if first == last, first == .positive || first == .negative {
      return parts.append(SignedPart(range: range, sign: first))
    }
    var (left, right) = (range.lowerBound, range.upperBound)
    var (inner, outer) = (left, right)
    // `left` is the last place known to have the sign of the start, `right` the first known to have that
    // of the end; between `inner` and `outer` both are still to be told from the zero.
    if first != nil, first != .zero {
      outer = right
      while let middle = Double.between(left, outer) {
        if sign(at: middle) == first { left = middle } else { outer = middle }
      }
    }
    if last != nil, last != .zero {
      inner = left
      while let middle = Double.between(inner, right) {
        if sign(at: middle) == last { right = middle } else { inner = middle }
      }
    }
    if range.lowerBound < left || first != nil && first != .zero {
      parts.append(SignedPart(range: range.lowerBound...left, sign: first))
    }
    parts.append(SignedPart(range: left...right, sign: nil))
    if right < range.upperBound || last != nil && last != .zero {
      parts.append(SignedPart(range: right...range.upperBound, sign: last))
    }
  }

  private mutating func sign(at z: Double) -> Sign? {
    evaluations += 1
    return function.enclosure(at: z).sign
  }
}

extension Double {
  /// A double between two others, in the middle of their values, or of their order if they are far
  /// apart; nil if there is none.
  fileprivate static func between(_ a: Double, _ b: Double) -> Double? {
    let middle = (a < 0) == (b < 0) && a != 0 && b != 0 ? a / 2 + b / 2 : middleInOrder(a, b)
    return a < middle && middle < b ? middle : nil
  }
}
