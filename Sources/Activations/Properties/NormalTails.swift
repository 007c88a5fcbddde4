/// Enclosures of what arguments beyond ±38 contribute to the means of f(z) and f(z)².
///
/// If |f(z)| ≤ B exp(z²/8) for |z| ≥ 38, they contribute no more than 2 B ∫ exp(−3z²/8) ÷ √(2π) and
/// 2 B² ∫ exp(−z²/4) ÷ √(2π), and ∫ exp(−a z²) over z > t is less than exp(−a t²) ÷ (2 a t).
struct NormalTails {
  let mean: Interval
  let secondMoment: Interval

  /// Nil if no such bound is known.
  init?(_ definition: inout Definition) {
    let start = NormalInput.domain.upperBound
    var bound = 0.0
    for side in [Side.left, .right] {
      definition.work.countExpansion(bits: 64, order: 0)
      let function = definition.function
      let values = WorkingPrecision.with(64) {
        let z = Series.variable(towards: side, beyond: start)
        return (function(z) * .exp(Series(-0.125) * .pow(z, 2))).bounds
      }
      guard values.decoration >= .defined, values.isBounded else { return nil }
      bound = Swift.max(bound, Interval(values).magnitude)
    }
    func contribution(_ bound: Interval, _ rate: Double) -> Interval {
      let integral =
        Interval.exp(Interval(-rate) * .pow(Interval(start), 2)) / Interval(2 * rate * start)
      let size = (Interval(2) * bound * integral / .sqrt(Interval(2) * .pi)).upper
      return Interval(from: -size, to: size)
    }
    guard bound.isFinite else { return nil }
    mean = contribution(Interval(bound), 0.375)
    secondMoment = contribution(.pow(Interval(bound), 2), 0.25)
    guard mean.isBounded, secondMoment.isBounded else { return nil }
  }
}
