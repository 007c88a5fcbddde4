/// The axes that are labelled once for several panels instead of at each.
public struct SharedAxes: OptionSet, Hashable, Sendable {
  /// The choice as bits.
  public let rawValue: Int

  /// Creates a choice from its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Panels below each other with equal x domains are labelled only at the lowest.
  public static let x = SharedAxes(rawValue: 1)

  /// Panels beside each other with equal y domains are labelled only at the leftmost.
  public static let y = SharedAxes(rawValue: 2)
}
