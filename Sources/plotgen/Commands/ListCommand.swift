import Activations
import ArgumentParser
import Terminal

/// Lists the functions of the catalogue.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every function with its parameters and their defaults.",
    discussion: """
      With --framework it lists what a framework calls the functions, and what has to be set there; \
      operators and layers that only can serve as the function are in parentheses.
      """)

  /// How the list is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @Option(
    help: ArgumentHelp(
      "Only the functions of a framework, under its names: "
        + Framework.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "name"),
    transform: ListCommand.framework)
  var framework: Framework?

  @Option(help: "How the list is written: table or json.")
  var format = Format.table

  func run() throws {
    if let framework {
      return try list(Catalogue.names(in: framework).map { NameEntry($0.name, $0.function) })
    }
    let entries = Catalogue.all.map { CatalogueEntry($0.init()) }
    switch format {
    case .table:
      let rows = [["name", "family", "parameters", "formula"]] + entries.map(\.columns)
      try StandardOutput.write(TextTable(rows: rows).text)
    case .json: try StandardOutput.write(try JSONText.of(entries))
    }
  }

  private func list(_ entries: [NameEntry]) throws {
    switch format {
    case .table:
      let rows = [["name", "setting", "here", "formula"]] + entries.map(\.columns)
      try StandardOutput.write(TextTable(rows: rows).text)
    case .json: try StandardOutput.write(try JSONText.of(entries))
    }
  }

  private static func framework(_ argument: String) throws -> Framework {
    func letters(_ name: String) -> String {
      name.lowercased().filter { !"-_ ".contains($0) }
    }
    let found = Framework.allCases.first {
      [letters($0.rawValue), letters($0.title)].contains(letters(argument))
    }
    guard let found else {
      throw ValidationError(
        "choose one of " + Framework.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return found
  }
}
