/// What becomes of a standard normal input: what the theory of initialisation needs.
public struct NormalInput: Sendable {
  /// The probability that the slope is 0.
  public let deadFraction: Finding<Double>

  /// The mean of f(z).
  public let mean: Finding<Double>

  /// The mean of f(z)².
  public let secondMoment: Finding<Double>

  /// The arguments that are studied one by one: as far as the normal density is a normal number.
  ///
  /// What lies beyond has a probability below 10⁻³¹⁵.
  static let domain = -38.0...38.0

  /// The whole number line, as far as doubles go.
  static let line = -(Double.greatestFiniteMagnitude)...(.greatestFiniteMagnitude)

  /// Studies a function.
  init(_ function: any ScalarFunction, budget: Int) {
    var definition = Definition(function, order: 0, budget: budget)
    let cover = Cover(Self.domain, of: &definition).extended(&definition)
    deadFraction = DeadFraction(cover, function, budget: budget).finding
    definition = Definition(function, order: 0, budget: budget)
    let moments = NormalMoments(cover, &definition)
    let tails = NormalTails(&definition)
    let domain = tails == nil ? Self.domain : Self.line
    func finding(_ moment: Interval?, _ tail: Interval?) -> Finding<Double> {
      guard let moment, moment.width <= 1e-6 * Swift.max(1, moment.magnitude) else {
        return .undecided(on: Self.domain)
      }
      return .encloses(tail.map { moment + $0 } ?? moment, on: domain)
    }
    mean = finding(moments.mean, tails?.mean)
    secondMoment = finding(moments.secondMoment, tails?.secondMoment)
  }
}

extension Interval {
  /// The factor of the normal density, 1 ÷ √(2π).
  private static let densityFactor = Interval(1) / .sqrt(Interval(2) * .pi)

  /// An enclosure of the normal density.
  static func normalDensity(_ z: Interval) -> Interval {
    densityFactor * .exp(Interval(-0.5) * .pow(z, 2))
  }

  /// An enclosure of the probability of a part of the number line, without cancellation in the tails.
  static func normalProbability(of range: ClosedRange<Double>) -> Interval {
    normalProbability(Interval(range.lowerBound), Interval(range.upperBound))
  }

  /// The same with ends and functions of 96 bits, which take fifty times as long.
  static func preciseNormalProbability(of range: ClosedRange<Double>) -> Interval {
    WorkingPrecision.with(96) {
      Interval(
        normalProbability(PreciseInterval(range.lowerBound), PreciseInterval(range.upperBound)))
    }
  }

  private static func normalProbability<I: IntervalScalar>(_ lower: I, _ upper: I) -> I {
    let root = I.sqrt(I(0.5))
    let (a, b) = (lower * root, upper * root)
    let doubled: I =
      lower.isNotNegative
      ? .erfc(a) - .erfc(b) : upper.isNotPositive ? .erfc(-b) - .erfc(-a) : .erf(b) - .erf(a)
    return I(0.5) * .max(doubled, I(0))
  }
}

/// The probability that the slope at a standard normal argument is 0.
///
/// It is that of the intervals on which the slope is proved to be 0; single zeros have none. What was not
/// decided must be next to impossible.
private struct DeadFraction {
  private var dead = 0.0
  private var undecided = 0.0

  /// The probability; undecided if it is not known to 10⁻¹².
  var finding: Finding<Double> {
    undecided < 1e-12
      ? .proved(dead, on: NormalInput.domain) : .undecided(on: NormalInput.domain)
  }

  init(_ cover: Cover, _ function: any ScalarFunction, budget: Int) {
    var definition = Definition(function, order: 0, budget: budget)
    for element in cover.elements {
      switch element {
      case .regular(let range): add(range, &definition)
      case .place(let place):
        for side in [Side.left, .right] { addGap(beside: place, side) }
      case .undefined: break
      case .undecided(let range): undecided += Self.bound(range)
      }
      if undecided > 1e-12 { return }
    }
  }

  /// Adds a part on which f is regular.
  ///
  /// Where f is proved analytic and not constant, its slope has isolated zeros.
  private mutating func add(_ range: ClosedRange<Double>, _ definition: inout Definition) {
    var open = [range]
    while let part = open.popLast(), undecided <= 1e-12 {
      let (lower, upper) = (part.lowerBound, part.upperBound)
      switch definition.enclosure(lower, upper).derivative.strictSign {
      case .negative, .positive: continue
      case .zero:
        dead += Interval.preciseNormalProbability(of: part).middle
        continue
      case nil: break
      }
      let bound = Self.bound(part)
      let form = bound > 1e-15 ? definition.taylorForm(lower, upper) : nil
      if form?.isProvedToVary == true { continue }
      let middle = lower / 2 + upper / 2
      let isHopeless = form.map { $0.isIndistinct($0.values(ofDerivative: 1), ofDerivative: 1) }
      if bound <= 1e-15 || isHopeless == true || !definition.work.isLeft
        || !(lower < middle && middle < upper)
      {
        undecided += bound
      } else {
        open += [middle...upper, lower...middle]
      }
    }
  }

  private mutating func addGap(beside place: Place, _ side: Side) {
    let approach = place[side]
    guard approach.existence != .outside, approach.existence != .undefined else { return }
    let (lower, upper) = (place.between.lowerBound, place.between.upperBound)
    let location = place.isExact ? place.location : side == .left ? upper : lower
    let range = side == .left ? lower...location : location...upper
    switch approach.existence == .defined ? approach.signs[1] : nil {
    case .zero: dead += Interval.preciseNormalProbability(of: range).middle
    case .negative, .positive: break
    case nil: undecided += Self.bound(range)
    }
  }

  private static func bound(_ range: ClosedRange<Double>) -> Double {
    Interval.normalProbability(of: range).upper
  }
}

/// Enclosures of what arguments beyond ±38 contribute to the means of f(z) and f(z)².
///
/// If |f(z)| ≤ B exp(z²/8) for |z| ≥ 38, they contribute no more than 2 B ∫ exp(−3z²/8) ÷ √(2π) and
/// 2 B² ∫ exp(−z²/4) ÷ √(2π), and ∫ exp(−a z²) over z > t is less than exp(−a t²) ÷ (2 a t).
private struct NormalTails {
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
