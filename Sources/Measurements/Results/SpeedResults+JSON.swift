extension SpeedResults: ResultsFile, JSONReadable {
  /// The name of the file.
  public static var fileName: String { "measurements.json" }

  /// The command that makes it.
  public static var command: String { "make measure" }

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], path: String) throws(ResultsError) {
    self = try ResultsDocument.results(in: bytes, path: path)
  }

  init(_ node: JSONNode) throws(Flaw) {
    let runs: [SpeedRun] = try node.objects("runs")
    guard Set(runs.map(\.build)).count == runs.count else {
      throw try node.member("runs", needed: "a list").flaw(needed: "at most one run of each build")
    }
    self.init(runs: runs)
  }
}
