/// The version of this package: the one place that states it.
///
/// What is tagged has the number alone; what leads to it ends in “-dev”, and its changes stand below “Unreleased”.
public enum PackageVersion {
  /// As in `plotgen --version`.
  public static let current = "0.1.0-dev"
}

/// The machine, the system and the build that results come from.
public struct Environment: Codable, Hashable, Sendable {
  /// The model of the processor.
  package let processor: String

  /// Its numbers where it has some, its clock and its caches, as text; nil where results are older than these.
  package let details: String?

  /// How many cores the system has in use.
  package let cores: Int

  /// The memory of the machine in bytes.
  package let memory: Int

  /// The operating system and its version.
  package let system: String

  /// The version of Swift that built the program.
  package let swift: String

  /// The compiler's flags.
  package let flags: String

  /// The commit that was built, with a plus sign where the sources differed from it.
  package let commit: String

  /// The version of the package; nil where results are older than versions.
  package let version: String?

  /// Creates an environment from its parts.
  ///
  /// - Parameter memory: In bytes.
  package init(
    processor: String, cores: Int, memory: Int, system: String, swift: String, flags: String,
    commit: String, version: String? = nil, details: String? = nil
  ) {
    self.processor = processor
    self.details = details
    self.cores = cores
    self.memory = memory
    self.system = system
    self.swift = swift
    self.flags = flags
    self.commit = commit
    self.version = version
  }
}

extension Environment: Validated {
  static let rules: [String: ValueRule] = ["flags": .anyText]
}

/// The instruction set that a program was compiled for.
package enum Build: String, Codable, Hashable, Sendable, CaseIterable {
  /// That of the machine which measured.
  case native

  /// The least that every machine of the architecture has.
  case portable
}

/// An operation on every element of an array.
public enum Operation: String, Codable, Hashable, Sendable, CaseIterable {
  /// The function's value.
  case forward

  /// The function's derivative.
  case derivative

  /// The derivative times the gradient that comes from the next layer.
  case backward
}

/// A way to compute a function in single precision.
package enum Reading: String, Codable, Hashable, Sendable, CaseIterable {
  /// The fast kernel: a loop that the compiler vectorises.
  case lane

  /// One `Float` at a time, rounded from `Double`.
  case float
}
