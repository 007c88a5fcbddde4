import Activations

/// A function of the catalogue as a line of the list.
struct CatalogueEntry: Encodable {
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
    words = facts.words
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
    return [name, family, settings.joined(separator: " "), words]
  }
}
