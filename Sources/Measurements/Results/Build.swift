/// The instruction set that a program was compiled for.
public enum Build: String, Encodable, Hashable, Sendable, CaseIterable {
  /// That of the machine which measured.
  case native

  /// The least that every machine of the architecture has.
  case portable
}
