/// What is known about one property, how it is known, and where it holds.
public struct Finding<Value: Sendable>: Sendable {
  /// The property; nil if it was not decided.
  public let value: Value?

  /// How it is known.
  public let evidence: Evidence

  /// The arguments it was studied on.
  public let domain: ClosedRange<Double>

  /// No less than the distance of ``value`` from the true one, where that is known and the value is not exact.
  public let tolerance: Double?

  init(
    value: Value?, evidence: Evidence, domain: ClosedRange<Double>, tolerance: Double? = nil
  ) {
    self.value = value
    self.evidence = evidence
    self.domain = domain
    self.tolerance = if case .computed(let tolerance) = evidence { tolerance } else { tolerance }
  }

  static func proved(_ value: Value, on domain: ClosedRange<Double>) -> Finding {
    Finding(value: value, evidence: .proved, domain: domain)
  }

  static func computed(
    _ value: Value, tolerance: Double, on domain: ClosedRange<Double>
  ) -> Finding {
    Finding(value: value, evidence: .computed(tolerance: tolerance), domain: domain)
  }

  static func undecided(on domain: ClosedRange<Double>) -> Finding {
    Finding(value: nil, evidence: .undecided, domain: domain)
  }
}

extension Finding where Value == Double {
  /// A number that is proved to lie in an interval: the shortest there is in the inner half of it, with the
  /// greater distance from the ends as the tolerance.
  static func encloses(_ values: Interval, on domain: ClosedRange<Double>) -> Finding {
    guard !values.isEmpty, values.isBounded else { return .undecided(on: domain) }
    if values.isPoint { return .proved(values.lower + 0, on: domain) }
    let inset = (values.upper / 2 - values.lower / 2) / 2
    let (low, high) = (values.lower + inset, values.upper - inset)
    let value = low <= high ? Double.shortest(in: low...high) : values.lower
    let tolerance = (values - Interval(value)).magnitude
    return Finding(value: value + 0, evidence: .encloses, domain: domain, tolerance: tolerance)
  }
}

extension Finding: Equatable where Value: Equatable {}

/// How a property is known.
public enum Evidence: Hashable, Sendable {
  /// It is a theorem about the real function: it rests on enclosures, which hold for every argument.
  case proved

  /// Bounds that are a theorem, but not known to be the best: the true ones lie within.
  case encloses

  /// By values at many arguments, to a tolerance that holds.
  case computed(tolerance: Double)

  /// Not at all: the work that was allowed did not suffice.
  case undecided

  /// The weaker of two.
  func weaker(_ other: Evidence) -> Evidence {
    switch (self, other) {
    case (.undecided, _), (_, .undecided): .undecided
    case (.computed(let a), .computed(let b)): .computed(tolerance: Swift.max(a, b))
    case (.computed, _): self
    case (_, .computed): other
    case (.encloses, _): self
    case (_, .encloses): other
    case (.proved, .proved): .proved
    }
  }
}

/// How often a function can be differentiated with a continuous result, everywhere on a domain.
public enum Continuity: String, Hashable, Sendable {
  /// The function itself is not continuous, or not defined everywhere.
  case discontinuous

  /// The function is continuous, its slope is not.
  case c0 = "C0"

  /// The slope is continuous, the second derivative is not.
  case c1 = "C1"

  /// The second derivative is continuous, the third is not.
  case c2 = "C2"

  /// The third derivative is continuous, the fourth is not.
  case c3 = "C3"

  /// Four derivatives at least are continuous.
  case smooth
}
