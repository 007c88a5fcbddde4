import Foundation
import Measurements

/// A folder that is deleted with this, and peers in it that are shell scripts.
final class FakePeer {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "peers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a script that runs a command for each request by its name; returns where it is.
  func script(_ commands: [String: String]) throws -> String {
    let cases = commands.map { #"*'"request":"\#($0.key)"'*) \#($0.value) ;;"# }
    let text = """
      while IFS= read -r line; do
        case $line in
        \(cases.joined(separator: "\n  "))
        *) echo '{"error": "not asked for"}' ;;
        esac
      done
      """
    let file = folder.appending(path: "\(UUID().uuidString).sh")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Starts a peer that runs a command for each request by its name.
  func process(_ commands: [String: String], named name: String = "fake") throws -> PeerProcess {
    try PeerProcess(name: name, command: ["/bin/sh", try script(commands)], folder: folder)
  }
}

/// The command that answers a line.
func say(_ line: String) -> String { "echo '\(line)'" }

/// The Python of this machine.
enum Python {
  /// The first one on the path; nil if there is none.
  static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}
