import Activations
import Foundation
import Testing

/// `plotgen list`.
struct ListTests {
  @Test func theTableHasALineForEveryFunction() throws {
    let outcome = try Plotgen.run("list")
    outcome.expectSuccess()
    #expect(outcome.lines.first?.hasPrefix("name ") == true)
    let names = outcome.lines.dropFirst().compactMap { $0.split(separator: " ").first }
    #expect(names.map(String.init) == Catalogue.all.map { $0.facts.name })
    #expect(outcome.lines.contains { $0.hasPrefix("sineReLU ") && $0.contains("epsilon=0.0025") })
    #expect(!outcome.lines.contains { $0.hasSuffix(" ") })
  }

  @Test func theJSONHasTheDefaultsOfEveryParameter() throws {
    struct Entry: Decodable {
      struct Parameter: Decodable {
        let name: String
        let `default`: Double
      }
      let name: String
      let parameters: [Parameter]
    }
    let outcome = try Plotgen.run("list", "--format", "json")
    outcome.expectSuccess()
    let entries = try JSONDecoder().decode([Entry].self, from: Data(outcome.output.utf8))
    #expect(entries.map(\.name) == Catalogue.all.map { $0.facts.name })
    for (entry, kind) in zip(entries, Catalogue.all) {
      let values = kind.init().parameterValues
      #expect(entry.parameters.map(\.name) == values.map(\.name))
      #expect(entry.parameters.map(\.default) == values.map(\.value))
    }
  }
}
