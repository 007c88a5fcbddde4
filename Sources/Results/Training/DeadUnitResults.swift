/// Which hidden units are dead.
public struct DeadUnitResults: Codable, Hashable, Sendable {
  /// The machine and the build.
  package let environment: Environment

  /// The command that counted.
  package let command: String

  /// The data set, as in the protocol of a training.
  package let dataSet: String

  /// The test examples over which a unit had to be off.
  package let examples: Int

  /// The seed of the random numbers of all runs.
  package let seed: Int

  /// The rows, one for each network.
  package let rows: [DeadUnitRow]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, dataSet: String, examples: Int, seed: Int,
    rows: [DeadUnitRow]
  ) {
    self.environment = environment
    self.command = command
    self.dataSet = dataSet
    self.examples = examples
    self.seed = seed
    self.rows = rows
  }

  /// The results with those of other networks that were found before on the same examples.
  package func replacing(in former: DeadUnitResults?) -> DeadUnitResults {
    guard let former, former.dataSet == dataSet, former.examples == examples, former.seed == seed
    else { return self }
    let networks = Set(rows.map(\.network))
    return DeadUnitResults(
      environment: environment, command: command, dataSet: dataSet, examples: examples, seed: seed,
      rows: former.rows.filter { !networks.contains($0.network) } + rows)
  }
}

extension DeadUnitResults: Validated {
  static let rules: [String: ValueRule] = ["seed": .count]
}

/// The shares of dead units of one network, layer by layer.
public struct DeadUnitRow: Codable, Hashable, Sendable {
  /// Whether the network was trained.
  public enum State: String, Codable, Hashable, Sendable, CaseIterable {
    /// Before the first step.
    case fresh

    /// With the weights of the best epoch.
    case trained
  }

  /// The network: `fc`, `lenet5` or `convnet`.
  package let network: String

  /// The initialisation of the weights.
  package let initialisation: String

  /// Whether the network was trained.
  package let state: State

  /// The activation of the hidden layers, or of the convolutional ones if the dense ones have their own.
  package let activation: FunctionSetting

  /// The activation of the dense hidden layers; nil if it is the same.
  package let denseActivation: FunctionSetting?

  /// Which run it is, from 1.
  package let run: Int

  /// The hidden layers, from the first to the last.
  package let layers: [DeadUnitLayer]

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

  private enum CodingKeys: CodingKey {
    case network, initialisation, state, activation, denseActivation, run, units, off, silent,
      zeroOutputs, zeroDerivatives, formerlyOff, stillOff
  }

  /// Reads a list of numbers for each share.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    network = try container.decode(String.self, forKey: .network)
    initialisation = try container.decode(String.self, forKey: .initialisation)
    state = try container.decode(State.self, forKey: .state)
    activation = try container.decode(FunctionSetting.self, forKey: .activation)
    denseActivation = try container.decodeIfPresent(FunctionSetting.self, forKey: .denseActivation)
    run = try container.decode(Int.self, forKey: .run)
    func shares(_ key: CodingKeys) throws -> [Double] {
      try container.decode([Double].self, forKey: key)
    }
    let units = try container.decode([Int].self, forKey: .units)
    let (off, silent) = (try shares(.off), try shares(.silent))
    let (zeroOutputs, zeroDerivatives) = (try shares(.zeroOutputs), try shares(.zeroDerivatives))
    var fates = [DeadUnitLayer.Fate?](repeating: nil, count: units.count)
    if let formerlyOff = try container.decodeIfPresent([Double].self, forKey: .formerlyOff) {
      let stillOff = try shares(.stillOff)
      guard stillOff.count == formerlyOff.count,
        zip(stillOff, formerlyOff).allSatisfy({ $0 <= $1 })
      else {
        throw Self.contradiction(
          decoder, "no more units that are still off than were formerly off")
      }
      fates = zip(formerlyOff, stillOff).map { .init(formerlyOff: $0, stillOff: $1) }
    }
    let counts = Set([off, silent, zeroOutputs, zeroDerivatives].map(\.count) + [fates.count])
    guard !units.isEmpty, counts == [units.count] else {
      throw Self.contradiction(
        decoder, "at least one layer, and the same number of layers in every list")
    }
    layers = units.indices.map { index in
      DeadUnitLayer(
        units: units[index], off: off[index], silent: silent[index],
        zeroOutputs: zeroOutputs[index], zeroDerivatives: zeroDerivatives[index],
        fate: fates[index])
    }
  }

  private static func contradiction(_ decoder: any Decoder, _ needed: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: needed))
  }

  /// Writes a list of numbers for each share, which takes a line of the file.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
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

extension DeadUnitRow: Validated {
  static let rules: [String: ValueRule] = [
    "units": .wholeNumber(1...1_000_000_000), "off": .share, "silent": .share,
    "zeroOutputs": .share, "zeroDerivatives": .share, "formerlyOff": .share, "stillOff": .share,
  ]
}

extension DeadUnitRow {
  /// The share of the units off before the first step that training brought back; nil if there was none, or
  /// it was not measured.
  package var revivedShare: Double? {
    guard layers.allSatisfy({ $0.fate != nil }) else { return nil }
    let formerly = share { $0.fate?.formerlyOff ?? 0 }
    return formerly > 0 ? 1 - share { $0.fate?.stillOff ?? 0 } / formerly : nil
  }

  /// A share over all hidden layers, each unit counted once.
  package func share(_ quantity: (DeadUnitLayer) -> Double) -> Double {
    let units = layers.reduce(0) { $0 + $1.units }
    return layers.reduce(0) { $0 + quantity($1) * Double($1.units) } / Double(max(units, 1))
  }
}

/// The shares of dead units of one hidden layer.
public struct DeadUnitLayer: Hashable, Sendable {
  /// How many units it has; pixels of a channel are units of their own.
  package let units: Int

  /// The share of units whose derivative is 0 for every example, so that they learn nothing.
  package let off: Double

  /// The share of units whose output is 0 for every example.
  package let silent: Double

  /// The share of outputs that are 0, over units and examples.
  package let zeroOutputs: Double

  /// The share of derivatives that are 0, over units and examples.
  package let zeroDerivatives: Double

  /// The units that were dead before training; nil if they were not measured, or the network was not trained.
  package let fate: Fate?

  /// The units that were off before the first step.
  public struct Fate: Hashable, Sendable {
    /// The share of units that were off before the first step.
    package let formerlyOff: Double

    /// The share of units that were off then and are off still.
    package let stillOff: Double

    /// Creates a fate from its parts; shares are rounded to five significant digits.
    public init(formerlyOff: Double, stillOff: Double) {
      self.formerlyOff = formerlyOff.rounded(toSignificantDigits: 5)
      self.stillOff = stillOff.rounded(toSignificantDigits: 5)
    }
  }

  /// Creates a layer from its parts; shares are rounded to five significant digits.
  public init(
    units: Int, off: Double, silent: Double, zeroOutputs: Double, zeroDerivatives: Double,
    fate: Fate? = nil
  ) {
    self.units = units
    self.off = off.rounded(toSignificantDigits: 5)
    self.silent = silent.rounded(toSignificantDigits: 5)
    self.zeroOutputs = zeroOutputs.rounded(toSignificantDigits: 5)
    self.zeroDerivatives = zeroDerivatives.rounded(toSignificantDigits: 5)
    self.fate = fate
  }
}
