import ArgumentParser
import CommandLineTools
import Foundation
import Results
import Files

/// Trains networks, and looks at what becomes of them.
@main
struct Experiments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "experiments",
    abstract: "Train networks with any activation, and record the results.",
    discussion: """
      Build with '-c release', and run in the folder Experiments of the repository. Results go to standard \
      output, and messages to standard error. An interrupted training continues if it is started again.
      """,
    version: PackageVersion.current,
    subcommands: [
      TrainCommand.self, PublishedCommand.self, CompareCommand.self, DeadUnitsCommand.self,
      GradientsCommand.self, SignalsCommand.self, ProtocolCommand.self, MergeCommand.self,
      SpeedCommand.self, MeasureTrainingCommand.self,
    ],
    defaultSubcommand: TrainCommand.self)

  static func main() {
    // A reader that leaves ends the program quietly.
    signal(SIGPIPE, SIG_DFL)
    EndingSignals.removeUnfinishedFiles()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(
        with: error, saying: { StandardError.write($0) }, showing: { try StandardOutput.write($0) })
    }
  }
}
