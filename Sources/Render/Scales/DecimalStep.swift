/// A distance between ticks: a short decimal whose integer multiples are the ticks.
struct DecimalStep: Hashable, Sendable {
  /// The digits, with no zero at their end.
  var significand: Int

  /// The power of ten they are multiplied by.
  var exponent: Int

  /// The tick with this index.
  func tick(_ index: Int) -> DecimalNumber {
    DecimalNumber(significand: index * significand, exponent: exponent)
  }

  /// The indices of the ticks in `domain`; nil where doubles are too coarse to tell them apart.
  func indices(in domain: ClosedRange<Double>) -> ClosedRange<Int>? {
    let step = DecimalNumber(significand: significand, exponent: exponent).value
    guard step > 0, step.isFinite else { return nil }
    let lowest = (domain.lowerBound / step).rounded(.up)
    let highest = (domain.upperBound / step).rounded(.down)
    // Beyond 10¹⁵ steps from zero, neighbouring ticks are only a few doubles apart.
    guard lowest.magnitude < 1e15, highest.magnitude < 1e15 else { return nil }
    var first = Int(lowest)
    var last = Int(highest)
    // The divisions round; the ticks themselves decide.
    if tick(first - 1).value >= domain.lowerBound { first -= 1 }
    if tick(first).value < domain.lowerBound { first += 1 }
    if tick(last + 1).value <= domain.upperBound { last += 1 }
    if tick(last).value > domain.upperBound { last -= 1 }
    return first <= last ? first...last : nil
  }
}
