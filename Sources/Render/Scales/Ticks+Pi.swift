extension Ticks {
  /// Multiples of π, of a half or of a quarter of it, inside `domain`, about `count` of them.
  ///
  /// Where fewer than two quarters of π fit, the ticks are decimal numbers instead.
  public static func multiplesOfPi(in domain: ClosedRange<Double>, count: Double) -> [Tick] {
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
