import Activations
import ArgumentParser

/// Lists the functions of the catalogue.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every function with its parameters and their defaults.")

  /// How the list is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @Option(help: "How the list is written: table or json.")
  var format = Format.table

  func run() throws {
    let entries = Catalogue.all.map { Entry($0.init()) }
    switch format {
    case .table:
      let rows = [["name", "family", "parameters", "formula"]] + entries.map(\.columns)
      try StandardOutput.write(TextTable(rows: rows).text)
    case .json: try StandardOutput.write(try JSONText.of(entries))
    }
  }
}

/// A function of the catalogue as a line of the list.
private struct Entry: Encodable {
  struct Parameter: Encodable {
    let name: String
    let symbol: String
    let meaning: String
    let value: Double

    enum CodingKeys: String, CodingKey {
      case name, symbol, meaning
      case value = "default"
    }
  }

  let name: String
  let title: String
  let family: String
  let formula: String
  let words: String
  let source: String
  let parameters: [Parameter]

  init(_ function: some Activation) {
    let facts = type(of: function).facts
    name = facts.name
    title = facts.title
    family = facts.family.rawValue
    formula = facts.formula
    words = facts.words
    source = facts.origin
    parameters = type(of: function).parameters.map {
      Parameter(
        name: $0.name, symbol: $0.symbol, meaning: $0.meaning, value: function[keyPath: $0.value])
    }
  }

  var columns: [String] {
    let settings = parameters.map { "\($0.name)=\($0.value)" }
    return [name, family, settings.joined(separator: " "), words]
  }
}
