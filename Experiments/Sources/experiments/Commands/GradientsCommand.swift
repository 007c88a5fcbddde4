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
      Measures the norm of the gradient of the loss with respect to the weights of each layer, before training, \
      on one batch of 128 examples. The networks are fully connected, with 2 to 50 hidden layers of 128 units, \
      without normalisation. Sigmoid, tanh, ReLU, SineReLU and SELU have the initial weights of Glorot; ReLU \
      and SineReLU also have those of He, and SELU those of LeCun, which are usual for them.
      """)

  @OptionGroup var options: SurveyOptions

  func run() throws {
    let (data, batch) = try options.prepared()
    let survey = GradientSurvey(examples: batch)
    var rows: [GradientRow] = []
    for (function, initialisation) in Self.kinds {
      for depth in [2, 5, 10, 20, 30, 40, 50] {
        for run in 1...options.runs {
          try Interruption.check()
          rows.append(
            survey.row(function, initialisation, depth: depth, run: run, seed: options.seed))
        }
      }
    }
    let results = GradientResults(
      environment: options.record.environment(), command: options.record.command,
      dataSet: data.name,
      width: GradientSurvey.width, examples: survey.examples.count, seed: options.seed, rows: rows)
    try options.results.update { $0.gradients = results }
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
