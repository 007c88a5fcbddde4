import ArgumentParser
import Results
import Training

/// States the protocol.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "State how networks are made and trained.",
    discussion: """
      Layers, constants, what is held out and how the weights are chosen, from the code that trains, into \
      protocol.json. 'plotgen docs' makes the page of it, and a test holds the file against the code.
      """)

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    print(try ResultsRecord(folder: output).write(ProtocolDescription.current))
  }
}
