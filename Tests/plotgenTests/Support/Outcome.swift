import Foundation
import Testing

/// How a run of the program ended, and what it wrote.
struct Outcome {
  /// The exit status, or the number of the signal that ended the process.
  let status: Int32

  /// Whether a signal ended the process: it crashed.
  let wasKilled: Bool

  /// What the process wrote to standard output.
  let output: String

  /// What the process wrote to standard error.
  let messages: String

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// All was done and there was nothing to say.
  func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!wasKilled && status == 0, sourceLocation: sourceLocation)
    #expect(complaints == [], sourceLocation: sourceLocation)
  }

  /// One message that holds the words, on standard error, and nothing else but where to find help.
  func expectRefusal(
    _ status: Int32, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!wasKilled && self.status == status, sourceLocation: sourceLocation)
    #expect(complaints.count == 1, "\(messages)", sourceLocation: sourceLocation)
    #expect(complaints.first?.hasPrefix("plotgen: ") == true, sourceLocation: sourceLocation)
    #expect(complaints.first?.contains(words) == true, sourceLocation: sourceLocation)
    #expect(output.isEmpty, sourceLocation: sourceLocation)
  }

  /// The lines of standard error but for the one that says where to find help, and for the notice
  /// that this machine has not the usual typeface.
  private var complaints: [String] {
    messages.split(separator: "\n").map(String.init).filter {
      $0 != "See 'plotgen --help' or 'plotgen help <command>'." && !$0.contains("is not installed")
    }
  }
}
