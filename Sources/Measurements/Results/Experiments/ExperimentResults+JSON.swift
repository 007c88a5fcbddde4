extension ExperimentResults: ResultsFile, JSONReadable {
  /// The name of the file.
  public static var fileName: String { "experiments.json" }

  /// The command that makes it.
  public static var command: String { "make experiments" }

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], path: String) throws(ResultsError) {
    self = try ResultsDocument.results(in: bytes, path: path)
  }

  init(_ node: JSONNode) throws(Flaw) {
    self.init(trainings: try node.objects("trainings"))
    if let member = try node.member(ifPresent: "deadUnits") {
      deadUnits = try DeadUnitResults(member)
    }
    if let member = try node.member(ifPresent: "gradients") {
      gradients = try GradientResults(member)
    }
    if let member = try node.member(ifPresent: "speed") { speed = try TrainingSpeedResults(member) }
  }
}
