import Activations
import Foundation

/// What is known about a function, as rows of words for a terminal or a page.
package struct PropertyRows {
  private let properties: Properties
  private let digits: Int
  private let written: (Double) -> String

  /// Takes what is known.
  ///
  /// - Parameters:
  ///   - digits: How many significant digits numbers have.
  ///   - number: How a number of so many digits is written.
  package init(_ properties: Properties, digits: Int, number: @escaping (Double) -> String) {
    self.properties = properties
    self.digits = digits
    written = number
  }

  private func number(_ value: Double) -> String { number(value, .toNearestOrEven) }

  private func number(_ value: Double, _ rule: FloatingPointRoundingRule) -> String {
    written(DirectedDecimal.rounded(value, digits: digits, rule))
  }

  /// A row for each finding, or several where there are several things to say: what it is, what was found, how
  /// it is known.
  package var rows: [[String]] {
    let p = properties
    let normal = p.underNormalInput
    return [row("continuity", p.continuity) { continuityWords[$0] ?? $0.rawValue }]
      + list("features", p.features, p.features.isComplete) { (words(of: $0), $0.evidence) }
      + list("defined on", p.definedOn, p.definedOn.isComplete) { (words(of: $0), .proved) }
      + [
        row("range", p.range, bounds), row("range of f′", p.derivativeRange, bounds),
        row("Lipschitz constant", p.lipschitz) {
          (p.lipschitz.evidence == .encloses ? "at most " : "") + bound($0, .up)
        },
        row("limit at −∞", p.limits.left, words), row("limit at +∞", p.limits.right, words),
        row("limit of f′ at −∞", p.derivativeLimits.left, words),
        row("limit of f′ at +∞", p.derivativeLimits.right, words),
      ]
      + withWhole(
        p.wholeMonotonicity,
        list("monotonicity", p.monotonicity, p.monotonicity.isComplete) {
          ("\($0.direction) on \(inwardInterval($0.range))", $0.evidence)
        })
      + withWhole(
        p.wholeConvexity,
        list("convexity", p.convexity, p.convexity.isComplete) {
          ("\($0.shape) on \(inwardInterval($0.range))", $0.evidence)
        })
      + list("zeros", p.zeros, p.zeros.isComplete) { (inwardInterval($0.range), $0.evidence) }
      + list("extrema", p.extrema, p.extrema.isComplete) {
        ("\($0.kind) \(number($0.value)) at \(number($0.location))", $0.evidence)
      }
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
      .c3: "three times continuously differentiable (C3)", .smooth: "smooth (at least C4)",
    ]
  }

  private func row<Value>(
    _ name: String, _ finding: Finding<Value>, _ words: (Value) -> String
  ) -> [String] {
    [name, finding.value.map(words) ?? "undecided", note(finding)]
  }

  /// A row for each item, of which the first has the name; a last one if there may be others.
  private func list<Item>(
    _ name: String, _ items: Listing<Item>, _ isComplete: Bool,
    _ words: (Item) -> (String, Evidence)
  ) -> [[String]] {
    if items.isEmpty, isComplete { return [[name, "none", "proved"]] }
    var rows = items.prefix(24).map(words).map { ["", $0.0, $0.1.words] }
    if items.count > rows.count {
      rows.append(["", "and \(items.count - rows.count) more; --format json has them all", ""])
    }
    if !isComplete { rows.append(["", doubt(items.isEmpty), "undecided"]) }
    rows[0][0] = name
    return rows
  }

  /// The rows of a list with a first one about the whole domain, if there are several and it says more than they do.
  private func withWhole(
    _ whole: (word: String, evidence: Evidence)?, _ rows: [[String]]
  ) -> [[String]] {
    guard let whole, rows.count > 1 else { return rows }
    let first = [
      rows[0][0], "\(whole.word) on \(interval(properties.domain))", whole.evidence.words,
    ]
    return [first] + rows.map { ["", $0[1], $0[2]] }
  }

  /// Where there may be others, in words.
  private func doubt(_ isEmpty: Bool) -> String {
    let parts = properties.undecided
    let shown = parts.prefix(2).map { interval($0) } + (parts.count > 2 ? ["…"] : [])
    let place = parts.isEmpty ? "" : " on \(shown.joined(separator: ", "))"
    return (isEmpty ? "none found, but not decided" : "perhaps others") + place
  }

  /// How it is known, and where, if that is not the domain of the report or is no domain at all.
  private func note<Value>(_ finding: Finding<Value>) -> String {
    let domain = finding.domain
    let isUsual = domain == properties.domain || domain.ends.contains { $0.magnitude > 1e300 }
    let words =
      finding.evidence == .encloses
      ? finding.tolerance.map { "\(finding.evidence.words), \(toleranceWords($0))" }
        ?? finding.evidence.words : finding.evidence.words
    return isUsual ? words : "\(words), on \(interval(domain))"
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
    case .isolated: return "isolated point \(place), value \(number(feature.value))"
    case .verticalTangent: return "vertical tangent \(place)"
    case .cusp: return "cusp \(place), \(slopes)"
    case .jump:
      // The value beside a place between two doubles says nothing of the place.
      let isDouble = feature.between.lowerBound == feature.between.upperBound
      return "jump \(place), \(values)" + (isDouble ? ", value \(number(feature.value))" : "")
    case .kink: return "kink \(place), \(slopes)"
    case .curvature: return "change of curvature \(place)"
    case .pole: return "pole \(place)"
    case .domainEdge: return "end of the domain \(place)"
    case .removable: return "missing point \(place)"
    }
  }

  /// Bounds in words.
  private func bounds(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? number(range.lowerBound)
      : "\(bound(range.lowerBound, .down)) … \(bound(range.upperBound, .up))"
  }

  /// A bound, rounded outward unless the nearest decimal is as near as bounds are known, which is 10⁻⁹.
  private func bound(_ value: Double, _ rule: FloatingPointRoundingRule) -> String {
    let nearest = DirectedDecimal.rounded(value, digits: digits, .toNearestOrEven)
    let isClose = (nearest - value).magnitude <= 1e-9 * max(1, value.magnitude)
    return isClose ? written(nearest) : number(value, rule)
  }

  /// An interval in words, rounded inward so that nothing is said of what lies outside, or the number if it is a
  /// single point.
  private func inwardInterval(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? number(range.lowerBound)
      : "\(number(range.lowerBound, .up)) … \(number(range.upperBound, .down))"
  }

  /// A part of the set on which the function is defined, in words.
  private func words(of part: DefinedPart) -> String {
    let (start, end) = (part.range.lowerBound, part.range.upperBound)
    if start == end { return "\(number(start)) alone" }
    return interval(part.range) + (part.includesStart ? "" : ", without \(number(start))")
      + (part.includesEnd ? "" : ", without \(number(end))")
  }

  /// An interval in words, or the number if it is a single point.
  package func interval(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? number(range.lowerBound) : "\(number(range.lowerBound)) … \(number(range.upperBound))"
  }
}

/// A tolerance with one digit, rounded up so that it holds.
private func toleranceWords(_ tolerance: Double) -> String {
  "±" + String(format: "%.0e", DirectedDecimal.rounded(tolerance, digits: 1, .up))
}

extension Evidence {
  /// The evidence in a few words.
  fileprivate var words: String {
    switch self {
    case .proved: "proved"
    case .encloses: "encloses"
    case .computed(let tolerance): "computed, \(toleranceWords(tolerance))"
    case .undecided: "undecided"
    }
  }
}

extension ClosedRange<Double> {
  /// The two ends.
  fileprivate var ends: [Double] { [lowerBound, upperBound] }
}

extension SignedRange {
  /// Where the function goes, if the sign is that of the slope.
  package var direction: String {
    switch sign {
    case .positive: "increasing"
    case .negative: "decreasing"
    case .zero: "constant"
    case nil: "undecided"
    }
  }

  /// How the function bends, if the sign is that of the second derivative.
  package var shape: String {
    switch sign {
    case .positive: "convex"
    case .negative: "concave"
    case .zero: "straight"
    case nil: "undecided"
    }
  }
}

/// A double in so many significant decimal digits, rounded so that what is said with it stays true.
private enum DirectedDecimal {
  /// The nearest double that has so few digits and lies on the side that is asked for.
  ///
  /// - Parameters:
  ///   - value: The number; infinite ones and NaN stay.
  ///   - digits: How many significant digits, from 1 to 17.
  ///   - rule: `down` for no more than the number, `up` for no less, else the nearest.
  static func rounded(
    _ value: Double, digits: Int, _ rule: FloatingPointRoundingRule
  ) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let nearest = decimal(value, digits)
    switch rule {
    case .down where nearest > value: return decimal(nearest - unit(nearest, digits), digits)
    case .up where nearest < value: return decimal(nearest + unit(nearest, digits), digits)
    default: return nearest
    }
  }

  private static func decimal(_ value: Double, _ digits: Int) -> Double {
    Double(String(format: "%.\(digits)g", value)) ?? value
  }

  /// The weight of the last digit.
  private static func unit(_ value: Double, _ digits: Int) -> Double {
    guard value != 0 else { return .leastNonzeroMagnitude }
    let exponent = Foundation.log10(value.magnitude).rounded(.down)
    return Foundation.pow(10, exponent - Double(digits) + 1)
  }
}
