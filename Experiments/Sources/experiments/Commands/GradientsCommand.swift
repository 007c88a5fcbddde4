import Activations
import ArgumentParser
import Foundation
import Measurements
import Results
import CommandLineTools
import Files
import Training

/// Measures gradients by depth.
struct GradientsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gradients", abstract: "Measure the gradients in deep networks, layer by layer.",
    discussion: """
      Fully connected networks of 128 units in each of 2 to 50 hidden layers, without normalisation, before the \
      first step, on one batch of 128 examples: the norm of the gradient of the loss with respect to the \
      weights of each layer. Sigmoid, tanh, ReLU, SineReLU and SELU begin as Glorot has it; besides, ReLU and \
      SineReLU as He has it, and SELU as LeCun has it, which is what they are used with.
      """)

  @OptionGroup var data: DataOptions

  @Option(help: ArgumentHelp("How many runs of each kind.", valueName: "count"))
  var runs = 5

  @Option(help: ArgumentHelp("Where random numbers begin.", valueName: "number"))
  var seed = 1

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func validate() throws {
    guard (1...1000).contains(runs) else {
      throw ValidationError("--runs must be between 1 and 1000")
    }
    if seed < 0 { throw ValidationError("--seed must be at least 0") }
  }

  func run() throws {
    try DebugBuild.refuse()
    Interruption.listen()
    LinearAlgebra.use(threads: 1)
    let data = try data.dataSet()
    let survey = GradientSurvey(
      examples: data.training[0..<min(Trainer.batch, data.training.count)])
    var rows: [GradientRow] = []
    for (function, initialisation) in Self.kinds {
      for depth in [2, 5, 10, 20, 30, 40, 50] {
        for run in 1...runs {
          try Interruption.check()
          rows.append(survey.row(function, initialisation, depth: depth, run: run, seed: seed))
        }
      }
    }
    let results = GradientResults(
      environment: record.environment(), command: record.command, dataSet: data.name,
      width: GradientSurvey.width, examples: survey.examples.count, seed: seed, rows: rows)
    try ResultsRecord(folder: output).update { $0.gradients = results }
    print(GradientText(rows).text)
  }

  private static let kinds: [(any NamedFunction, Initialisation)] = [
    (Sigmoid(), .glorot), (Tanh(), .glorot), (ReLU(), .glorot),
    (SineReLU(epsilon: 0.0025), .glorot), (SineReLU(epsilon: 0.025), .glorot), (SELU(), .glorot),
    (ReLU(), .he), (SineReLU(epsilon: 0.0025), .he), (SineReLU(epsilon: 0.025), .he),
    (SELU(), .lecun),
  ]
}

/// Norms of gradients as a table for a terminal, medians over runs.
struct GradientText {
  private let rows: [GradientRow]

  /// Takes rows in the order in which they are to be printed, those of the same kind together.
  init(_ rows: [GradientRow]) { self.rows = rows }

  /// The table.
  var text: String {
    let heading = [
      "activation", "initialisation", "depth", "runs", "first layer", "last layer",
      "first over last",
    ]
    var groups: [[GradientRow]] = []
    for row in rows {
      if let last = groups.last?.first, Self.key(last) == Self.key(row) {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return TextTable(
      rows: [heading]
        + groups.map { group in
          let first = SortedSamples(group.compactMap(\.norms.first)).median
          let last = SortedSamples(group.compactMap(\.norms.last)).median
          return Self.key(group[0]) + [
            "\(group.count)", Self.text(first), Self.text(last), Self.text(first / last),
          ]
        }
    ).text
  }

  private static func key(_ row: GradientRow) -> [String] {
    ["\(row.activation)", row.initialisation, "\(row.depth)"]
  }

  private static func text(_ number: Double) -> String { String(format: "%.3g", number) }
}
