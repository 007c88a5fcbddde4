/// The results of training networks, in `Docs/Data/experiments.json`.
public struct ExperimentResults: Codable, Hashable, Sendable {
  /// The runs, in sets of the same protocol.
  public var trainings: [TrainingSet]

  /// The shares of dead units, those of each data set; none if they were not measured.
  package var deadUnits: [DeadUnitResults]

  /// The norms of gradients in deep networks; nil if they were not measured.
  public var gradients: GradientResults?

  /// The time of an epoch here and in other libraries; nil if it was not measured.
  public var speed: TrainingSpeedResults?

  /// Creates results from their parts.
  public init(
    trainings: [TrainingSet] = [], deadUnits: [DeadUnitResults] = [],
    gradients: GradientResults? = nil, speed: TrainingSpeedResults? = nil
  ) {
    self.trainings = trainings
    self.deadUnits = deadUnits
    self.gradients = gradients
    self.speed = speed
  }

  /// Reads results; older files have the dead units of one data set, and not a list.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    trainings = try container.decode([TrainingSet].self, forKey: .trainings)
    if (try? container.nestedUnkeyedContainer(forKey: .deadUnits)) != nil {
      deadUnits = try container.decode([DeadUnitResults].self, forKey: .deadUnits)
    } else {
      deadUnits = [
        try container.decodeIfPresent(DeadUnitResults.self, forKey: .deadUnits)
      ].compactMap(\.self)
    }
    gradients = try container.decodeIfPresent(GradientResults.self, forKey: .gradients)
    speed = try container.decodeIfPresent(TrainingSpeedResults.self, forKey: .speed)
  }

  /// The results with dead units in place of those of the same networks and data that were found before.
  public func adding(_ found: DeadUnitResults) -> ExperimentResults {
    var results = self
    if let index = deadUnits.firstIndex(where: { $0.dataSet == found.dataSet }) {
      results.deadUnits[index] = found.replacing(in: deadUnits[index])
    } else {
      results.deadUnits.append(found)
    }
    return results
  }

  /// The results with all runs of others, in place of those that they repeat.
  ///
  /// - Parameter onlyWhole: Whether to leave out runs whose number not every activation of their set has.
  public func merging(_ others: ExperimentResults, onlyWhole: Bool) -> ExperimentResults {
    others.trainings.reduce(self) { results, set in
      let runs = onlyWhole ? set.wholeRuns : set.runs
      return runs.reduce(results) { $0.adding($1, to: set.withoutRuns) }
    }
  }

  /// The results with a run in the set of its protocol and machine, which is added if there is none.
  public func adding(_ run: TrainingRun, to set: TrainingSet) -> ExperimentResults {
    var results = self
    if let index = trainings.firstIndex(where: set.isSameSet(as:)) {
      results.trainings[index] = trainings[index].replacing(run)
    } else {
      results.trainings.append(set.replacing(run))
    }
    return results
  }
}

extension ExperimentResults: ResultsFile {
  /// The name of the file.
  public static var fileName: String { "experiments.json" }

  /// The command that makes it.
  public static var command: String { "make experiments" }
}

extension ExperimentResults {
  /// All sets of a network, the one with the most training first.
  package func sets(of network: ExperimentNetwork) -> [TrainingSet] {
    trainings.enumerated()
      .filter { $0.element.settings.network == network.rawValue && !$0.element.runs.isEmpty }
      .sorted { ($1.element.epochsOfRuns, $0.offset) < ($0.element.epochsOfRuns, $1.offset) }
      .map(\.element)
  }
}

extension ExperimentResults {
  /// The set of a network with the most training on each data set: MNIST's, Fashion-MNIST's, then others.
  package func shownSets(of network: ExperimentNetwork) -> [TrainingSet] {
    let sets = sets(of: network)
    let known = KnownDataSet.allCases.map(\.rawValue)
    var names = known.filter { name in sets.contains { $0.settings.dataSet == name } }
    for set in sets where !names.contains(set.settings.dataSet) {
      names.append(set.settings.dataSet)
    }
    return names.compactMap { name in sets.first { $0.settings.dataSet == name } }
  }
}

extension ExperimentResults {
  /// All sets of a network, those that are shown first.
  package func orderedSets(of network: ExperimentNetwork) -> [TrainingSet] {
    let shown = shownSets(of: network)
    return shown + sets(of: network).filter { !shown.contains($0) }
  }
}

extension TrainingSet {
  /// The same settings without any run.
  fileprivate var withoutRuns: TrainingSet {
    TrainingSet(settings: settings, environment: environment, command: command, runs: [])
  }

  /// The runs whose numbers all activations have.
  package var wholeRuns: [TrainingRun] {
    let activations = Set(runs.map(\.hidden)).count
    let counts = Dictionary(grouping: runs, by: \.run).mapValues(\.count)
    return runs.filter { counts[$0.run] == activations }
  }
}

extension TrainingSet {
  /// How many examples were learnt from in all runs together, repetitions included.
  fileprivate var epochsOfRuns: Int {
    runs.count * settings.epochs * settings.trainingExamples
  }
}

/// The networks of the experiments, in the order in which they are shown.
package enum ExperimentNetwork: String, CaseIterable, Sendable {
  /// keras-contrib's fully connected network.
  case fc

  /// LeNet-5.
  case lenet5

  /// keras-contrib's convolutional network.
  case convnet

  /// The name, with an article where it has one.
  package var title: String {
    switch self {
    case .fc: "the fully connected network"
    case .lenet5: "LeNet-5"
    case .convnet: "the convolutional network"
    }
  }

  /// The same as a heading.
  package var heading: String {
    switch self {
    case .fc: "Fully connected network"
    case .lenet5: "LeNet-5"
    case .convnet: "Convolutional network"
    }
  }
}

/// The data sets that are known, whose names in results are these.
///
/// They are known by their content: what a folder is called says nothing of what is in it.
public enum KnownDataSet: String, CaseIterable, Sendable {
  /// MNIST (LeCun, Cortes & Burges, 1998).
  case mnist

  /// Fashion-MNIST (Xiao, Rasul & Vollgraf, 2017).
  case fashionMNIST = "fashion-mnist"

  /// The one with a checksum; nil if none has it.
  public init?(checksum: UInt32) {
    guard let known = Self.allCases.first(where: { $0.checksum == checksum }) else { return nil }
    self = known
  }

  /// The CRC-32 of all pixels and labels, first those to learn from, then those of the test.
  package var checksum: UInt32 {
    switch self {
    case .mnist: 423_229_081
    case .fashionMNIST: 3_349_764_903
    }
  }

  /// The name as its makers write it.
  package var title: String {
    switch self {
    case .mnist: "MNIST"
    case .fashionMNIST: "Fashion-MNIST"
    }
  }
}

/// The names of data sets in running text.
package enum DataSetTitle {
  /// The name as its makers write it; unknown ones as the results have them.
  package static func of(_ name: String) -> String {
    KnownDataSet(rawValue: name)?.title ?? name
  }
}

/// The names of initialisations of weights in running text.
package enum InitialisationTitle {
  /// The name of its author; unknown ones as the results have them.
  package static func of(_ name: String) -> String {
    switch name {
    case "glorot": "Glorot"
    case "he": "He"
    case "lecun": "LeCun"
    default: name
    }
  }
}

/// Counts of examples in running text.
package enum ExampleCount {
  /// The number with its digits in groups of three, such as `57,000`.
  package static func of(_ count: Int) -> String {
    var (rest, groups) = (count.magnitude, [String]())
    while rest > 999 {
      groups.insert(String(1000 + rest % 1000).dropFirst().description, at: 0)
      rest /= 1000
    }
    return (count < 0 ? "−" : "") + ([rest.description] + groups).joined(separator: ",")
  }
}
