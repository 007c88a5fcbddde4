import ArgumentParser
import Measurements

/// Compares the activations of the runs that are recorded.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare the activations of recorded runs with ReLU.",
    discussion: """
      Differences are those of runs of the same number, with the 95 % interval of their mean and the p-value \
      of the paired t-test after Holm's correction for the number of activations in the set.
      """)

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    for set in try ResultsRecord(folder: output).read().trainings {
      print("\(set.settings.network): \(set.words)\n\(ComparisonText(set.comparisons).text)")
    }
  }
}
