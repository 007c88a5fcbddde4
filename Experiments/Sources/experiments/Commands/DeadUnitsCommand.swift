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
    print(TextTable(rows: rows.table).text)
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
