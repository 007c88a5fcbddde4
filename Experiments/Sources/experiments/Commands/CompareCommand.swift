import ArgumentParser
import Results
import CommandLineTools
import Files

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
      print("\(set.settings.network): \(set.words)\n\(ComparisonText(set.comparisons).text)")
    }
    if let replication = try ResultsRecord(folder: output).readReplication() {
      print(try ReplicationText(replication, ResultsRecord(folder: output).read()).text)
    }
  }
}

/// Both implementations beside each other as a table for a terminal.
struct ReplicationText {
  private let rows: [[String]]

  /// Takes the results of both.
  init(_ replication: ReplicationResults, _ results: ExperimentResults) {
    rows = replication.sets.flatMap { set in
      set.pairs(in: results).map { pair in
        [set.settings.network, set.settings.dataSet, pair.words]
          + [pair.ours, pair.theirs].flatMap { ["\($0.count)", Self.percent($0.mean)] }
          + (pair.equivalence.map {
            [
              Self.percent($0.difference),
              "\(Self.percent($0.interval.lowerBound)) … \(Self.percent($0.interval.upperBound))",
              "\(($0.pValue * 1e4).rounded() / 1e4)",
            ]
          } ?? ["", "", ""])
      }
    }
  }

  /// The table.
  var text: String {
    let heading = [
      "network", "data", "activation", "our runs", "accuracy %", "torch's runs", "accuracy %",
      "difference", "90 %", "p of ±0.3",
    ]
    return "the second implementation\n\(TextTable(rows: [heading] + rows).text)"
  }

  private static func percent(_ share: Double) -> String { "\((share * 1e4).rounded() / 1e2)" }
}

/// Activations beside ReLU as a table for a terminal.
struct ComparisonText {
  private let comparisons: [ActivationComparison]

  /// Takes comparisons in the order in which they are to be printed.
  init(_ comparisons: [ActivationComparison]) { self.comparisons = comparisons }

  /// The table.
  var text: String {
    let heading = [
      "activation", "runs", "accuracy %", "s.d.", "minus ReLU's", "95 %", "p", "loss", "s.d.",
      "minus ReLU's", "95 %", "p", "time × ReLU", "95 %",
    ]
    return TextTable(rows: [heading] + comparisons.map(row)).text
  }

  private func row(_ comparison: ActivationComparison) -> [String] {
    let dense = comparison.denseActivation.map { ", dense \($0)" } ?? ""
    let (accuracy, loss) = (comparison.accuracy, comparison.loss)
    let time = comparison.time.map {
      [Self.text($0.value, 3), "\(Self.text($0.lower, 3))–\(Self.text($0.upper, 3))"]
    }
    return [
      "\(comparison.activation)\(dense)", "\(accuracy.count)", Self.text(100 * accuracy.mean, 2),
      Self.text(100 * accuracy.standardDeviation, 2),
    ] + Self.words(comparison.accuracyDifference, scale: 100, 2) + [
      Self.text(loss.mean, 4), Self.text(loss.standardDeviation, 4),
    ] + Self.words(comparison.lossDifference, scale: 1, 4) + (time ?? ["", ""])
  }

  /// The mean, the interval and the p-value of a difference.
  private static func words(
    _ difference: ActivationComparison.Difference?, scale: Double, _ digits: Int
  ) -> [String] {
    guard let difference else { return ["", "", ""] }
    let interval = difference.paired.interval
    return [
      text(scale * difference.paired.mean, digits),
      "\(text(scale * interval.lowerBound, digits)) … \(text(scale * interval.upperBound, digits))",
      text(difference.adjustedPValue, 4),
    ]
  }

  private static func text(_ number: Double, _ digits: Int) -> String {
    let power = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    return "\((number * power).rounded() / power)"
  }
}
