import ArgumentParser
import Foundation
import Results

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
