import ArgumentParser
import Results
import CommandLineTools
import Files

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
      print("\(set.settings.network): \(set.words)\n\(ComparisonText(set.comparisons).text)")
    }
    if let replication = try ResultsRecord(folder: output).readReplication() {
      let table = replication.table(beside: try ResultsRecord(folder: output).read())
      print("the second implementation\n\(TextTable(rows: table).text)")
    }
  }
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
