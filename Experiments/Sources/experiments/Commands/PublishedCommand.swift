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
      ReLU, leaky ReLU, SineReLU with ε = 0.0025, 0.006 and 0.025, its form of keras-contrib, GELU and SiLU, in \
      LeNet-5 also PReLU, RReLU and SReLU: 12 runs of 50 epochs of the fully connected network, 12 of 20 of \
      LeNet-5, 3 of 10 of the convolutional one, on MNIST, which 'make mnist' fetches, and then on \
      Fashion-MNIST. Runs that are recorded are not done again.
      """)

  @OptionGroup var set: PublishedSet

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    try DebugBuild.refuse()
    for data in try set.data.dataSets() {
      for network in set.network {
        let session = TrainingSession(
          plan: set.plan(network), data: data, record: record,
          results: ResultsRecord(folder: output))
        print("\(data.name)\n\(TrainingText(try session.run()).text)")
      }
    }
  }
}
