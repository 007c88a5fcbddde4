/// What is proved, or computed, about a function on a domain.
///
/// The features and the signs of f and f′ are found when the study is made; the other properties are
/// worked out from them, each time they are asked for.
public struct Properties: Sendable {
  /// The domain, on which everything holds that names no other.
  public let domain: ClosedRange<Double>

  private let function: any ScalarFunction
  private let budget: Int
  private let study: Study

  init(_ function: any ScalarFunction, over domain: ClosedRange<Double>, budget: Int) {
    self.function = function
    self.domain = domain
    self.budget = budget
    study = Study(function, over: domain, signsUpTo: 1, budget: budget)
  }

  /// The points at which the function is not smooth, found to neighbouring doubles.
  public var features: [Feature] { study.features }

  /// How often the function can be differentiated.
  public var continuity: Finding<Continuity> { study.continuity(budget: budget) }

  /// An enclosure of all values; infinite where the function has a pole.
  public var range: Finding<ClosedRange<Double>> { finding(study.range(ofDerivative: 0)) }

  /// An enclosure of all slopes.
  public var derivativeRange: Finding<ClosedRange<Double>> {
    finding(curvatureStudy.range(ofDerivative: 1))
  }

  /// The least number that no secant is steeper than; infinite if the function is not continuous.
  public var lipschitz: Finding<Double> {
    if study.features.contains(where: { !$0.isJoined }) { return .proved(.infinity, on: domain) }
    return finding(
      derivativeRange.value.map { Swift.max($0.lowerBound.magnitude, $0.upperBound.magnitude) })
  }

  /// What the function tends to at −∞ and at +∞.
  public var limits: (left: Finding<Limit>, right: Finding<Limit>) { limits(ofDerivative: 0) }

  /// What the slope tends to at −∞ and at +∞.
  public var derivativeLimits: (left: Finding<Limit>, right: Finding<Limit>) {
    limits(ofDerivative: 1)
  }

  /// Where the function rises, falls or is constant: the sign is that of the slope.
  public var monotonicity: [Stretch] { study.stretches(ofDerivative: 1) }

  /// Where the function is convex, concave or straight: the sign is that of the second derivative.
  public var convexity: [Stretch] { curvatureStudy.stretches(ofDerivative: 2) }

  /// Where the function is 0.
  public var zeros: [Zero] { study.zeros }

  /// The local minima and maxima.
  public var extrema: [Extremum] { study.extrema }

  /// Whether the function is even or odd.
  public var parity: Finding<Parity> {
    let places = extrema.prefix(64).map(\.location) + features.prefix(64).map(\.right.location)
    return function.parity(over: domain, at: places)
  }

  /// What becomes of a standard normal argument, whatever the domain.
  public var underNormalInput: NormalInput { NormalInput(function, budget: budget) }

  /// The parts of the domain on which nothing was decided.
  public var undecided: [ClosedRange<Double>] { study.undecided }

  /// The study with the signs of f″, which cost as much as all the rest.
  private var curvatureStudy: Study {
    Study(function, over: domain, signsUpTo: 2, budget: budget)
  }

  private func finding<Value>(_ value: Value?) -> Finding<Value> {
    value.map { .proved($0, on: domain) } ?? .undecided(on: domain)
  }

  private func limits(ofDerivative order: Int) -> (left: Finding<Limit>, right: Finding<Limit>) {
    (
      function.limit(ofDerivative: order, toward: -1),
      function.limit(ofDerivative: order, toward: 1)
    )
  }
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
    return Properties(self, over: domain, budget: budget)
  }
}
