import Activations
import ArgumentParser
import Measurements
import Results
import Synchronization
import Terminal

/// Holds kernels and `Float` against the exact reading, on every number there is.
struct MeasureAccuracyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy", abstract: "Measure how exact the kernels are.",
    discussion: """
      The kernels of the functions that PyTorch, Keras or JAX has, and of SineReLU in both forms, are \
      evaluated at all 4,294,967,296 floats, and so is Float itself; the other functions and all \
      derivatives at a stride through them. What is done is kept beside the results, so that a run which \
      was interrupted goes on where it was, as long as Sources/Activations is the same.
      """)

  @OptionGroup var subjects: MeasuredFunctions

  @Option(
    help: ArgumentHelp(
      "The stride of the other functions and derivatives. (default: 4099)", valueName: "count"),
    transform: Number.read)
  var stride = Number(4099)

  @Option(
    help: ArgumentHelp(
      "The stride of the values of widespread functions. (default: 1)", valueName: "count"),
    transform: Number.read)
  var widespreadStride = Number(1)

  @OptionGroup var record: MeasurementRecord

  mutating func validate() throws {
    _ = try surveys()
  }

  func run() throws {
    try DebugBuild.refuse()
    let surveys = try surveys()
    try record.output.prepare(for: [AccuracyResults.fileName])
    let unfinished = subjects.isAll ? UnfinishedAccuracy(in: record.output) : nil
    let environment = record.environment()
    var rows = try unfinished?.rows(of: surveys) ?? []
    if !rows.isEmpty {
      let done = surveys.count { survey in rows.contains { $0.isOf(survey) } }
      StandardError.write("plotgen: \(done) of \(surveys.count) surveys were done before")
    }
    // Readings of one survey are kept together.
    let remaining = surveys.filter { survey in !rows.contains { $0.isOf(survey) } }
    let bar = Mutex(ProgressBar(total: remaining.reduce(0) { $0 + $1.inputs }, isTimed: true))
    for survey in remaining {
      rows += survey.run { inputs in
        bar.withLock { $0.advance(by: inputs, "\(survey.function.kind) \(survey.operation)") }
      }
      try unfinished?.keep(results(rows, in: environment))
    }
    bar.withLock { $0.clear() }
    rows = surveys.flatMap { survey in rows.filter { $0.isOf(survey) } }
    guard subjects.isAll else { return try StandardOutput.write(AccuracyText(rows).text) }
    try record.write(results(rows, in: environment))
    unfinished?.remove()
  }

  private func results(
    _ rows: [AccuracyRow], in environment: Environment
  ) -> AccuracyResults {
    AccuracyResults(environment: environment, command: record.command, rows: rows)
  }

  private func surveys() throws(ValidationError) -> [AccuracySurvey] {
    AccuracyPlan.surveys(
      of: try subjects.functions(),
      widespreadStride: try count(widespreadStride, "widespread-stride"),
      stride: try count(stride, "stride"))
  }

  private func count(_ number: Number, _ option: String) throws(ValidationError) -> Int {
    guard let count = number.whole(in: 1...1 << 32) else {
      throw ValidationError("--\(option) must be a whole number between 1 and 4294967296")
    }
    return count
  }
}
