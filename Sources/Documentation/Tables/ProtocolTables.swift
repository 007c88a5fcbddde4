import Results
import Words

/// The protocol of the experiments, as the program that trains states it.
enum ProtocolTables {
  /// The text of each table by its name; a sentence in its place if nobody stated it.
  static func all(_ description: ProtocolDescription?) -> PartTexts {
    var texts: [String: () -> String?] = [
      "protocol settings": { Tables.text(description, settings) },
      "protocol networks": { Tables.text(description, networks) },
    ]
    for network in ExperimentNetwork.allCases {
      texts["protocol \(network.rawValue)"] = {
        Tables.text(description) { description in
          description.networks.first { $0.name == network.rawValue }.map(layers)
        }
      }
    }
    return PartTexts(texts)
  }

  /// What all networks have in common.
  private static func settings(_ description: ProtocolDescription) -> String {
    MarkdownTable(
      columns: ["What", "How"].map { .init(heading: $0, isNumeric: false) },
      rows: description.settings.map { [$0.name, $0.words] }
    ).text
  }

  /// The networks at a glance.
  private static func networks(_ description: ProtocolDescription) -> String {
    description.networks.map { network in
      let name = ExperimentNetwork(rawValue: network.name)?.heading ?? network.name
      let learnt = ExampleCount.of(network.layers.reduce(0) { $0 + $1.parameters })
      return "* **\(name)**, \(Code.span(network.name)): "
        + network.layers.map(\.words).joined(separator: "; ")
        + ". It has \(learnt) parameters. \(Notation.text(100 * network.validationShare, digits: 3)) % of the training "
        + "examples are held out for validation. The published set has \(network.runs) runs of \(network.epochs) epochs."
    }.joined(separator: "\n")
  }

  /// The layers of one network.
  private static func layers(_ network: ProtocolDescription.Network) -> String {
    let table = MarkdownTable(
      columns: [.init(heading: "Layer", isNumeric: false)]
        + ["Output", "Parameters"].map { .init(heading: $0) },
      rows: network.layers.map { layer in
        [
          layer.words, layer.output.map { ExampleCount.of($0) }.joined(separator: " × "),
          layer.parameters > 0 ? ExampleCount.of(layer.parameters) : "–",
        ]
      })
    let activations = network.activations.map {
      HiddenSetting($0.activation, dense: $0.denseActivation).title
    }
    return
      "\(table.text)\n\nActivations in the published set: \(activations.joined(separator: "; "))."
  }
}
