import Activations
import Foundation

/// What is known about a function, as rows of words for a terminal or a page.
public struct PropertyRows {
  private let properties: Properties
  private let number: (Double) -> String

  /// Takes what is known.
  ///
  /// - Parameter number: How numbers are written.
  public init(_ properties: Properties, number: @escaping (Double) -> String) {
    self.properties = properties
    self.number = number
  }

  /// A row for each finding, or several where there are several things to say: what it is, what was found, how
  /// it is known.
  public var rows: [[String]] {
    let p = properties
    let normal = p.underNormalInput
    return [row("continuity", p.continuity) { continuityWords[$0] ?? $0.rawValue }]
      + list("features", p.features.map { (words(of: $0), .proved) })
      + [
        row("range", p.range, interval), row("range of f′", p.derivativeRange, interval),
        row("Lipschitz constant", p.lipschitz, number),
        row("limit at −∞", p.limits.left, words), row("limit at +∞", p.limits.right, words),
        row("limit of f′ at −∞", p.derivativeLimits.left, words),
        row("limit of f′ at +∞", p.derivativeLimits.right, words),
      ]
      + list(
        "monotonicity",
        p.monotonicity.map { ("\($0.direction) on \(interval($0.range))", $0.evidence) })
      + list("convexity", p.convexity.map { ("\($0.shape) on \(interval($0.range))", $0.evidence) })
      + list("zeros", p.zeros.map { (interval($0.range), $0.evidence) })
      + list(
        "extrema",
        p.extrema.map { ("\($0.kind) \(number($0.value)) at \(number($0.location))", $0.evidence) })
      + [
        row("parity", p.parity) { $0 == .none ? "neither even nor odd" : $0.rawValue },
        row("P(f′(z) = 0)", normal.deadFraction, number), row("mean of f(z)", normal.mean, number),
        row("mean of f(z)²", normal.secondMoment, number),
      ]
  }

  private var continuityWords: [Continuity: String] {
    [
      .discontinuous: "discontinuous", .c0: "continuous, with kinks (C0)",
      .c1: "continuously differentiable (C1)", .c2: "twice continuously differentiable (C2)",
      .c3: "three times continuously differentiable (C3)", .smooth: "smooth (C4 at least)",
    ]
  }

  private func row<Value>(
    _ name: String, _ finding: Finding<Value>, _ words: (Value) -> String
  ) -> [String] {
    [name, finding.value.map(words) ?? "undecided", note(finding.evidence, finding.domain)]
  }

  /// A row for each item, of which the first has the name; one that says "none" if there are none.
  private func list(_ name: String, _ items: [(String, Evidence)]) -> [[String]] {
    if items.isEmpty { return [[name, "none", properties.undecided.isEmpty ? "proved" : ""]] }
    let rows = items.prefix(24).enumerated().map { index, item in
      [index == 0 ? name : "", item.0, item.1.words]
    }
    return items.count <= rows.count
      ? rows
      : rows + [["", "and \(items.count - rows.count) more; --format json has them all", ""]]
  }

  /// How it is known, and where, if that is not the domain of the report or is no domain at all.
  private func note(_ evidence: Evidence, _ domain: ClosedRange<Double>) -> String {
    let isUsual = domain == properties.domain || domain.ends.contains { $0.magnitude > 1e300 }
    return isUsual ? evidence.words : "\(evidence.words), on \(interval(domain))"
  }

  private func words(_ limit: Limit) -> String {
    switch limit {
    case .value(let value): number(value)
    case .none: "none: it oscillates"
    }
  }

  private func words(of feature: Feature) -> String {
    let values = "from \(number(feature.left.value)) to \(number(feature.right.value))"
    let slopes =
      "slope from \(number(feature.left.derivative)) to \(number(feature.right.derivative))"
    let place = "at \(number(feature.location))"
    switch feature.kind {
    case .jump: return "jump \(place), \(values), value \(number(feature.value))"
    case .kink: return "kink \(place), \(slopes)"
    case .curvature: return "change of curvature \(place)"
    case .pole: return "pole \(place)"
    case .domainEdge: return "end of the domain \(place)"
    case .removable: return "missing point \(place)"
    }
  }

  /// An interval in words, or the number if it is a single point.
  public func interval(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? number(range.lowerBound) : "\(number(range.lowerBound)) … \(number(range.upperBound))"
  }
}

extension Evidence {
  /// The evidence in a few words.
  fileprivate var words: String {
    switch self {
    case .proved: "proved"
    case .computed(let tolerance): "computed, ±\(String(format: "%.0e", tolerance))"
    case .undecided: "undecided"
    }
  }
}

extension ClosedRange<Double> {
  /// The two ends.
  fileprivate var ends: [Double] { [lowerBound, upperBound] }
}

extension Stretch {
  /// What is known of a stretch is proved.
  fileprivate var evidence: Evidence { sign == nil ? .undecided : .proved }
}
