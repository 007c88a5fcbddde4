/// How a property is known.
public enum Evidence: Hashable, Sendable {
  /// By enclosures, which hold for every argument.
  case proved

  /// By rounded values at many arguments, to a tolerance.
  case computed(tolerance: Double)

  /// Not at all: the evaluations that were allowed did not suffice.
  case undecided

  /// The weaker of two.
  func weaker(_ other: Evidence) -> Evidence {
    switch (self, other) {
    case (.undecided, _), (_, .undecided): .undecided
    case (.computed(let a), .computed(let b)): .computed(tolerance: Swift.max(a, b))
    case (.computed, _): self
    case (.proved, _): other
    }
  }
}
