import ArgumentParser
import Foundation
import Measurements
import Results
import Training

/// Trains the networks of the set that is published.
struct PublishedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "published", abstract: "Train the networks whose results are published.",
    discussion: """
      ReLU, leaky ReLU, SineReLU with ε = 0.0025, 0.006 and 0.025, its form of keras-contrib, GELU and SiLU: \
      12 runs of 50 epochs of the fully connected network, 6 of 20 of LeNet-5, 1 of 3 of the convolutional \
      one. Runs that are recorded are not done again.
      """)

  @OptionGroup var set: PublishedSet

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    try DebugBuild.refuse()
    let data = try set.data.dataSet()
    for network in set.network {
      let plan = set.plan(network)
      let session = TrainingSession(
        plan: plan, data: data, record: record, results: ResultsRecord(folder: output))
      print(TrainingText(try session.run()).text)
    }
  }
}
