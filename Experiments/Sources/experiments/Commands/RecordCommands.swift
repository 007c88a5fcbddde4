import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Results
import Training

/// Takes over runs that were recorded elsewhere.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Add runs that were recorded in another folder.",
    discussion: """
      Each run is added to the set with the same protocol and machine. If it repeats a run of that set, it replaces \
      that run. Nothing else of the other folder is added. With '--only-whole', a run is left out if an activation \
      of its set has no run of the same number yet, as while training goes on.
      """)

  @Argument(help: ArgumentHelp("The other folder of results.", valueName: "folder"))
  var folder: String

  @Flag(help: "Leave out runs whose number not every activation of the set has.")
  var onlyWhole = false

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    let others = try ResultsRecord(folder: folder).readExisting()
    try ResultsRecord(folder: output).update { $0 = $0.merging(others, onlyWhole: onlyWhole) }
    for set in try ResultsRecord(folder: output).read().trainings {
      print("\(set.settings.network): \(set.words)")
    }
  }
}

/// States the protocol.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "Write how networks are made and trained.",
    discussion: """
      Writes layers, constants, the validation examples and the choice of the weights into protocol.json, as the \
      code that trains has them. 'plotgen docs' makes a page from the file, and a test compares it with the code.
      """)

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    print(try ResultsRecord(folder: output).write(ProtocolDescription.current))
  }
}

/// Compares the activations of the runs that are recorded.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare the activations of recorded runs with ReLU.",
    discussion: """
      Runs of the same number are compared. The table has the 95 % interval of the mean difference, and the \
      p-value of the paired t-test after Holm's correction for the number of activations in the set.

      If there are results of 'make replication', the means of both implementations follow, with the p-value \
      of two one-sided tests: if it is below 0.05, they are the same up to 0.3 percentage points.
      """)

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    for set in try ResultsRecord(folder: output).read().trainings {
      print("\(set.settings.network): \(set.words)\n\(TextTable(rows: set.comparisonTable).text)")
    }
    if let replication = try ResultsRecord(folder: output).readReplication() {
      let table = replication.table(beside: try ResultsRecord(folder: output).read())
      print("the second implementation\n\(TextTable(rows: table).text)")
    }
  }
}
