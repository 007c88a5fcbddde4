import Foundation

/// The difference of two quantities that were measured in pairs: the mean, its 95 % interval and the p-value
/// of the paired t-test (Student, 1908).
package struct PairedDifference: Hashable, Sendable {
  /// How many pairs there are.
  package let count: Int

  /// The mean difference.
  package let mean: Double

  /// The standard deviation of the differences.
  package let standardDeviation: Double

  /// The 95 % confidence interval of the mean difference.
  package let interval: ClosedRange<Double>

  /// The probability of a mean difference as large as this, on either side, if there is none.
  package let pValue: Double

  /// Compares two quantities, the first minus the second; nil for fewer than two pairs, which
  /// have no standard deviation.
  package init?(of subject: [Double], to baseline: [Double]) {
    precondition(subject.count == baseline.count, "every pair has two numbers")
    let differences = zip(subject, baseline).map { $0 - $1 }
    guard let spread = MeanAndDeviation(differences), spread.count >= 2 else { return nil }
    count = spread.count
    mean = spread.mean
    standardDeviation = spread.standardDeviation
    let error = standardDeviation / Double(count).squareRoot()
    let distribution = StudentDistribution(degrees: Double(count - 1))
    let reach = error * distribution.distance(withProbability: 0.05)
    guard (mean - reach).isFinite, (mean + reach).isFinite else { return nil }
    interval = mean - reach...mean + reach
    if error > 0 {
      pValue = distribution.probability(beyond: mean / error)
    } else {
      pValue = mean == 0 ? 1 : 0
    }
  }
}

/// The mean and the standard deviation of samples.
package struct MeanAndDeviation: Hashable, Sendable {
  /// How many samples there are.
  package let count: Int

  /// The mean.
  package let mean: Double

  /// The standard deviation, with one less than the number of samples in its denominator; 0 for one sample.
  package let standardDeviation: Double

  /// Summarizes samples; nil if there are none.
  package init?(_ samples: [Double]) {
    guard !samples.isEmpty else { return nil }
    count = samples.count
    let mean = samples.reduce(0, +) / Double(samples.count)
    let squares = samples.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    standardDeviation = (squares / Double(max(samples.count - 1, 1))).squareRoot()
  }
}

extension MeanAndDeviation {
  /// The 95 % confidence interval of the mean of normal samples (Student, 1908); nil for one sample, which
  /// has no standard deviation.
  package var interval: ClosedRange<Double>? {
    guard count >= 2 else { return nil }
    let distribution = StudentDistribution(degrees: Double(count - 1))
    let reach =
      standardDeviation / Double(count).squareRoot()
      * distribution.distance(withProbability: 0.05)
    return mean - reach...mean + reach
  }
}

/// Whether two means of independent normal samples are the same up to a margin: two one-sided t-tests (Schuirmann,
/// 1987) with variances of their own (Welch, 1947).
package struct Equivalence: Hashable, Sendable {
  /// The first mean minus the second.
  package let difference: Double

  /// The 90 % confidence interval of the difference, which lies within the margin if the p-value is below 0.05.
  package let interval: ClosedRange<Double>

  /// The probability of a difference as far within the margin as this, if the true one is at its edge.
  package let pValue: Double

  /// Compares two means; nil for single samples, and for samples without any spread.
  package init?(of first: MeanAndDeviation, to second: MeanAndDeviation, margin: Double) {
    guard first.count >= 2, second.count >= 2 else { return nil }
    let variances = [first, second].map {
      $0.standardDeviation * $0.standardDeviation / Double($0.count)
    }
    let error = (variances[0] + variances[1]).squareRoot()
    guard error > 0 else { return nil }
    let distribution = StudentDistribution(
      degrees: (variances[0] + variances[1]) * (variances[0] + variances[1])
        / (variances[0] * variances[0] / Double(first.count - 1)
          + variances[1] * variances[1] / Double(second.count - 1)))
    difference = first.mean - second.mean
    let reach = error * distribution.distance(withProbability: 0.1)
    interval = difference - reach...difference + reach
    let distance = (margin - difference.magnitude) / error
    let beyond = distribution.probability(beyond: distance) / 2
    pValue = distance > 0 ? beyond : 1 - beyond
  }
}

/// The correction of p-values for several comparisons at once (Holm, 1979).
package enum HolmCorrection {
  /// The adjusted p-values, in the order of the given ones.
  ///
  /// The smallest is multiplied by the number of comparisons, the next by one less, and so on; none becomes
  /// smaller than the one before it, or greater than 1. Whichever is below 0.05 is a difference of which at
  /// most one in twenty such sets of comparisons shows any by chance.
  package static func adjusted(_ pValues: [Double]) -> [Double] {
    var adjusted = pValues
    var least = 0.0
    let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
    for (rank, index) in order.enumerated() {
      least = max(least, min(1, pValues[index] * Double(pValues.count - rank)))
      adjusted[index] = least
    }
    return adjusted
  }
}

/// The share of trials that succeed, with its 95 % score interval (Wilson, 1927).
package struct BinomialShare: Hashable, Sendable {
  /// The share, from 0 to 1.
  package let value: Double

  /// The 95 % confidence interval of the true share, inside 0 to 1.
  package let interval: ClosedRange<Double>

  /// Takes how many trials there were and how many succeeded; nil without a trial.
  package init?(successes: Int, of trials: Int) {
    guard trials > 0 else { return nil }
    precondition((0...trials).contains(successes), "no more trials succeed than there are")
    // The distance within which 95 % of a standard normal distribution lie.
    let z = 1.959_963_984_540_054
    let count = Double(trials)
    let share = Double(successes) / count
    let scale = 1 + z * z / count
    let centre = (share + z * z / (2 * count)) / scale
    let reach =
      z / scale * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    value = share
    interval = max(0, centre - reach)...min(1, centre + reach)
  }
}

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
