import Activations
import ArgumentParser
import CommandLineTools
import Files
import Foundation

/// Lists the functions of the catalogue.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every function with its parameters and their defaults.",
    discussion: """
      With --framework it lists the names of the functions in that framework, and the arguments to set there. \
      Operators and layers that can be used as the function, but are not activations, are in parentheses.
      """)

  /// How the list is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @Option(
    help: ArgumentHelp(
      "Only the functions of a framework, with its names: "
        + Framework.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "name"),
    completion: .frameworks, transform: ListCommand.framework)
  var framework: Framework?

  @Option(help: "The format of the list: table or json.")
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

/// A function of the catalogue as a line of the list.
private struct CatalogueEntry: Encodable {
  struct Parameter: Encodable {
    let name: String
    let symbol: String
    let meaning: String
    let range: String
    let value: Double

    enum CodingKeys: String, CodingKey {
      case name, symbol, meaning, range
      case value = "default"
    }
  }

  struct Name: Encodable {
    let framework: String
    let name: String
    let setting: String
  }

  let name: String
  let title: String
  let family: String
  let formula: String
  let latex: String
  let words: String
  let names: [Name]
  let source: String
  let parameters: [Parameter]

  init(_ function: some Activation) {
    let facts = type(of: function).facts
    name = facts.name
    title = facts.title
    family = facts.family.rawValue
    formula = facts.formula
    latex = type(of: function).latex
    words = function.words
    names = facts.names.map {
      Name(framework: $0.framework.rawValue, name: $0.name, setting: $0.setting)
    }
    source = facts.origin
    parameters = type(of: function).parameters.map {
      Parameter(
        name: $0.name, symbol: $0.symbol, meaning: $0.meaning, range: "\($0.range)",
        value: function[keyPath: $0.value])
    }
  }

  var columns: [String] {
    let settings = parameters.map { "\($0.name)=\($0.value)" }
    return [name, family, settings.joined(separator: " "), formula]
  }
}

/// What a framework calls a function, as a line of a list.
private struct NameEntry: Encodable {
  let name: String
  let setting: String
  let isActivation: Bool
  let function: String
  let formula: String

  init(_ name: FrameworkName, _ function: any Activation.Type) {
    self.name = name.name
    setting = name.setting
    isActivation = name.isActivation
    self.function = function.facts.name
    formula = function.facts.formula
  }

  var columns: [String] { [isActivation ? name : "(\(name))", setting, function, formula] }
}

/// Results as JSON text.
enum JSONText {
  /// The value, with keys in alphabetical order; numbers that JSON lacks are the strings inf, -inf and nan.
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
