@testable import Activations

/// What is stated about a function, as plain values, so that a test can change them to false ones.
struct StatedFacts {
  /// A list, and whether it has all there are.
  struct List<Item> {
    var items: [Item]
    var isComplete: Bool
  }

  /// A number or a range that every value respects.
  struct Bound<Value> {
    var value: Value
    var evidence: Evidence
  }

  var domain: ClosedRange<Double>
  var features: List<Feature>
  var zeros: List<Zero>
  var extrema: List<Extremum>
  var monotonicity: List<SignedRange>
  var convexity: List<SignedRange>
  var definedOn: List<DefinedPart>
  var range: Bound<ClosedRange<Double>>?
  var derivativeRange: Bound<ClosedRange<Double>>?
  var lipschitz: Bound<Double>?

  /// Asks for everything.
  init(_ properties: Properties) {
    domain = properties.domain
    features = Self.list(properties.features)
    zeros = Self.list(properties.zeros)
    extrema = Self.list(properties.extrema)
    monotonicity = Self.list(properties.monotonicity)
    convexity = Self.list(properties.convexity)
    definedOn = Self.list(properties.definedOn)
    range = Self.bound(properties.range)
    derivativeRange = Self.bound(properties.derivativeRange)
    lipschitz = Self.bound(properties.lipschitz)
  }

  private static func list<Item>(_ listing: Listing<Item>) -> List<Item> {
    List(items: Array(listing), isComplete: listing.isComplete)
  }

  private static func bound<Value>(_ finding: Finding<Value>) -> Bound<Value>? {
    guard let value = finding.value else { return nil }
    switch finding.evidence {
    case .proved, .encloses: return Bound(value: value, evidence: finding.evidence)
    case .computed, .undecided: return nil
    }
  }

  /// The intervals of f′ or f″.
  func signedRanges(_ order: Int) -> [SignedRange] {
    order == 1 ? monotonicity.items : convexity.items
  }

  /// Every double that is stated to be a place, or an end of something.
  var places: [Double] {
    let all =
      features.items.map(\.location)
      + zeros.items.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
      + extrema.items.map(\.location)
      + (monotonicity.items + convexity.items).flatMap {
        [$0.range.lowerBound, $0.range.upperBound]
      }
      + definedOn.items.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    return Array(Set(all + [domain.lowerBound, domain.upperBound])).sorted()
  }
}

/// A part of the number line between the doubles that belong to a place, or to an interval.
protocol Spanned {
  var span: ClosedRange<Double> { get }
}

extension Feature: Spanned {
  var span: ClosedRange<Double> { between }
}

extension Extremum: Spanned {
  var span: ClosedRange<Double> { between }
}

extension SignedRange: Spanned {
  var span: ClosedRange<Double> { start.lowerBound...max(start.lowerBound, end.upperBound) }
}

extension Zero: Spanned {
  var span: ClosedRange<Double> {
    min(range.lowerBound, between.lowerBound)...max(range.upperBound, between.upperBound)
  }
}

/// Spans in their order, in which one is found by halving.
struct SortedSpans {
  private let starts: [Double]

  /// The greatest end of all spans up to each.
  private let ends: [Double]

  init(_ items: [some Spanned]) {
    let spans = items.map(\.span).sorted { $0.lowerBound < $1.lowerBound }
    starts = spans.map(\.lowerBound)
    var greatest = -Double.infinity
    ends = spans.map { span in
      greatest = max(greatest, span.upperBound)
      return greatest
    }
  }

  /// Whether any span meets a range.
  func meets(_ lower: Double, _ upper: Double) -> Bool {
    // The spans that begin no later than the range ends.
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= upper { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ends[low - 1] >= lower
  }
}
