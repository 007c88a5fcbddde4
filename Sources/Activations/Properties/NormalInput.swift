/// What becomes of a standard normal input: what the theory of initialisation needs.
///
/// The study reaches as far as the normal density is a normal number; what lies beyond has a
/// probability below 10⁻³¹⁵.
public struct NormalInput: Sendable {
  /// The probability that the slope is 0.
  public let deadFraction: Finding<Double>

  /// The mean of f(z).
  public let mean: Finding<Double>

  /// The mean of f(z)².
  public let secondMoment: Finding<Double>

  /// The arguments that are studied.
  static let domain = -38.0...38.0

  /// Studies a function.
  init(_ function: any ScalarFunction, budget: Int) {
    let domain = Self.domain
    let study = Study(function, over: domain, signsUpTo: 1, budget: budget)
    var dead = 0.0
    var isDecided = study.isCutCompletely
    var parts: [ClosedRange<Double>] = []
    for case .smooth(_, let signs) in study.elements {
      parts += signs[1].map(\.range)
      for part in signs[1] {
        if part.sign == .zero { dead += Self.probability(of: part.range) }
        if part.sign == nil, Self.probability(of: part.range) > 1e-12 { isDecided = false }
      }
    }
    deadFraction = isDecided ? .proved(dead, on: domain) : .undecided(on: domain)
    let hasPole = study.features.contains { $0.kind == .pole }
    guard study.isCutCompletely, study.isDefinedEverywhere, !hasPole else {
      mean = .undecided(on: domain)
      secondMoment = .undecided(on: domain)
      return
    }
    func moment(_ power: Int) -> Finding<Double> {
      var quadrature = Quadrature { z in
        let value = function(z)
        return (power == 1 ? value : value * value) * Self.density(z)
      }
      let sum = parts.map { quadrature.integral(overMonotone: $0) }.reduce(0, +)
      return sum.isFinite
        ? .computed(sum, tolerance: quadrature.error, on: domain) : .undecided(on: domain)
    }
    mean = moment(1)
    secondMoment = moment(2)
  }

  private static func density(_ z: Double) -> Double {
    Double.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
  }

  /// The probability of a part of the line, without cancellation in the tails.
  private static func probability(of range: ClosedRange<Double>) -> Double {
    let (a, b) = (range.lowerBound / 2.0.squareRoot(), range.upperBound / 2.0.squareRoot())
    if a >= 0 { return (Double.erfc(a) - Double.erfc(b)) / 2 }
    if b <= 0 { return (Double.erfc(-b) - Double.erfc(-a)) / 2 }
    return (Double.erf(b) - Double.erf(a)) / 2
  }
}
