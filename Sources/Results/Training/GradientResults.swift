/// The norms of gradients in deep networks.
public struct GradientResults: Codable, Hashable, Sendable {
  /// The machine and the build.
  package let environment: Environment

  /// The command that computed.
  package let command: String

  /// The data set, as in the protocol of a training.
  package let dataSet: String

  /// The units of each hidden layer.
  package let width: Int

  /// The examples of the batch.
  package let examples: Int

  /// The seed of the random numbers of all runs.
  package let seed: Int

  /// The rows, one for each network.
  package let rows: [GradientRow]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, dataSet: String, width: Int, examples: Int,
    seed: Int, rows: [GradientRow]
  ) {
    self.environment = environment
    self.command = command
    self.dataSet = dataSet
    self.width = width
    self.examples = examples
    self.seed = seed
    self.rows = rows
  }
}

extension GradientResults: Validated {
  static let rules: [String: ValueRule] = ["seed": .count]
}

/// The norm of the gradient of the loss in each layer of one deep network.
public struct GradientRow: Codable, Hashable, Sendable {
  /// The activation of the hidden layers.
  package let activation: FunctionSetting

  /// The initialisation of the weights.
  package let initialisation: String

  /// What the weights of the initialisation are multiplied by; nil for 1.
  package let scale: Double?

  /// How many hidden layers there are.
  package let depth: Int

  /// Which run it is, from 1.
  package let run: Int

  /// The Euclidean norm of the gradient with respect to the weights of each hidden layer, from the first
  /// to the last.
  package let norms: [Double]

  /// Creates a row from its parts; norms are rounded to four significant digits.
  public init(
    activation: FunctionSetting, initialisation: String, scale: Double? = nil, depth: Int, run: Int,
    norms: [Double]
  ) {
    self.activation = activation
    self.initialisation = initialisation
    self.scale = scale
    self.depth = depth
    self.run = run
    self.norms = norms.map { $0.rounded(toSignificantDigits: 4) }
  }
}

extension GradientRow: Validated {
  static let rules: [String: ValueRule] = ["norms": .notNegative]

  func validate(_ json: ResultsDecoder) throws(Flaw) {
    guard norms.count == depth else {
      throw json.flaw("norms", needed: "\(depth) numbers, one for each hidden layer")
    }
  }
}
