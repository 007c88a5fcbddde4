/// How a definition was read with single precision.
public enum Reading: String, Encodable, Hashable, Sendable, CaseIterable {
  /// The fast kernel: a loop that the compiler vectorises.
  case lane

  /// One `Float` at a time, rounded from `Double`.
  case float
}
