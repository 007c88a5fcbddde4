import Foundation

/// How the mean of a few normal samples, over its estimated error, is distributed (Student, 1908).
public struct StudentDistribution: Hashable, Sendable {
  /// The degrees of freedom; above 0.
  public let degrees: Double

  /// Creates the distribution for so many degrees of freedom.
  public init(degrees: Double) {
    precondition(degrees > 0, "a distribution needs degrees of freedom above 0, not \(degrees)")
    self.degrees = degrees
  }

  /// The probability of a value as far from 0 as this or farther, on either side.
  public func probability(beyond value: Double) -> Double {
    IncompleteBeta(degrees / 2, 0.5)(degrees / (degrees + value * value))
  }

  /// The distance from 0 beyond which a value lies with the given probability, on both sides together.
  ///
  /// By halving, down to neighbouring doubles.
  ///
  /// - Parameter probability: Above 0 and at most 1.
  public func distance(withProbability probability: Double) -> Double {
    precondition(probability > 0 && probability <= 1, "a probability is above 0 and at most 1")
    var (low, high) = (0.0, 1.0)
    while self.probability(beyond: high) > probability, high < 1e150 { high *= 2 }
    while true {
      let middle = low + (high - low) / 2
      guard low < middle, middle < high else { return high }
      if self.probability(beyond: middle) > probability { low = middle } else { high = middle }
    }
  }
}
