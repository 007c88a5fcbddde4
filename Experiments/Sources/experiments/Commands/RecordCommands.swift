import ArgumentParser
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
