/// A value on an axis and how it is written there.
public struct Tick: Hashable, Sendable {
  /// The place in data units.
  public var value: Double

  /// The words beside it, which may hold markup.
  public var label: String

  /// Creates a tick.
  public init(_ value: Double, label: String) {
    self.value = value
    self.label = label
  }
}
