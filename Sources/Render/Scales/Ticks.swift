#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A value on an axis and how it is written there.
public struct Tick: Hashable, Sendable {
  /// The place in data units.
  public var value: Double

  /// The words beside it, which may hold markup.
  public var label: String

  /// Creates a tick.
  public init(_ value: Double, label: String) {
    self.value = value
    self.label = label
  }
}

/// Chooses where an axis has its ticks.
package enum Ticks {
  /// Round decimal numbers inside `domain`, about `count` of them.
  ///
  /// This is the search of Talbot, Lin & Hanrahan, "An Extension of Wilkinson's Algorithm for
  /// Positioning Tick Labels on Axes", IEEE TVCG 16(6), 2010, with their weights, restricted to
  /// ticks inside the domain and to every multiple of a step. A tick is the double nearest to an
  /// integer times a short decimal, and its label is that decimal exactly. Empty where the domain is
  /// not finite or holds too few doubles for two ticks to differ.
  package static func decimal(in domain: ClosedRange<Double>, count: Double) -> [Tick] {
    let halfExtent = domain.upperBound / 2 - domain.lowerBound / 2
    guard halfExtent.isFinite, halfExtent > 0 || domain.lowerBound < domain.upperBound else {
      return []
    }
    let wanted = wanted(count)
    let magnitude = log10(max(halfExtent, .leastNonzeroMagnitude)) + log10(2)
    let exponent = Int((magnitude - log10(wanted)).rounded(.down))
    var best: (step: DecimalStep, indices: ClosedRange<Int>)?
    var bestScore = -Double.infinity
    for shift in -1...1 {
      for (rank, niceness) in niceSteps.enumerated() {
        let step = DecimalStep(
          significand: niceness.significand, exponent: exponent + shift + niceness.exponent)
        guard let indices = step.indices(in: domain), indices.count >= 2 else { continue }
        let score = score(step, indices, rank: rank, in: domain, wanted: wanted)
        if score > bestScore { (best, bestScore) = ((step, indices), score) }
      }
    }
    guard let best else { return [] }
    let numbers = best.indices.map(best.step.tick)
    return zip(numbers, TickLabels(numbers: numbers).strings).map { Tick($0.value, label: $1) }
  }

  /// How many ticks are aimed at: what was asked for, within reason, and 2 where that is NaN.
  static func wanted(_ count: Double) -> Double { count > 2 ? min(count, 1000) : 2 }

  /// Steps from nice to less so, as the paper ranks them.
  private static let niceSteps: [(significand: Int, exponent: Int)] = [
    (1, 0), (5, 0), (2, 0), (25, -1), (4, 0), (3, 0),
  ]

  /// The paper's weighted sum of simplicity, coverage and density; legibility is the layout's.
  private static func score(
    _ step: DecimalStep, _ indices: ClosedRange<Int>, rank: Int, in domain: ClosedRange<Double>,
    wanted: Double
  ) -> Double {
    let half = domain.upperBound / 2 - domain.lowerBound / 2
    let first = step.tick(indices.lowerBound).value
    let last = step.tick(indices.upperBound).value
    let below = (first / 2 - domain.lowerBound / 2) / half
    let above = (domain.upperBound / 2 - last / 2) / half
    let includesZero = indices.contains(0) ? 1.0 : 0
    let simplicity = includesZero - Double(rank) / Double(niceSteps.count - 1)
    let coverage = 1 - 50 * (below * below + above * above)
    let density = Double(indices.count - 1) / (1 - below - above) / (wanted - 1)
    return 0.25 * simplicity + 0.2 * coverage + 0.5 * (2 - max(density, 1 / density))
  }
}

/// The labels of the ticks of one axis, all written alike.
private struct TickLabels {
  /// The ticks, in order.
  var numbers: [DecimalNumber]

  /// Numbers below a million and with up to four decimals are written out; others as a
  /// multiple of a power of ten that all labels share.
  var strings: [String] {
    let numbers = withoutCommonZeros
    let exponent = numbers.first?.exponent ?? 0
    let largest = numbers.map(\.significand.magnitude).max() ?? 0
    let leading = String(largest).count - 1 + exponent
    let decimals = max(0, -exponent)
    // Ticks far from zero and close to each other differ in late digits, which a factor would hide.
    let isFarFromZero = leading - exponent > 6 && abs(leading) <= 15 && decimals <= 15
    if leading < 6 && decimals <= 4 || isFarFromZero {
      return numbers.map { $0.formatted(decimals: decimals) }
    }
    return numbers.map { number in
      if number.significand == 0 { return "0" }
      let mantissa = DecimalNumber(
        significand: number.significand, exponent: number.exponent - leading)
      let power = leading < 0 ? "−\(-leading)" : "\(leading)"
      return mantissa.formatted(decimals: max(0, -mantissa.exponent)) + "×10^{\(power)}"
    }
  }

  /// The numbers with the zeros dropped that all their significands end in.
  private var withoutCommonZeros: [DecimalNumber] {
    var numbers = numbers
    while numbers.contains(where: { $0.significand != 0 }),
      numbers.allSatisfy({ $0.significand % 10 == 0 })
    {
      for index in numbers.indices {
        numbers[index].significand /= 10
        numbers[index].exponent += 1
      }
    }
    return numbers
  }
}
