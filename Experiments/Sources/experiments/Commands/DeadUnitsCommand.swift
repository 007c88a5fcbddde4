import ArgumentParser
import Measurements
import Results
import CommandLineTools
import Files
import Training

/// Looks for units that are off.
struct DeadUnitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dead-units", abstract: "Count the hidden units that are off.",
    discussion: """
      A unit is off if its derivative is 0 for each of the 10,000 test examples, and silent if its output is 0 \
      for each of them. Networks are counted before training, with Glorot's and with He's initialisation, and \
      after training, with the weights of the best epoch. Train them first with 'experiments published' and the \
      same options.
      """)

  @OptionGroup var set: PublishedSet

  @Option(
    help: ArgumentHelp(
      "How many untrained networks of each kind. (default: 5; 1 convolutional network)",
      valueName: "count"))
  var freshRuns: Int?

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func validate() throws {
    guard (1...1000).contains(freshRuns ?? 1) else {
      throw ValidationError("--fresh-runs must be between 1 and 1000")
    }
  }

  func run() throws {
    try DebugBuild.refuse()
    Interruption.listen()
    let data = try set.data.dataSet()
    let survey = DeadUnitSurvey(examples: data.test)
    var rows: [DeadUnitRow] = []
    for network in set.network {
      let plan = set.plan(network)
      LinearAlgebra.use(threads: plan.threads)
      let freshRuns = freshRuns ?? (network == .convnet ? 1 : 5)
      var fresh = plan
      fresh.runs = 1...freshRuns
      for job in try fresh.jobs(data) {
        for initialisation in [Initialisation.glorot, .he] {
          try Interruption.check()
          rows.append(job.row(.fresh, initialisation, survey.fresh(job, initialisation)))
        }
      }
      let jobs = try plan.jobs(data)
      var trained = 0
      for job in jobs {
        try Interruption.check()
        guard let layers = try survey.trained(job, keptIn: record.folder) else { continue }
        rows.append(job.row(.trained, job.initialisation, layers))
        trained += 1
      }
      StandardError.write(
        "\(network.rawValue): \(freshRuns) fresh networks of each kind, and \(trained) of \(jobs.count) "
          + "that are trained")
    }
    let results = DeadUnitResults(
      environment: record.environment(), command: record.command, dataSet: data.name,
      examples: data.test.count, seed: set.seed, rows: rows)
    try ResultsRecord(folder: output).update { $0 = $0.adding(results) }
    print(DeadUnitText(rows).text)
  }
}

extension TrainingJob {
  fileprivate func row(
    _ state: DeadUnitRow.State, _ initialisation: Initialisation, _ layers: [DeadUnitLayer]
  ) -> DeadUnitRow {
    DeadUnitRow(
      network: settings.network, initialisation: initialisation.rawValue, state: state,
      activation: activation, denseActivation: denseActivation, run: run, layers: layers)
  }
}

/// Shares of units that are off as a table for a terminal, means over runs.
struct DeadUnitText {
  private let rows: [DeadUnitRow]

  /// Takes rows in the order in which they are to be printed.
  init(_ rows: [DeadUnitRow]) { self.rows = rows }

  /// The table.
  var text: String {
    let heading = [
      "network", "state", "initialisation", "activation", "runs", "layer", "units", "off %",
      "silent %", "zero outputs %", "zero derivatives %",
    ]
    var groups: [[DeadUnitRow]] = []
    for row in rows {
      if let index = groups.firstIndex(where: { Self.key($0[0]) == Self.key(row) }) {
        groups[index].append(row)
      } else {
        groups.append([row])
      }
    }
    return TextTable(
      rows: [heading]
        + groups.flatMap { group in
          group[0].layers.indices.map { layer in
            Self.key(group[0]) + [
              "\(group.count)", "\(layer + 1)", "\(group[0].layers[layer].units)",
              Self.percent(group, layer, \.off), Self.percent(group, layer, \.silent),
              Self.percent(group, layer, \.zeroOutputs),
              Self.percent(group, layer, \.zeroDerivatives),
            ]
          }
        }
    ).text
  }

  private static func key(_ row: DeadUnitRow) -> [String] {
    let dense = row.denseActivation.map { ", dense \($0)" } ?? ""
    return [row.network, row.state.rawValue, row.initialisation, "\(row.activation)\(dense)"]
  }

  private static func percent(
    _ rows: [DeadUnitRow], _ layer: Int, _ share: (DeadUnitLayer) -> Double
  ) -> String {
    let mean = rows.reduce(0) { $0 + share($1.layers[layer]) } / Double(rows.count)
    return "\((mean * 1e4).rounded() / 1e2)"
  }
}
