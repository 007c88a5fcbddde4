/// Which powers of ten, and which of their multiples, are ticks of a logarithmic axis.
struct LogarithmicStep: Hashable, Sendable {
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
