import ArgumentParser
import Results
import Training

/// States the protocol.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "Write how networks are made and trained.",
    discussion: """
      Writes layers, constants, the validation examples and the choice of the weights into protocol.json, as the \
      code that trains has them. 'plotgen docs' makes a page from the file, and a test compares it with the code.
      """)

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    print(try ResultsRecord(folder: output).write(ProtocolDescription.current))
  }
}
