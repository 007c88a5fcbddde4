extension AccuracyResults: ResultsFile, JSONReadable {
  /// The name of the file.
  public static var fileName: String { "accuracy.json" }

  /// The command that makes it.
  public static var command: String { "make accuracy" }

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], path: String) throws(ResultsError) {
    self = try ResultsDocument.results(in: bytes, path: path)
  }

  init(_ node: JSONNode) throws(Flaw) {
    self.init(
      environment: try node.object("environment"), command: try node.text("command"),
      rows: try node.objects("rows"))
  }
}
