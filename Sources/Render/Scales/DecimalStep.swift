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

/// An integer times a power of ten, which binary fractions cannot be.
struct DecimalNumber: Hashable, Sendable {
  /// The digits.
  var significand: Int

  /// The power of ten they are multiplied by.
  var exponent: Int

  /// The nearest double.
  var value: Double {
    // Both factors are exact up to 10²², so that the one operation rounds once.
    if abs(significand) < 1 << 53, abs(exponent) <= 22 {
      let power = Self.powersOfTen[abs(exponent)]
      return exponent < 0 ? Double(significand) / power : Double(significand) * power
    }
    return Double("\(significand)e\(exponent)") ?? .nan
  }

  /// The number written with `decimals` digits after the point, with U+2212 for minus.
  ///
  /// `decimals` is at least −`exponent`, so that no digit is lost.
  func formatted(decimals: Int) -> String {
    var digits = String(significand.magnitude)
    if significand != 0, decimals + exponent > 0 {
      digits += String(repeating: "0", count: decimals + exponent)
    }
    if significand == 0 { digits = String(repeating: "0", count: decimals + 1) }
    if decimals > 0 {
      if digits.count <= decimals {
        digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    return significand < 0 ? "−" + digits : digits
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
