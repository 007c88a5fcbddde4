import Results

/// Every table of what came of training networks.
enum ExperimentTables {
  /// The names, whether there are results or not.
  static let names =
    [answers, protocols, published, deadUnits, gradients, times, libraries]
    + ExperimentNetwork.allCases.map(name)

  /// The text of a table; a sentence in its place if there are no such results, nil for another name.
  static func text(_ name: String, _ results: ExperimentResults?) -> String? {
    guard names.contains(name) else { return nil }
    guard let results else { return missing(ExperimentResults.command) }
    switch name {
    case answers: return AnswerList.text(results) ?? missing(ExperimentResults.command)
    case protocols: return ProtocolTable.text(results) ?? missing(ExperimentResults.command)
    case published: return PublishedTable.text(results) ?? missing(ExperimentResults.command)
    case times: return TrainingTimeTable.text(results) ?? missing(ExperimentResults.command)
    case deadUnits:
      return results.deadUnits.flatMap(DeadUnitTables.text) ?? missing(ExperimentResults.command)
    case gradients:
      return results.gradients.flatMap(GradientTable.text) ?? missing(ExperimentResults.command)
    case libraries:
      return results.speed.flatMap(TrainingLibraryTable.text) ?? missing("make measure-training")
    default:
      let sets = ExperimentNetwork.allCases.first { Self.name($0) == name }.map(results.sets) ?? []
      return sets.isEmpty
        ? missing(ExperimentResults.command)
        : sets.map(TestTable.text).joined(separator: "\n\n")
    }
  }

  private static let answers = "experiment answers"
  private static let protocols = "experiment protocols"
  private static let published = "experiments published"
  private static let deadUnits = "experiment dead units"
  private static let gradients = "experiment gradients"
  private static let times = "experiment times"
  private static let libraries = "experiment libraries"

  private static func name(_ network: ExperimentNetwork) -> String {
    "experiment \(network.rawValue)"
  }

  private static func missing(_ command: String) -> String {
    "*Not measured yet: run \(Code.span(command)).*"
  }
}
