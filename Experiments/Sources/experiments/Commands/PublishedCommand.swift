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
      Trains with ReLU, leaky ReLU, SineReLU with ε = 0.0025, 0.006 and 0.025, its form of keras-contrib, GELU \
      and SiLU, and in LeNet-5 also with PReLU, RReLU and SReLU. Of each activation there are 12 runs of 50 epochs \
      in the fully connected network, 12 of 20 epochs in LeNet-5, and 3 of 10 epochs in the convolutional network: \
      on MNIST, which 'make mnist' fetches, then on Fashion-MNIST. Recorded runs are not repeated.
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
