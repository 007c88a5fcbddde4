import Foundation

/// Samples of one quantity with their median and quartiles, in the unit that the owner of the summary states.
public struct Summary: Codable, Hashable, Sendable {
  /// The samples in the order in which they were taken, with five significant digits.
  package let samples: [Double]

  /// The sample in the middle.
  public let median: Double

  /// A quarter of the samples lie below.
  package let lowerQuartile: Double

  /// A quarter of the samples lie above.
  package let upperQuartile: Double

  /// Summarizes samples in the order in which they were taken; at least one.
  ///
  /// They are rounded first, so that the summary is that of the samples which are kept.
  public init(samples: [Double]) {
    self.samples = samples.map { $0.rounded(toSignificantDigits: 5) }
    let sorted = SortedSamples(self.samples)
    (median, lowerQuartile, upperQuartile) = (
      sorted.median.rounded(toSignificantDigits: 6),
      sorted.lowerQuartile.rounded(toSignificantDigits: 6),
      sorted.upperQuartile.rounded(toSignificantDigits: 6)
    )
  }
}

extension Summary: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    guard !samples.isEmpty else { throw json.flaw("samples", needed: "at least one sample") }
    let own = Summary(samples: samples)
    for (key, kept, own) in [
      ("lowerQuartile", lowerQuartile, own.lowerQuartile), ("median", median, own.median),
      ("upperQuartile", upperQuartile, own.upperQuartile),
    ] {
      // They differ by a rounding to five significant digits where another program wrote them.
      guard abs(kept - own) <= 1e-4 * own else {
        throw json.flaw(key, needed: "the samples' own, \(own)")
      }
    }
  }
}

/// Samples in their order, of which quantiles can be read off.
package struct SortedSamples: Hashable, Sendable {
  /// The samples, from the smallest to the greatest.
  package let values: [Double]

  /// Sorts samples; at least one.
  package init(_ samples: [Double]) {
    precondition(!samples.isEmpty, "a quantile needs at least one sample")
    values = samples.sorted()
  }

  /// The sample in the middle.
  package var median: Double { quantile(0.5) }

  /// A quarter of the samples lie below.
  package var lowerQuartile: Double { quantile(0.25) }

  /// A quarter of the samples lie above.
  package var upperQuartile: Double { quantile(0.75) }

  /// The sample below which the given share of the samples lies, between neighbours in proportion.
  ///
  /// Type 7 of Hyndman & Fan (1996), which R and NumPy take when told nothing.
  package func quantile(_ share: Double) -> Double {
    precondition((0...1).contains(share), "a share lies between 0 and 1")
    let place = share * Double(values.count - 1)
    let index = Int(place)
    let next = min(index + 1, values.count - 1)
    return values[index] + (place - Double(index)) * (values[next] - values[index])
  }
}

/// What runs without any event say of how often it happens (Hanley & Lippman-Hand, 1983).
package enum RuleOfThree {
  /// The share of runs below which the true one lies with 95 % confidence, if it happened in none of so many.
  ///
  /// It is 3 divided by their number, a little more than the exact 1 − 0.05^(1/n) of Clopper and Pearson.
  ///
  /// - Returns: nil for three runs or fewer, of which the rule says nothing.
  package static func bound(afterNoneIn count: Int) -> Double? {
    count > 3 ? 3 / Double(count) : nil
  }
}

extension Double {
  /// The nearest number with so many significant decimal digits.
  ///
  /// An integer over a power of ten up to 10²² is rounded once, so it prints with no more digits than
  /// these.
  package func rounded(toSignificantDigits digits: Int) -> Double {
    guard isFinite, self != 0 else { return self }
    let places = digits - 1 - Int(Foundation.log10(magnitude).rounded(.down))
    let power = Foundation.pow(10, Double(places.magnitude))
    return places < 0 ? (self / power).rounded() * power : (self * power).rounded() / power
  }
}
