/// What is known about one property, how it is known, and where it holds.
public struct Finding<Value: Sendable>: Sendable {
  /// The property; nil if it was not decided.
  public let value: Value?

  /// How it is known.
  public let evidence: Evidence

  /// The arguments it was studied on.
  public let domain: ClosedRange<Double>

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

extension Finding: Equatable where Value: Equatable {}
