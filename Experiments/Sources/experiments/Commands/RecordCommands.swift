import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Results
import Training

/// Takes over runs that were recorded elsewhere.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Take over runs that were recorded in another folder.",
    discussion: """
      Each run goes to the set of its protocol and machine, in place of the one that it repeats if there is one; \
      nothing else of the other file is taken over. With '--only-whole', runs are left out whose number not every \
      activation of their set has, as when training is going on.
      """)

  @Argument(help: ArgumentHelp("The other folder of results.", valueName: "folder"))
  var folder: String

  @Flag(help: "Leave out the last runs of sets that are not complete.")
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
    commandName: "protocol", abstract: "State how networks are made and trained.",
    discussion: """
      Layers, constants, what is held out and how the weights are chosen, from the code that trains, into \
      protocol.json. 'plotgen docs' makes the page of it, and a test holds the file against the code.
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
      Differences are those of runs of the same number, with the 95 % interval of their mean and the p-value \
      of the paired t-test after Holm's correction for the number of activations in the set.

      Where there are results of 'make replication', the means of both implementations follow, with the p-value \
      of two one-sided tests: below 0.05, they are the same up to 0.3 percentage points.
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
