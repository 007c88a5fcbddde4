/// A library or tool that does what this package does.
public struct Peer: Encodable, Hashable, Sendable {
  /// The name that stands in the rows, such as `numpy`.
  public let name: String

  /// The version.
  public let version: String

  /// How it was set up, in words.
  public let settings: String

  /// Creates a peer from its parts.
  public init(name: String, version: String, settings: String) {
    self.name = name
    self.version = version
    self.settings = settings
  }
}
