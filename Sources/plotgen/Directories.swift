import ArgumentParser
import Files
import Results

extension OutputDirectory {
  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it cannot be a path.
  static func read(_ argument: String) throws(ValidationError) -> OutputDirectory {
    guard !argument.isEmpty else { throw ValidationError("name a directory, such as Plots or .") }
    return OutputDirectory(argument)
  }
}

/// The directory that holds results, which is the folder `Data` of the documentation.
struct ResultsDirectory {
  private let directory: OutputDirectory

  /// Takes the directory of the documentation.
  init(in documentation: OutputDirectory) {
    directory = OutputDirectory(documentation.path(of: "Data"))
  }

  private init(_ path: String) { directory = OutputDirectory(path) }

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it cannot be a path.
  static func read(_ argument: String) throws(ValidationError) -> ResultsDirectory {
    guard !argument.isEmpty else { throw ValidationError("name a directory, such as Docs/Data") }
    return ResultsDirectory(argument)
  }

  /// Refuses a directory that is not there.
  ///
  /// - Throws: `FileError`.
  func require() throws(FileError) {
    guard !directory.exists else { return }
    throw FileError(
      "results in “\(directory)”", .reading, "there is no such directory; name another with --data")
  }

  /// Whether there are results of all that figures show.
  func isComplete(_ results: MeasuredResults) -> Bool {
    results.speed != nil && results.accuracy != nil && results.peers != nil
      && results.experiments != nil && results.signals != nil
  }

  /// Says on standard error of what there are no results.
  func noteMissing(in results: MeasuredResults) {
    if results.speed == nil { noteMissing(SpeedResults.self) }
    if results.accuracy == nil { noteMissing(AccuracyResults.self) }
    if results.peers == nil { noteMissing(PeerResults.self) }
    if results.experiments == nil { noteMissing(ExperimentResults.self) }
    if results.signals == nil { noteMissing(SignalResults.self) }
  }

  private func noteMissing(_ file: (some ResultsFile).Type) {
    StandardError.write(
      "plotgen: there is no \(directory.path(of: file.fileName)), so its figures are left out; "
        + "'\(file.command)' makes it")
  }

  /// All results that there are.
  ///
  /// - Throws: `ResultsError` if a file is not as it should be, `FileError` if it cannot be read.
  func read() throws -> MeasuredResults {
    MeasuredResults(
      speed: try results(), accuracy: try results(), peers: try results(),
      experiments: try results(), replication: try results(), signals: try results(),
      protocolDescription: try results(),
      symbolic: try results())
  }

  /// The results of one kind; nil if there is no file of them.
  ///
  /// - Throws: `ResultsError` if the file is not as it should be, `FileError` if it cannot be read.
  func results<Results: ResultsFile>() throws -> Results? {
    let path = directory.path(of: Results.fileName)
    guard directory.holds(Results.fileName) else { return nil }
    guard let bytes = directory.content(of: Results.fileName) else {
      throw FileError(path, .reading, "it is not a readable file; remove it")
    }
    return try Results(bytes, path: path)
  }

  /// Keeps results in place of those that were there, whole or not at all.
  ///
  /// - Returns: The path.
  /// - Throws: `ResultsError` if they could not be read again, `FileError` if they cannot be written.
  @discardableResult
  func write(_ results: some ResultsFile) throws -> String {
    let bytes = try results.bytes()
    try directory.prepare()
    return try directory.write(bytes, to: type(of: results).fileName)
  }
}
