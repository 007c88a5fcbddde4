/// What is proved, or computed, about a function on a domain.
public struct Properties: Sendable {
  /// The domain, on which everything holds that names no other.
  public let domain: ClosedRange<Double>

  /// The points at which the function is not smooth, found to neighbouring doubles.
  public let features: [Feature]

  /// How often the function can be differentiated.
  public let continuity: Finding<Continuity>

  /// An enclosure of all values; infinite where the function has a pole.
  public let range: Finding<ClosedRange<Double>>

  /// An enclosure of all slopes.
  public let derivativeRange: Finding<ClosedRange<Double>>

  /// The least number that no secant is steeper than; infinite if the function is not continuous.
  public let lipschitz: Finding<Double>

  /// What the function tends to at −∞ and at +∞.
  public let limits: (left: Finding<Limit>, right: Finding<Limit>)

  /// What the slope tends to at −∞ and at +∞.
  public let derivativeLimits: (left: Finding<Limit>, right: Finding<Limit>)

  /// Where the function rises, falls or is constant: the sign is that of the slope.
  public let monotonicity: [Stretch]

  /// Where the function is convex, concave or straight: the sign is that of the second derivative.
  public let convexity: [Stretch]

  /// Where the function is 0.
  public let zeros: [Zero]

  /// The local minima and maxima.
  public let extrema: [Extremum]

  /// Whether the function is even or odd.
  public let parity: Finding<Parity>

  /// The probability that the slope is 0 at a standard normal argument.
  public let deadFraction: Finding<Double>

  /// The mean of the function under a standard normal argument.
  public let meanUnderNormal: Finding<Double>

  /// The mean of its square under a standard normal argument.
  public let secondMomentUnderNormal: Finding<Double>

  /// The parts of the domain on which nothing was decided.
  public let undecided: [ClosedRange<Double>]
}

extension ScalarFunction {
  /// Studies the function on a domain.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - budget: How many evaluations each search may take, about.
  public func properties(
    over domain: ClosedRange<Double>, budget: Int = 20_000
  ) -> Properties {
    precondition(
      domain.lowerBound.isFinite && domain.upperBound.isFinite
        && domain.lowerBound < domain.upperBound,
      "the domain of a study must be finite and longer than a point")
    let study = Study(self, over: domain, signsUpTo: 2, budget: budget)
    let continuity = study.continuity(budget: budget)
    let slopes = study.range(ofDerivative: 1)
    let normal = NormalInput(self, budget: budget)
    func finding<Value>(_ value: Value?) -> Finding<Value> {
      value.map { .proved($0, on: domain) } ?? .undecided(on: domain)
    }
    let steepest = slopes.map { Swift.max($0.lowerBound.magnitude, $0.upperBound.magnitude) }
    return Properties(
      domain: domain, features: study.features, continuity: continuity,
      range: finding(study.range(ofDerivative: 0)), derivativeRange: finding(slopes),
      lipschitz: continuity.value == .discontinuous
        ? .proved(.infinity, on: domain) : finding(steepest),
      limits: (limit(ofDerivative: 0, toward: -1), limit(ofDerivative: 0, toward: 1)),
      derivativeLimits: (limit(ofDerivative: 1, toward: -1), limit(ofDerivative: 1, toward: 1)),
      monotonicity: study.stretches(ofDerivative: 1), convexity: study.stretches(ofDerivative: 2),
      zeros: study.zeros, extrema: study.extrema, parity: parity(over: domain),
      deadFraction: normal.deadFraction, meanUnderNormal: normal.mean,
      secondMomentUnderNormal: normal.secondMoment, undecided: study.undecided)
  }
}
