import Foundation

/// The Python of this machine.
enum Python {
  /// The first one on the path; nil if there is none.
  static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}
