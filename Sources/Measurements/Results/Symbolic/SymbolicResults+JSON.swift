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
