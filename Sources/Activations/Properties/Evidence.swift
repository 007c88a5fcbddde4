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
