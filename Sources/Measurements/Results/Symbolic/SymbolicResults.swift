/// How SymPy and `plotgen inspect` answer the same questions: what `Docs/Data/symbolic.json` holds.
public struct SymbolicResults: Encodable, Hashable, Sendable {
  /// Where they were asked.
  public let environment: Environment

  /// The command that asked.
  public let command: String

  /// The seconds of processor time that SymPy has for a question.
  public let secondsAllowed: Int

  /// Who was asked beside `plotgen inspect`.
  public let peers: [Peer]

  /// The answers, one for each formula, question and library.
  public let rows: [SymbolicRow]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, secondsAllowed: Int, peers: [Peer],
    rows: [SymbolicRow]
  ) {
    self.environment = environment
    self.command = command
    self.secondsAllowed = secondsAllowed
    self.peers = peers
    self.rows = rows
  }
}

extension SymbolicResults: ResultsFile, JSONReadable {
  /// The name of the file.
  public static var fileName: String { "symbolic.json" }

  /// The command that makes it.
  public static var command: String { "make measure-symbolic" }

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], path: String) throws(ResultsError) {
    self = try ResultsDocument.results(in: bytes, path: path)
  }

  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      environment: try node.object("environment"), command: try node.text("command"),
      secondsAllowed: try node.count("secondsAllowed", atLeast: 1),
      peers: try node.objects("peers"), rows: try node.objects("rows"))
  }
}
