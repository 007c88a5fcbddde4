/// The answer to a comparison that need not have one.
public enum Truth: Hashable, Sendable {
  /// The comparison holds, for every value it was asked about.
  case holds

  /// The comparison fails, for every value it was asked about.
  case fails

  /// It holds for some of the values and fails for others.
  case undecided

  /// Some of the values may be missing, so that there is nothing to compare.
  case undefined

  /// None of the values can be compared: on one side there is none.
  case missing
}
