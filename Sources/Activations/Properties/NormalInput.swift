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
