/// How many units of one network are off, layer by layer.
public struct DeadUnitRow: Encodable, Hashable, Sendable {
  /// When it was looked at.
  public enum State: String, Encodable, Hashable, Sendable, CaseIterable {
    /// Before the first step.
    case fresh

    /// With the weights of the best epoch.
    case trained
  }

  /// The network: `fc`, `lenet5` or `convnet`.
  public let network: String

  /// How its weights began.
  public let initialisation: String

  /// When it was looked at.
  public let state: State

  /// The activation of the hidden layers, or of the convolutional ones if the dense ones have their own.
  public let activation: FunctionSetting

  /// The activation of the dense hidden layers; nil if it is the same.
  public let denseActivation: FunctionSetting?

  /// Which run it is, from 1.
  public let run: Int

  /// The hidden layers, from the first to the last.
  public let layers: [DeadUnitLayer]

  /// Creates a row from its parts.
  public init(
    network: String, initialisation: String, state: State, activation: FunctionSetting,
    denseActivation: FunctionSetting?, run: Int, layers: [DeadUnitLayer]
  ) {
    self.network = network
    self.initialisation = initialisation
    self.state = state
    self.activation = activation
    self.denseActivation = denseActivation
    self.run = run
    self.layers = layers
  }

  private enum Key: CodingKey {
    case network, initialisation, state, activation, denseActivation, run, units, off, silent,
      zeroOutputs, zeroDerivatives, formerlyOff, stillOff
  }

  /// Writes a list of numbers for each share, which takes a line of the file.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(network, forKey: .network)
    try container.encode(initialisation, forKey: .initialisation)
    try container.encode(state, forKey: .state)
    try container.encode(activation, forKey: .activation)
    try container.encodeIfPresent(denseActivation, forKey: .denseActivation)
    try container.encode(run, forKey: .run)
    try container.encode(layers.map(\.units), forKey: .units)
    try container.encode(layers.map(\.off), forKey: .off)
    try container.encode(layers.map(\.silent), forKey: .silent)
    try container.encode(layers.map(\.zeroOutputs), forKey: .zeroOutputs)
    try container.encode(layers.map(\.zeroDerivatives), forKey: .zeroDerivatives)
    let fates = layers.compactMap(\.fate)
    if fates.count == layers.count {
      try container.encode(fates.map(\.formerlyOff), forKey: .formerlyOff)
      try container.encode(fates.map(\.stillOff), forKey: .stillOff)
    }
  }
}
