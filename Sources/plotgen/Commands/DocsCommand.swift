import ArgumentParser
import Documentation
import Render
import Terminal

/// Writes the generated pages and tables of the documentation, or checks those that are there.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "Write the generated pages and tables of the documentation, or check them.",
    discussion: """
      Tables are made from the results in the folder Data of the directory. They stand in its \
      hand-written pages between markers, as do figures and claims with their verdicts.
      """)

  @Option(
    help: ArgumentHelp("The directory to write to. (default: Docs)", valueName: "directory"),
    transform: OutputDirectory.read)
  var output = OutputDirectory("Docs")

  @Flag(help: "Write nothing; fail unless the pages are what would be written.")
  var check = false

  func run() throws {
    if !check { try output.prepare() }
    var isCurrent = true
    let folder = DocumentationFolder(directory: output)
    for page in try folder.pages() {
      let bytes = [UInt8](page.text.utf8)
      if !check {
        try StandardOutput.write(try output.write(bytes, to: page.path))
      } else if output.content(of: page.path) != bytes {
        isCurrent = false
        StandardError.write(
          "plotgen: \(output.path(of: page.path)) is not what would be written now")
      }
    }
    for path in folder.superfluousPages where check {
      isCurrent = false
      StandardError.write("plotgen: \(output.path(of: path)) is no page of the atlas; remove it")
    }
    guard isCurrent else {
      StandardError.write("plotgen: run 'make docs' and commit what it writes")
      throw ExitCode.failure
    }
  }
}
