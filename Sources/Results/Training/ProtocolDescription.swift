/// How the networks of the experiments are made and trained, as the program that trains states it, in
/// `Docs/Data/protocol.json`.
public struct ProtocolDescription: Codable, Hashable, Sendable {
  /// A layer of a network.
  public struct Layer: Codable, Hashable, Sendable {
    /// What it is, in words.
    package let words: String

    /// What one example is after it: a number of units, or the rows, columns and channels of an image.
    package let output: [Int]

    /// How many numbers are learnt by descent.
    package let parameters: Int

    /// Creates a layer from its parts.
    public init(words: String, output: [Int], parameters: Int) {
      self.words = words
      self.output = output
      self.parameters = parameters
    }
  }

  /// A network.
  public struct Network: Codable, Hashable, Sendable {
    /// The name on the command line.
    package let name: String

    /// The layers for images of 28 × 28 pixels, from the first to the last.
    package let layers: [Layer]

    /// The share of the examples to learn from that is held out for validation.
    package let validationShare: Double

    /// How often each activation is trained in the set that is published.
    package let runs: Int

    /// How many epochs each of these runs has.
    package let epochs: Int

    /// The activations of that set.
    package let activations: [Activations]

    /// Creates a network from its parts.
    public init(
      name: String, layers: [Layer], validationShare: Double, runs: Int, epochs: Int,
      activations: [Activations]
    ) {
      self.name = name
      self.layers = layers
      self.validationShare = validationShare
      self.runs = runs
      self.epochs = epochs
      self.activations = activations
    }
  }

  /// The activations of the hidden layers of a network.
  public struct Activations: Codable, Hashable, Sendable {
    package let activation: FunctionSetting

    /// That of the dense hidden layers; nil if it is the same.
    package let denseActivation: FunctionSetting?

    /// Gathers the activations.
    public init(_ activation: FunctionSetting, dense denseActivation: FunctionSetting?) {
      self.activation = activation
      self.denseActivation = denseActivation
    }
  }

  /// A constant or a rule, with what it is of.
  public struct Setting: Codable, Hashable, Sendable {
    /// What it is of, such as `batch`.
    package let name: String

    /// The constant or rule, in words.
    package let words: String

    /// Creates a setting.
    public init(_ name: String, _ words: String) {
      self.name = name
      self.words = words
    }
  }

  /// The networks.
  package let networks: [Network]

  /// What all of them have in common.
  package let settings: [Setting]

  /// Creates a description from its parts.
  public init(networks: [Network], settings: [Setting]) {
    self.networks = networks
    self.settings = settings
  }
}

extension ProtocolDescription: ResultsFile {
  /// The name of the file.
  public static var fileName: String { "protocol.json" }

  /// The command that makes it.
  public static var command: String { "experiments protocol" }
}

extension ProtocolDescription.Layer: Validated {
  static let rules: [String: ValueRule] = ["parameters": .count]
}
