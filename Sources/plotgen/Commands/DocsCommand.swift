import ArgumentParser
import Documentation
import Files

/// Writes the generated pages and tables of the documentation, or checks those that are there.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "Write the generated pages and tables of the documentation, or check them.",
    discussion: """
      Tables are made from the results in the folder Data of the directory. In hand-written pages, tables, \
      figures and claims are written between markers; the other text of these pages is not changed.
      """)

  @Option(
    help: ArgumentHelp("The directory to write to. (default: Docs)", valueName: "directory"),
    transform: OutputDirectory.read)
  var output: OutputDirectory?

  @Flag(help: "Write nothing; fail if a page differs from what would be written.")
  var check = false

  func run() throws {
    var isCurrent = true
    let folder = DocumentationFolder(directory: output ?? OutputDirectory("Docs"))
    if check { try folder.require() } else { try folder.prepare(isNamed: output != nil) }
    let output = folder.directory
    for page in try folder.pages() {
      let bytes = [UInt8](page.text.utf8)
      if !check {
        try StandardOutput.write(try output.write(bytes, to: page.path))
      } else if output.content(of: page.path) != bytes {
        isCurrent = false
        StandardError.write(
          "plotgen: \(output.path(of: page.path)) differs from what would be written now")
      }
    }
    for path in folder.superfluousPages where check {
      isCurrent = false
      StandardError.write("plotgen: \(output.path(of: path)) is not a page of the atlas; remove it")
    }
    guard isCurrent else {
      StandardError.write("plotgen: run 'make docs' and commit what it writes")
      throw ExitCode.failure
    }
  }
}

/// The folder `Docs`: the pages that belong there.
private struct DocumentationFolder {
  let directory: OutputDirectory

  /// Makes the directory, if it was named; without a name only the folder of a repository is meant.
  ///
  /// - Throws: `FileError`.
  func prepare(isNamed: Bool) throws(FileError) {
    guard isNamed || directory.exists else {
      throw FileError(
        "documentation in “\(directory)”", .writing,
        "there is no such directory here; run it where the repository is, or name a directory with --output"
      )
    }
    try directory.prepare()
  }

  /// Refuses a directory that has no generated page.
  ///
  /// - Throws: `FileError`.
  func require() throws(FileError) {
    let subject = "documentation in “\(directory)”"
    guard directory.exists else {
      throw FileError(subject, .reading, "there is no such directory; run 'make docs'")
    }
    guard directory.holds(DocumentationPages.atlasFolder) else {
      throw FileError(
        subject, .reading,
        "it has no \(DocumentationPages.atlasFolder), so it is not the documentation; run 'make docs'"
      )
    }
  }

  /// The generated pages, and the hand-written ones that are there and have tables, in the order of
  /// their paths.
  ///
  /// - Throws: `ResultsError`, `PageError` or `FileError` for what cannot be read.
  func pages() throws -> [DocumentationPage] {
    let results = try ResultsDirectory(in: directory).read()
    let generated = DocumentationPages.all(with: results)
    let names = directory.names.filter { name in
      name.hasSuffix(".md") && !generated.contains { $0.path == name }
    }
    let filled = try names.compactMap { name in
      try DocumentationPages.filled(
        try page(name), with: results, path: directory.path(of: name))
    }
    return (generated + filled).sorted { $0.path < $1.path }
  }

  /// Pages in the folder of the atlas that are about no function.
  var superfluousPages: [String] {
    let known = Set(DocumentationPages.atlasPaths)
    let folder = OutputDirectory(directory.path(of: DocumentationPages.atlasFolder))
    return folder.names.map { "\(DocumentationPages.atlasFolder)/\($0)" }
      .filter { $0.hasSuffix(".md") && !known.contains($0) }
  }

  private func page(_ name: String) throws(FileError) -> DocumentationPage {
    guard let bytes = directory.content(of: name),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      throw FileError(directory.path(of: name), .reading, "it is not readable text")
    }
    return DocumentationPage(path: name, text: text)
  }
}
