extension PeerResults: ResultsFile, JSONReadable {
  /// The name of the file.
  public static var fileName: String { "peers.json" }

  /// The command that makes it.
  public static var command: String { "make measure-peers" }

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], path: String) throws(ResultsError) {
    self = try ResultsDocument.results(in: bytes, path: path)
  }

  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      environment: try node.object("environment"), command: try node.text("command"),
      peers: try node.objects("peers"), leftOut: try node.objects("leftOut"),
      rows: try node.objects("rows"), figures: try node.objects("figures"))
  }
}
