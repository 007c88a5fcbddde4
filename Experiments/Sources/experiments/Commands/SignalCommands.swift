import Activations
import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Measurements
import Results
import Training

/// Follows signals through networks: outputs, gradients and units.
struct SignalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "Follow outputs, gradients and units through networks.",
    discussion: """
      Before training it measures how many outputs of sigmoid and tanh are saturated in five layers of 128 units, \
      with weights 0.01 to 10 times Glorot's; the norms of gradients in 2 to 50 layers, with weights smaller or \
      larger than usual; and how many weights ReLU makes 0. During training it records which units of LeNet-5 with \
      ReLU are off after each epoch. It takes minutes, and writes the results to signals.json.
      """)

  @OptionGroup var options: SurveyOptions

  @Option(help: ArgumentHelp("For how many epochs units are followed.", valueName: "count"))
  var epochs = 20

  func validate() throws {
    guard (1...1000).contains(epochs) else {
      throw ValidationError("--epochs must be between 1 and 1000")
    }
  }

  func run() throws {
    let (data, batch) = try options.prepared()
    let (runs, seed) = (options.runs, options.seed)
    let saturation = SaturationSurvey(examples: batch)
    var saturated: [SaturationRow] = []
    for bounded in [SaturationSurvey.Bounded.sigmoid, .tanh] {
      for scale in Self.scales {
        try Interruption.check()
        saturated.append(saturation.row(bounded, scale: scale, runs: runs, seed: seed))
      }
    }
    let results = SignalResults(
      environment: options.record.environment(), command: options.record.command,
      dataSet: data.name,
      examples: batch.count, width: GradientSurvey.width, runs: runs, seed: seed,
      saturation: saturated, gradients: try gradients(batch), weights: try cutWeights(data),
      fates: try fates(data))
    print(try options.results.write(results))
  }

  /// What Glorot's weights are multiplied by.
  private static let scales = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]

  /// Weights that are too small, right and too large.
  private static let kinds: [(any NamedFunction, Initialisation, [Float])] = [
    (Sigmoid(), .glorot, [1, 10]), (Tanh(), .glorot, [0.5, 1, 3]), (ReLU(), .he, [0.5, 1, 2]),
    (SELU(), .lecun, [0.5, 1, 2]),
  ]

  private func gradients(_ batch: Examples) throws -> [GradientRow] {
    let survey = GradientSurvey(examples: batch)
    var rows: [GradientRow] = []
    for (function, initialisation, scales) in Self.kinds {
      for scale in scales {
        for depth in [2, 5, 10, 20, 30, 40, 50] {
          for run in 1...options.runs {
            try Interruption.check()
            rows.append(
              survey.row(
                function, initialisation, scale: scale, depth: depth, run: run, seed: options.seed))
          }
        }
      }
    }
    return rows
  }

  private func cutWeights(_ data: DataSet) throws -> [CutWeightsRow] {
    try Architecture.allCases.flatMap { architecture in
      let jobs = try plan(architecture, runs: options.runs).jobs(data)
      return [Initialisation.glorot, .he].map { initialisation in
        CutWeightsRow(
          network: architecture.rawValue, initialisation: initialisation.rawValue,
          cut: jobs.map { $0.shareOfWeightsCutByReLU(initialisation) })
      }
    }
  }

  private func fates(_ data: DataSet) throws -> [UnitFates] {
    let survey = UnitFateSurvey(examples: data.test)
    return try plan(.lenet5, runs: 1).jobs(data).map { job in
      try survey.fates(of: job, on: data) { done in
        StandardError.write("\(job.name): \(done) of \(epochs) epochs")
      }
    }
  }

  private func plan(_ architecture: Architecture, runs: Int) -> TrainingPlan {
    TrainingPlan(
      architecture, functions: [HiddenFunctions(ReLU())], runs: 1...runs, epochs: epochs,
      seed: options.seed, threads: 1, runsAtOnce: 1)
  }
}

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
    print(TextTable(rows: rows.table).text)
  }

  private static let kinds: [(any NamedFunction, Initialisation)] = [
    (Sigmoid(), .glorot), (Tanh(), .glorot), (ReLU(), .glorot),
    (SineReLU(epsilon: 0.0025), .glorot), (SineReLU(epsilon: 0.025), .glorot), (SELU(), .glorot),
    (ReLU(), .he), (SineReLU(epsilon: 0.0025), .he), (SineReLU(epsilon: 0.025), .he),
    (SELU(), .lecun),
  ]
}
