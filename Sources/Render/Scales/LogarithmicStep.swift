#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
