/// What becomes of signals in networks, in `Docs/Data/signals.json`: outputs that saturate, gradients that vanish or
/// explode, units that die and come back.
public struct SignalResults: Codable, Hashable, Sendable {
  /// The machine and the build.
  package let environment: Environment

  /// The command that computed.
  package let command: String

  /// The data set, as in the protocol of a training.
  package let dataSet: String

  /// The examples of the batch that was sent through untrained networks.
  package let examples: Int

  /// The units of each hidden layer of these networks.
  package let width: Int

  /// How many initialisations of each kind there are.
  package let runs: Int

  /// The seed of the random numbers of all runs.
  package let seed: Int

  /// How the outputs of bounded functions are distributed.
  package let saturation: [SaturationRow]

  /// The norms of gradients.
  package let gradients: [GradientRow]

  /// What ReLU makes of the weights themselves.
  package let weights: [CutWeightsRow]

  /// Which units are off after each epoch of a training.
  package let fates: [UnitFates]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, dataSet: String, examples: Int, width: Int,
    runs: Int, seed: Int, saturation: [SaturationRow], gradients: [GradientRow],
    weights: [CutWeightsRow], fates: [UnitFates]
  ) {
    self.environment = environment
    self.command = command
    self.dataSet = dataSet
    self.examples = examples
    self.width = width
    self.runs = runs
    self.seed = seed
    self.saturation = saturation
    self.gradients = gradients
    self.weights = weights
    self.fates = fates
  }
}

extension SignalResults: ResultsFile {
  /// The name of the file.
  public static var fileName: String { "signals.json" }

  /// The command that makes it.
  public static var command: String { "make signals" }
}

extension SignalResults: Validated {
  static let rules: [String: ValueRule] = ["seed": .count]
}

/// The outputs of the hidden layers of untrained networks whose weights are multiples of Glorot's.
public struct SaturationRow: Codable, Hashable, Sendable {
  /// A unit is saturated for an example if its slope is less than this share of the greatest slope of its function.
  public static let limit = 0.01

  /// The activation of the hidden layers.
  package let activation: FunctionSetting

  /// What Glorot's weights are multiplied by.
  package let scale: Double

  /// The share of units and examples that are saturated, for each layer from the first, a mean over the runs.
  package let saturated: [Double]

  /// The mean slope over the greatest one, for each layer, a mean over the runs.
  package let slopes: [Double]

  /// How the outputs are distributed: for each layer the share in each of equal parts of the function's range.
  package let histograms: [[Double]]

  /// Creates a row from its parts; shares are rounded to four significant digits.
  public init(
    activation: FunctionSetting, scale: Double, saturated: [Double], slopes: [Double],
    histograms: [[Double]]
  ) {
    self.activation = activation
    self.scale = scale
    self.saturated = saturated.map { $0.rounded(toSignificantDigits: 4) }
    self.slopes = slopes.map { $0.rounded(toSignificantDigits: 4) }
    self.histograms = histograms.map { $0.map { $0.rounded(toSignificantDigits: 4) } }
  }
}

extension SaturationRow: Validated {
  static let rules: [String: ValueRule] = [
    "saturated": .share, "slopes": .share, "histograms": .share,
  ]

  func validate(_ json: ResultsDecoder) throws(Flaw) {
    guard !saturated.isEmpty, slopes.count == saturated.count,
      histograms.count == saturated.count, Set(histograms.map(\.count)).count == 1
    else {
      throw json.flaw(needed: "at least one layer, and the same number of layers in every list")
    }
  }
}

/// What ReLU makes of freshly initialised weights themselves: those below 0 become 0.
public struct CutWeightsRow: Codable, Hashable, Sendable {
  /// The network: `fc`, `lenet5` or `convnet`.
  package let network: String

  /// The initialisation of the weights.
  package let initialisation: String

  /// The share of the weights of all layers that become 0, for each run.
  package let cut: [Double]

  /// Creates a row from its parts; shares are rounded to five significant digits.
  public init(network: String, initialisation: String, cut: [Double]) {
    self.network = network
    self.initialisation = initialisation
    self.cut = cut.map { $0.rounded(toSignificantDigits: 5) }
  }
}

extension CutWeightsRow: Validated {
  static let rules: [String: ValueRule] = ["cut": .share]
}

/// Which units of a network are off for all examples of the test, before training and after each epoch.
public struct UnitFates: Codable, Hashable, Sendable {
  /// The network.
  package let network: String

  /// The activation of the hidden layers.
  package let activation: FunctionSetting

  /// Which run it is, from 1: the same weights and order of examples as in the run of this number elsewhere.
  package let run: Int

  /// The test examples for which a unit has to be off.
  package let examples: Int

  /// The hidden layers, from the first to the last.
  package let layers: [Layer]

  /// Creates fates from the units of each hidden layer that are off: before training, then after each epoch.
  ///
  /// - Parameter limit: How many units a layer may have for the history of each to be kept.
  public init(
    network: String, activation: FunctionSetting, run: Int, examples: Int, off times: [[[Bool]]],
    limit: Int
  ) {
    self.init(
      network: network, activation: activation, run: run, examples: examples,
      layers: (times.first ?? []).indices.map { layer in
        Layer(off: times.map { $0[layer] }, limit: limit)
      })
  }

  /// Creates fates from their parts.
  package init(
    network: String, activation: FunctionSetting, run: Int, examples: Int, layers: [Layer]
  ) {
    self.network = network
    self.activation = activation
    self.run = run
    self.examples = examples
    self.layers = layers
  }

  /// One hidden layer.
  package struct Layer: Codable, Hashable, Sendable {
    /// How many units it has.
    package let units: Int

    /// How many of them are off: before training, then after each epoch.
    package let off: [Int]

    /// How many are off now and were not before.
    package let died: [Int]

    /// How many were off before and are not now.
    package let revived: [Int]

    /// The units that were ever off, each with a character for each of these times: 1 where it was off, 0 where not.
    ///
    /// There are none in layers of many units, where they could not be told apart.
    package let histories: [String]

    /// Creates a layer from the units that are off at each time.
    ///
    /// - Parameter limit: How many units a layer may have for their histories to be kept.
    package init(off times: [[Bool]], limit: Int) {
      units = times.first?.count ?? 0
      off = times.map { $0.count { $0 } }
      let changes = zip(times.dropLast(), times.dropFirst())
      died = changes.map { before, now in zip(before, now).count { !$0 && $1 } }
      revived = changes.map { before, now in zip(before, now).count { $0 && !$1 } }
      let isKept = units <= limit
      histories =
        !isKept
        ? []
        : (0..<units).filter { unit in times.contains { $0[unit] } }.map { unit in
          String(times.map { $0[unit] ? "1" : "0" })
        }
    }
  }

  /// How many epochs there were.
  package var epochs: Int { max((layers.first?.off.count ?? 0) - 1, 0) }
}

extension UnitFates.Layer: Validated {
  static let rules: [String: ValueRule] = ["off": .count, "died": .count, "revived": .count]

  func validate(_ json: ResultsDecoder) throws(Flaw) {
    let counts = [off.count, died.count + 1, revived.count + 1] + histories.map(\.count)
    guard !off.isEmpty, Set(counts).count == 1 else {
      throw json.flaw(needed: "as many times in every list, and one change fewer")
    }
    guard histories.allSatisfy({ $0.allSatisfy { "01".contains($0) } }) else {
      throw json.flaw("histories", needed: "texts of 0 and 1")
    }
  }
}

/// One kind of deep network whose gradients were looked at: an activation, an initialisation and a factor.
package struct GradientKind: Hashable, Sendable {
  /// The activation of the hidden layers.
  package let activation: FunctionSetting

  private let initialisation: String
  private let scale: Double?

  /// The kinds, in the order of the rows.
  package static func all(in results: SignalResults) -> [GradientKind] {
    var kinds: [GradientKind] = []
    for row in results.gradients {
      let kind = GradientKind(
        activation: row.activation, initialisation: row.initialisation, scale: row.scale)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }

  /// Whether a row is of this kind.
  package func has(_ row: GradientRow) -> Bool {
    row.activation == activation && row.initialisation == initialisation && row.scale == scale
  }

  /// The weights in a few words, such as `10 × Glorot’s`.
  package var weights: String {
    let name = InitialisationTitle.of(initialisation)
    guard let scale else { return "\(name)’s" }
    let text = "\(scale)"
    return "\(text.hasSuffix(".0") ? String(text.dropLast(2)) : text) × \(name)’s"
  }
}
