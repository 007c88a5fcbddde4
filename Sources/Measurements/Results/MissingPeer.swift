/// A library or tool that could not be measured.
public struct MissingPeer: Encodable, Hashable, Sendable {
  /// The name.
  public let name: String

  /// Why not.
  public let reason: String

  /// Creates a missing peer from its parts.
  public init(name: String, reason: String) {
    self.name = name
    self.reason = reason
  }
}
