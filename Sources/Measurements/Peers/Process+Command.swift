import Foundation

extension Process {
  /// Runs a program, found on the path if it is no path, with its arguments.
  func run(command: [String]) throws {
    guard let program = command.first else { throw CocoaError(.fileNoSuchFile) }
    if program.contains("/") {
      executableURL = URL(filePath: program)
      arguments = Array(command.dropFirst())
    } else {
      executableURL = URL(filePath: "/usr/bin/env")
      arguments = command
    }
    try run()
  }
}
