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
