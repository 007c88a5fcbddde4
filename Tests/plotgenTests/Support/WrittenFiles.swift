import Foundation

/// What the program made once for several tests, because it takes seconds.
struct WrittenFiles {
  /// What the program said.
  let outcome: Outcome

  /// All that lay in the folder afterwards, by the path in it.
  let files: [String: Data]

  /// Runs the program in a folder into which `prepare` has written.
  init(_ arguments: String..., prepare: (Plotgen) throws -> Void) throws {
    (outcome, files) = try Plotgen.inFolder { plotgen in
      try prepare(plotgen)
      let outcome = try plotgen.run(arguments)
      let files = try plotgen.files.map { ($0, try plotgen.bytes(of: $0)) }
      return (outcome, Dictionary(uniqueKeysWithValues: files))
    }
  }

  /// Puts all files into the folder of a program.
  func write(into plotgen: Plotgen) throws {
    for (path, bytes) in files {
      let file = plotgen.folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }
}
