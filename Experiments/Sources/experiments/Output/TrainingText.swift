import Measurements
import CommandLineTools

/// Runs as a table for a terminal.
struct TrainingText {
  private let runs: [TrainingRun]

  /// Takes runs in the order in which they are to be printed.
  init(_ runs: [TrainingRun]) { self.runs = runs }

  /// The table.
  var text: String {
    let heading = [
      "activation", "run", "best epoch", "test loss", "test accuracy %", "last epoch's %",
      "seconds per epoch",
    ]
    return TextTable(
      rows: [heading]
        + runs.map { run in
          let dense = run.denseActivation.map { ", dense \($0)" } ?? ""
          return [
            "\(run.activation)\(dense)", "\(run.run)", "\(run.bestEpoch)", "\(run.test.loss)",
            Self.percent(run.test.accuracy), Self.percent(run.lastTest.accuracy),
            "\((SortedSamples(run.history.seconds).median * 1e3).rounded() / 1e3)",
          ]
        }
    ).text
  }

  private static func percent(_ share: Double) -> String {
    "\((share * 1e4).rounded() / 1e2)"
  }
}
