/// The times of other libraries and tools, in `Docs/Data/peers.json`.
package struct PeerResults: Codable, Hashable, Sendable {
  /// The machine and the build.
  package let environment: Environment

  /// The command that measured.
  package let command: String

  /// The libraries and tools that were measured.
  package let peers: [Peer]

  /// The libraries and tools that could not be measured, and why.
  package let leftOut: [MissingPeer]

  /// The times of functions.
  package let rows: [PeerRow]

  /// The times of SineReLU in other forms, and of the sine beside it, as a control; nil in older results.
  package let forms: [PeerRow]?

  /// The times of figures.
  package let figures: [FigureRow]

  /// Creates results from their parts.
  package init(
    environment: Environment, command: String, peers: [Peer], leftOut: [MissingPeer],
    rows: [PeerRow], forms: [PeerRow]? = nil, figures: [FigureRow]
  ) {
    self.forms = forms
    self.environment = environment
    self.command = command
    self.peers = peers
    self.leftOut = leftOut
    self.rows = rows
    self.figures = figures
  }
}

extension PeerResults: ResultsFile {
  /// The name of the file.
  package static var fileName: String { "peers.json" }

  /// The command that makes it.
  package static var command: String { "make measure-peers" }
}

/// A library or tool that does what this package does.
public struct Peer: Codable, Hashable, Sendable {
  /// The name that stands in the rows, such as `numpy`.
  package let name: String

  /// The version.
  package let version: String

  /// Its settings, as text.
  package let settings: String

  /// Creates a peer from its parts.
  package init(name: String, version: String, settings: String) {
    self.name = name
    self.version = version
    self.settings = settings
  }
}

extension Peer: Validated {
  static let rules: [String: ValueRule] = ["settings": .anyText]
}

/// A library or tool that could not be measured.
public struct MissingPeer: Codable, Hashable, Sendable {
  /// The name.
  package let name: String

  /// The reason.
  package let reason: String

  /// Creates a missing peer from its parts.
  package init(name: String, reason: String) {
    self.name = name
    self.reason = reason
  }
}

/// The time of one operation of one function on an array, in one library.
package struct PeerRow: Codable, Hashable, Sendable {
  /// The name of this package among the libraries and tools of a row.
  package static let ours = "sinerelu"

  /// The key of the catalogue.
  package let function: String

  /// The operation on every element.
  package let operation: Operation

  /// The elements of the array.
  package let elements: Int

  /// The library, `sinerelu` for this package.
  package let library: String

  /// The time in nanoseconds for one element, a sample for each round.
  package let nanosecondsPerElement: Summary

  /// The time over ours in the same round; nil for ours.
  package let ratioToOurs: Ratio?

  /// Creates a row from its parts.
  package init(
    function: String, operation: Operation, elements: Int, library: String,
    nanosecondsPerElement: Summary, ratioToOurs: Ratio?
  ) {
    self.function = function
    self.operation = operation
    self.elements = elements
    self.library = library
    self.nanosecondsPerElement = nanosecondsPerElement
    self.ratioToOurs = ratioToOurs
  }
}

extension PeerRow: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    try json.checkRatio(ratioToOurs, of: library)
  }
}

extension ResultsDecoder {
  /// Checks that a library or tool has a ratio to ours, and that ours has none.
  func checkRatio(_ ratioToOurs: Ratio?, of library: String) throws(Flaw) {
    guard (library == PeerRow.ours) != (ratioToOurs == nil) else { return }
    throw flaw(
      "ratioToOurs",
      needed: ratioToOurs == nil
        ? "an object" : "nothing, since this is what others are compared with")
  }
}

/// The time of one figure in one tool, and the size of its file.
package struct FigureRow: Codable, Hashable, Sendable {
  /// Whether a whole process was timed.
  package enum Mode: String, Codable, Hashable, Sendable, CaseIterable {
    /// A figure in a process that has drawn others before.
    case warm

    /// A whole process that draws one figure.
    case process
  }

  /// The tool, `sinerelu` for this package.
  package let tool: String

  /// The format of the file: `png` or `svg`.
  package let format: String

  /// Whether a whole process was timed.
  package let mode: Mode

  /// The time in milliseconds, a sample for each run.
  package let milliseconds: Summary

  /// The size of the file in bytes.
  package let bytes: Int

  /// The time over ours; nil for ours.
  package let ratioToOurs: Ratio?

  /// Creates a row from its parts.
  package init(
    tool: String, format: String, mode: Mode, milliseconds: Summary, bytes: Int,
    ratioToOurs: Ratio?
  ) {
    self.tool = tool
    self.format = format
    self.mode = mode
    self.milliseconds = milliseconds
    self.bytes = bytes
    self.ratioToOurs = ratioToOurs
  }
}

extension FigureRow: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    try json.checkRatio(ratioToOurs, of: tool)
  }
}
