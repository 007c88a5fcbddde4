import Foundation

/// The distribution of the mean of normal samples over its estimated error (Student, 1908).
package struct StudentDistribution: Hashable, Sendable {
  /// The degrees of freedom; above 0.
  package let degrees: Double

  /// Creates the distribution for so many degrees of freedom.
  package init(degrees: Double) {
    precondition(degrees > 0, "a distribution needs degrees of freedom above 0, not \(degrees)")
    self.degrees = degrees
  }

  /// The probability of a value as far from 0 as this or farther, on either side.
  package func probability(beyond value: Double) -> Double {
    IncompleteBeta(degrees / 2, 0.5)(degrees / (degrees + value * value))
  }

  /// The distance from 0 beyond which a value lies with the given probability, on both sides together.
  ///
  /// By halving, down to neighbouring doubles.
  ///
  /// - Parameter probability: Above 0 and at most 1.
  package func distance(withProbability probability: Double) -> Double {
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

/// The regularised incomplete beta function I(x; a, b), by its continued fraction.
///
/// The fraction is DLMF 8.17.22, evaluated by the method of Lentz (1976) in Thompson & Barnett's form (1986).
private struct IncompleteBeta {
  private let a: Double
  private let b: Double

  /// Creates the function for two numbers above 0.
  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  /// The value at a number from 0 to 1.
  func callAsFunction(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    // The fraction converges fast below the mean; above, the other end is counted.
    if x > (a + 1) / (a + b + 2) { return 1 - IncompleteBeta(b, a)(1 - x) }
    let logarithm =
      lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)
    return exp(logarithm) / (a * fraction(x))
  }

  private func fraction(_ x: Double) -> Double {
    var value = 1.0
    var (c, d) = (1.0, 0.0)
    for step in 1...10_000 {
      let term = coefficient(step, x)
      d = 1 / guarded(1 + term * d)
      c = guarded(1 + term / c)
      value *= c * d
      if abs(c * d - 1) < 1e-16 { break }
    }
    return value
  }

  private func coefficient(_ step: Int, _ x: Double) -> Double {
    let m = Double(step / 2)
    return step.isMultiple(of: 2)
      ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
  }

  /// A denominator must not be 0.
  private func guarded(_ number: Double) -> Double {
    abs(number) < 1e-300 ? 1e-300 : number
  }
}
