import Activations
import ArgumentParser
import CommandLineTools
import Files
import Measurements
import Results
import Synchronization

/// Holds kernels and `Float` against the exact reading, on every number there is.
struct MeasureAccuracyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy", abstract: "Measure how large the errors of the loops over arrays are.",
    discussion: """
      The functions that PyTorch, Keras or JAX has, and SineReLU in both forms, are evaluated at all \
      4,294,967,296 floats, by the loop over an array and one number at a time. The other functions and all \
      derivatives are evaluated at every n-th float. Finished parts are kept beside the results, so an \
      interrupted run continues if it is started again, unless Sources/Activations has changed.
      """)

  @OptionGroup var subjects: MeasuredFunctions

  @Option(
    help: ArgumentHelp(
      "The stride of the other functions and derivatives. (default: 131)", valueName: "count"),
    transform: Number.read)
  var stride = Number(131)

  @Option(
    help: ArgumentHelp(
      "The stride of the values of widespread functions. (default: 1)", valueName: "count"),
    transform: Number.read)
  var widespreadStride = Number(1)

  @OptionGroup var record: MeasurementRecord

  func run() throws {
    let surveys = try surveys()
    try DebugBuild.refuse()
    try record.output.prepare(for: [AccuracyResults.fileName])
    let unfinished = subjects.isAll ? UnfinishedAccuracy(in: record.output) : nil
    let environment = record.environment()
    var rows = try unfinished?.rows(of: surveys) ?? []
    if !rows.isEmpty {
      let done = surveys.count { survey in rows.contains { $0.isOf(survey) } }
      StandardError.write(
        "plotgen: \(done) of \(surveys.count) functions and derivatives were measured before")
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
    try unfinished?.remove()
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

/// Rows of exactness as a table for a terminal.
private struct AccuracyText {
  private let rows: [AccuracyRow]

  /// Takes rows in the order in which they are to be printed.
  init(_ rows: [AccuracyRow]) { self.rows = rows }

  /// The table.
  var text: String {
    let heading = [
      "function", "operation", "reading", "stride", "largest error ulp", "at",
      "correctly rounded %",
      "next to zeros ulp", "wrong specials",
    ]
    return TextTable(
      rows: [heading]
        + rows.map { row in
          [
            row.function, row.operation.rawValue, row.reading.rawValue, "\(row.stride)",
            "\(row.largestError)", "\(row.largestErrorInput)",
            "\((row.correctlyRounded * 1e6).rounded(.down) / 1e4)", "\(row.largestErrorNearZeros)",
            "\(row.wrongSpecials)",
          ]
        }
    ).text
  }
}

/// What a run that was interrupted had done: results beside those that will be.
private struct UnfinishedAccuracy {
  private let directory: OutputDirectory
  private let name: String

  /// Looks into the directory of the results.
  ///
  /// The name has the version of the definitions in it, so what was found of others does not count.
  init?(in directory: OutputDirectory) {
    guard let version = SourceVersion.ofActivations else { return nil }
    self.directory = directory
    name = "unfinished-\(version)-" + AccuracyResults.fileName
  }

  /// What is done of some surveys.
  ///
  /// - Throws: `ResultsError` if the file is damaged.
  func rows(of surveys: [AccuracySurvey]) throws(ResultsError) -> [AccuracyRow] {
    guard let bytes = directory.content(of: name) else { return [] }
    let results = try AccuracyResults(bytes, path: directory.path(of: name))
    return results.rows.filter { row in surveys.contains { row.isOf($0) } }
  }

  /// Keeps what is done.
  func keep(_ results: AccuracyResults) throws {
    try directory.write(try results.bytes(), to: name)
  }

  /// Forgets it, because all is done.
  func remove() throws { try directory.remove(name) }
}
