/// The machine, the system and the build that results come from.
public struct Environment: Encodable, Hashable, Sendable {
  /// The model of the processor.
  public let processor: String

  /// How many cores the system has in use.
  public let cores: Int

  /// The memory of the machine in bytes.
  public let memory: Int

  /// The operating system and its version.
  public let system: String

  /// The version of Swift that built the program.
  public let swift: String

  /// The compiler's flags.
  public let flags: String

  /// The commit that was built, with a plus sign where the sources differed from it.
  public let commit: String

  /// Creates an environment from its parts.
  ///
  /// - Parameter memory: In bytes.
  public init(
    processor: String, cores: Int, memory: Int, system: String, swift: String, flags: String,
    commit: String
  ) {
    self.processor = processor
    self.cores = cores
    self.memory = memory
    self.system = system
    self.swift = swift
    self.flags = flags
    self.commit = commit
  }
}
