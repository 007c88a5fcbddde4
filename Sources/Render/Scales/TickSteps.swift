#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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

/// A distance between ticks that is a fraction or a multiple of π.
private struct PiStep: Hashable, Sendable {
  /// What π is multiplied by.
  var numerator: Int

  /// What π is divided by.
  var denominator: Int

  /// A quarter, a half, and 1, 2 or 5 times powers of ten.
  static let candidates: [PiStep] = {
    var steps = [PiStep(numerator: 1, denominator: 4), PiStep(numerator: 1, denominator: 2)]
    var power = 1
    while power < 1_000_000 {
      steps += [1, 2, 5].map { PiStep(numerator: $0 * power, denominator: 1) }
      power *= 10
    }
    return steps
  }()

  /// The tick with this index.
  func value(_ index: Int) -> Double {
    Double(index * numerator) * .pi / Double(denominator)
  }

  /// The indices of the ticks in `domain`; nil where there are none or too many.
  func indices(in domain: ClosedRange<Double>) -> ClosedRange<Int>? {
    let step = value(1)
    let lowest = (domain.lowerBound / step).rounded(.up)
    let highest = (domain.upperBound / step).rounded(.down)
    guard lowest.magnitude < 1e9, highest.magnitude < 1e9, lowest <= highest else { return nil }
    return Int(lowest)...Int(highest)
  }

  /// The tick in lowest terms, for example "−3π/2".
  func label(_ index: Int) -> String {
    let product = index * numerator
    if product == 0 { return "0" }
    var (divisor, remainder) = (denominator, abs(product))
    while remainder != 0 { (divisor, remainder) = (remainder, divisor % remainder) }
    let top = abs(product) / divisor
    let bottom = denominator / divisor
    return (product < 0 ? "−" : "") + (top == 1 ? "" : "\(top)") + "π"
      + (bottom == 1 ? "" : "/\(bottom)")
  }
}

extension Ticks {
  /// Multiples of π, of a half or of a quarter of it, inside `domain`, about `count` of them.
  ///
  /// Where fewer than two quarters of π fit, the ticks are decimal numbers instead.
  package static func multiplesOfPi(in domain: ClosedRange<Double>, count: Double) -> [Tick] {
    let wanted = wanted(count)
    var best: (step: PiStep, indices: ClosedRange<Int>)?
    var bestRatio = Double.infinity
    for step in PiStep.candidates {
      guard let indices = step.indices(in: domain), indices.count >= 2 else { continue }
      let ratio = Double(indices.count) / wanted
      if max(ratio, 1 / ratio) < bestRatio {
        (best, bestRatio) = ((step, indices), max(ratio, 1 / ratio))
      }
    }
    guard let best, bestRatio < 4 else { return decimal(in: domain, count: count) }
    return best.indices.map { Tick(best.step.value($0), label: best.step.label($0)) }
  }
}

/// Which powers of ten, and which of their multiples, are ticks of a logarithmic axis.
private struct LogarithmicStep: Hashable, Sendable {
  /// Only exponents that are a multiple of this have ticks.
  var decades: Int

  /// What the powers are multiplied by, 1 to 9, in order.
  var digits: [Int]

  /// The ticks in `domain`, whose ends lie in the first and the last of `decades`.
  func numbers(in domain: ClosedRange<Double>, decades: ClosedRange<Int>) -> [DecimalNumber] {
    // Logarithms round, so the neighbours are looked at as well; the ticks themselves decide.
    let exponents = decades.lowerBound - 1...decades.upperBound + 1
    return exponents.filter { $0 % self.decades == 0 }.flatMap { exponent in
      digits.map { DecimalNumber(significand: $0, exponent: exponent) }
    }.filter { domain.contains($0.value) }
  }
}

extension Ticks {
  /// Ticks for a logarithmic axis inside `domain`, about `count` of them.
  ///
  /// Powers of ten, or every so many of them, where the domain is wide; 1, 2 and 5 times those, or
  /// all their multiples, where it is short; and even steps where it is shorter than that. A tick is
  /// the double nearest to its label, which is an exact decimal, or a multiple of a power of ten
  /// where decimals would be long. Empty where the domain is not finite or reaches down to 0.
  package static func logarithmic(in domain: ClosedRange<Double>, count: Double) -> [Tick] {
    guard domain.lowerBound > 0, domain.upperBound.isFinite else { return [] }
    let wanted = wanted(count)
    let decades =
      Int(log10(domain.lowerBound).rounded(.down))...Int(log10(domain.upperBound).rounded(.down))
    var best: [DecimalNumber] = []
    for step in logarithmicSteps(decades) {
      let numbers = step.numbers(in: domain, decades: decades)
      if mismatch(numbers.count, wanted) < mismatch(best.count, wanted) { best = numbers }
    }
    // Within a factor of three, a logarithmic axis is nearly an even one.
    if domain.upperBound / domain.lowerBound < 3 {
      let even = decimal(in: domain, count: count)
      if mismatch(even.count, wanted) < mismatch(best.count, wanted) { return even }
    }
    return zip(best, logarithmicLabels(best)).map { Tick($0.value, label: $1) }
  }

  /// How far `count` is from what is wanted, as a ratio; infinite for an axis without two ticks.
  private static func mismatch(_ count: Int, _ wanted: Double) -> Double {
    count < 2 ? .infinity : max(Double(count) / wanted, wanted / Double(count))
  }

  /// Steps from sparse to dense: the first of those that serve equally well is chosen.
  private static func logarithmicSteps(_ decades: ClosedRange<Int>) -> [LogarithmicStep] {
    let strides = [100, 50, 20, 10, 5, 3, 2, 1].filter { $0 == 1 || $0 < decades.count }
    return strides.map { LogarithmicStep(decades: $0, digits: [1]) }
      + [[1, 2, 5], Array(1...9)].map { LogarithmicStep(decades: 1, digits: $0) }
  }

  /// Decimals where they are short, else all as powers of ten.
  private static func logarithmicLabels(_ numbers: [DecimalNumber]) -> [String] {
    let exponents = numbers.map(\.exponent)
    if exponents.allSatisfy((-4...5).contains) {
      return numbers.map { $0.formatted(decimals: max(0, -$0.exponent)) }
    }
    return numbers.map { number in
      let power = number.exponent < 0 ? "−\(-number.exponent)" : "\(number.exponent)"
      return (number.significand == 1 ? "" : "\(number.significand)×") + "10^{\(power)}"
    }
  }
}
