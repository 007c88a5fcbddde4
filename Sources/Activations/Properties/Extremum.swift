/// A local minimum or maximum.
public struct Extremum: Hashable, Sendable {
  /// Which of the two.
  public enum Kind: String, Hashable, Sendable {
    /// Lower than everything around.
    case minimum

    /// Higher than everything around.
    case maximum
  }

  /// Which of the two.
  public let kind: Kind

  /// The argument.
  public let location: Double

  /// The value.
  public let value: Double

  /// Whether the slopes on both sides are proved.
  public let evidence: Evidence
}
