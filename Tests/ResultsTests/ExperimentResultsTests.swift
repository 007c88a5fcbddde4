import Testing

@testable import Results

struct ExperimentResultsTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (57_000, "57,000"), (10_000_007, "10,000,007"),
    (-1234, "−1,234"),
  ])
  func examplesAreCountedInThousands(_ count: Int, _ text: String) {
    #expect(ExampleCount.of(count) == text)
  }

  static let relu = FunctionSetting(function: "relu", parameters: [:])
  static let gelu = FunctionSetting(function: "gelu", parameters: [:])

  /// What is changed in a file, and the place that the error names.
  static let damages = [
    ("\"checksum\" : 4294967295", "\"checksum\" : 4294967296", "trainings[0].settings.checksum"),
    ("\"epochs\" : 2", "\"epochs\" : 3", "trainings[0].runs[0].history"),
    ("\"bestEpoch\" : 1", "\"bestEpoch\" : 3", "trainings[0].runs[0].bestEpoch"),
    ("\"trainingLoss\" : [0.5, 0.25]", "\"trainingLoss\" : [0.5]", "trainings[0].runs[0].history"),
    ("\"seconds\" : [2, 2]", "\"seconds\" : [2, 0]", "trainings[0].runs[0].history.seconds[1]"),
    ("\"accuracy\" : 0.875", "\"accuracy\" : 1.5", "trainings[0].runs[1].lastTest.accuracy"),
    (
      "\"epsilon\" : 0.025", "\"epsilon\" : \"a\"",
      "trainings[0].runs[0].activation.parameters.epsilon"
    ),
    ("\"state\" : \"fresh\"", "\"state\" : \"new\"", "deadUnits[0].rows[0].state"),
    ("\"off\" : [", "\"off\" : [0.5, ", "deadUnits[0].rows[0]"),
    ("\"formerlyOff\" : [0.75", "\"formerlyOff\" : [0.05", "deadUnits[0].rows[1]"),
    ("\"stillOff\" : [", "\"stillOff\" : [0.01, ", "deadUnits[0].rows[1]"),
    ("\"depth\" : 2", "\"depth\" : 3", "gradients.rows[0].norms"),
    ("\"library\" : \"sinerelu\"", "\"library\" : \"jax\"", "speed.rows[0].ratioToOurs"),
  ]

  @Test(arguments: damages)
  func errorNamesThePlace(original: String, replacement: String, place: String) throws {
    var text = String(decoding: try ExampleResults.experiments.bytes(), as: UTF8.self)
    let range = try #require(text.firstRange(of: original))
    text.replaceSubrange(range, with: replacement)
    let error = #expect(throws: ResultsError.self) {
      try ExperimentResults([UInt8](text.utf8), path: "experiments.json")
    }
    #expect(error?.place == place)
    #expect(error?.remedy == "run 'make experiments' again")
  }

  @Test func olderFilesHaveDeadUnitsOfOneDataSet() throws {
    let results = ExampleResults.experiments
    let now = String(decoding: try results.bytes(), as: UTF8.self)
    // The list is the only one whose items have the count of examples beside rows.
    let start = try #require(now.firstRange(of: "\"deadUnits\" : [\n"))
    let end = try #require(now.firstRange(of: "\n  ],\n  \"format\""))
    let older =
      String(now[..<start.lowerBound]) + "\"deadUnits\" : "
      + String(now[start.upperBound..<end.lowerBound]) + ",\n  \"format\""
      + String(now[end.upperBound...])
    #expect(try ExperimentResults([UInt8](older.utf8), path: "experiments.json") == results)
  }

  @Test func deadUnitsOfEachDataSetStandBesideEachOther() {
    let found = ExampleResults.experiments.deadUnits[0]
    let onMNIST = DeadUnitResults(
      environment: found.environment, command: found.command, dataSet: "mnist", examples: 10_000,
      seed: 1, rows: [found.rows[0]])
    let both = ExampleResults.experiments.adding(onMNIST)
    #expect(both.deadUnits.map(\.dataSet) == ["fashion-mnist", "mnist"])
    // Again, they take their own place.
    #expect(both.adding(onMNIST) == both)
  }

  @Test func mergingTakesOverRuns() {
    let set = ExampleResults.trainingSet
    let third = ExampleResults.trainingRun(Self.relu, run: 2, accuracy: 0.5)
    let others = ExperimentResults(trainings: [set.replacing(third)])
    let empty = ExperimentResults()
    #expect(empty.merging(others, onlyWhole: false).trainings == others.trainings)
    // Run 2 of the other activation is missing.
    #expect(empty.merging(others, onlyWhole: true).trainings.map(\.runs) == [set.runs])
    #expect(others.merging(others, onlyWhole: false) == others)
  }

  @Test func theLayerWithTheMostDeadUnitsIsTheOneWithTheGreatestMean() throws {
    // In each run another layer has the most, but the second has the most on average.
    let shares = [[0.4, 0.3], [0.0, 0.3]]
    let rows = shares.enumerated().map { run, layers in
      DeadUnitRow(
        network: "fc", initialisation: "glorot", state: .trained, activation: Self.relu,
        denseActivation: nil, run: run + 1,
        layers: layers.map {
          DeadUnitLayer(units: 10, off: $0, silent: $0, zeroOutputs: $0, zeroDerivatives: $0)
        })
    }
    let found = DeadUnitResults(
      environment: ExampleResults.environment, command: "a command", dataSet: "mnist",
      examples: 10, seed: 1, rows: rows)
    let worst = DeadUnitShares(found, of: .fc).worstLayer(HiddenSetting(Self.relu), .trained)
    #expect(worst?.layer == 1)
    #expect(worst?.off.mean == 0.3 && worst?.off.count == 2)
    #expect(DeadUnitShares(found, of: .fc).worstLayer(HiddenSetting(Self.gelu), .trained) == nil)
  }

  @Test(arguments: [(12, 0.25), (4, 0.75), (6, 0.5)])
  func afterNoneInManyRunsAFewMayStillHave(runs: Int, bound: Double) {
    #expect(RuleOfThree.bound(afterNoneIn: runs) == bound)
    #expect(RuleOfThree.bound(afterNoneIn: 3) == nil)
    // It is on the safe side of the exact one.
    #expect(1 - StudyBound.exact(runs) > 1 - bound)
  }

  /// The exact bound after none in n runs: the share p with (1 − p)ⁿ = 0.05, by halving.
  private enum StudyBound {
    static func exact(_ count: Int) -> Double {
      var (low, high) = (0.0, 1.0)
      for _ in 0..<60 {
        let middle = (low + high) / 2
        let none = (0..<count).reduce(1.0) { product, _ in product * (1 - middle) }
        if none > 0.05 { low = middle } else { high = middle }
      }
      return high
    }
  }

  @Test func setsOfBothDataSetsAreShown() {
    let set = ExampleResults.trainingSet
    let protocols = set.settings
    func trained(_ dataSet: String, epochs: Int) -> TrainingSet {
      TrainingSet(
        settings: TrainingProtocol(
          network: protocols.network, dataSet: dataSet, checksum: 1,
          trainingExamples: protocols.trainingExamples,
          validationExamples: protocols.validationExamples,
          testExamples: protocols.testExamples, epochs: epochs, batch: protocols.batch,
          initialisation: protocols.initialisation, optimiser: protocols.optimiser, seed: 1,
          threads: 1, runsAtOnce: 1, linearAlgebra: protocols.linearAlgebra),
        environment: set.environment, command: set.command, runs: set.runs)
    }
    let network = ExperimentNetwork(rawValue: protocols.network) ?? .fc
    let results = ExperimentResults(trainings: [
      trained("mine", epochs: 2), trained("fashion-mnist", epochs: 2), trained("mnist", epochs: 2),
      trained("mnist", epochs: 4),
    ])
    let shown = results.shownSets(of: network).map(\.settings)
    #expect(shown.map(\.dataSet) == ["mnist", "fashion-mnist", "mine"])
    // Of two sets on the same data, the one with the most training.
    #expect(shown.map(\.epochs) == [4, 2, 2])
    #expect(results.orderedSets(of: network).count == 4)
  }

  @Test func sameRunTwiceIsRefused() throws {
    let set = ExampleResults.trainingSet
    let twice = TrainingSet(
      settings: set.settings, environment: set.environment, command: set.command,
      runs: [set.runs[0], set.runs[1], set.runs[0]])
    let error = #expect(throws: ResultsError.self) {
      try ExperimentResults(trainings: [twice]).bytes()
    }
    #expect(error?.place == "trainings[0].runs[1]")
  }

  @Test func runJoinsTheSetOfItsProtocolAndMachine() throws {
    let set = ExampleResults.trainingSet
    let run = ExampleResults.trainingRun(Self.gelu, accuracy: 0.5)
    let results = ExampleResults.experiments.adding(run, to: set)
    #expect(results.trainings.count == 1)
    #expect(results.trainings[0].runs.count == 3)
    // Again, it takes its own place.
    let repeated = ExampleResults.trainingRun(Self.gelu, accuracy: 0.75)
    #expect(results.adding(repeated, to: set).trainings[0].runs.count == 3)

    let environment = set.environment
    let elsewhere = TrainingSet(
      settings: set.settings,
      environment: Environment(
        processor: "Another", cores: environment.cores, memory: environment.memory,
        system: environment.system, swift: environment.swift, flags: environment.flags,
        commit: environment.commit),
      command: set.command, runs: [])
    let two = ExampleResults.experiments.adding(run, to: elsewhere)
    #expect(two.trainings.map(\.runs.count) == [2, 1])
  }

  @Test func fileDoesNotDependOnWhichRunEndedFirst() throws {
    let set = ExampleResults.trainingSet
    let empty = TrainingSet(
      settings: set.settings, environment: set.environment, command: set.command, runs: [])
    let runs = [Self.relu, Self.gelu].flatMap { function in
      (1...3).map { ExampleResults.trainingRun(function, run: $0, accuracy: 0.5) }
    }
    let one = runs.reduce(empty) { $0.replacing($1) }
    let other = runs.reversed().reduce(empty) { $0.replacing($1) }
    #expect(one == other)
    #expect(
      one.runs.map(\.activation.function) == ["relu", "gelu", "relu", "gelu", "relu", "gelu"])
  }

  @Test func activationsAreComparedWithReLURunByRun() throws {
    let set = ExampleResults.trainingSet
    let accuracies = (relu: [0.8, 0.82, 0.84], gelu: [0.81, 0.835, 0.85])
    let runs =
      accuracies.relu.enumerated().map {
        ExampleResults.trainingRun(
          Self.relu, run: $0.offset + 1, accuracy: $0.element, seconds: Double($0.offset + 1))
      }
      + accuracies.gelu.enumerated().map {
        ExampleResults.trainingRun(
          Self.gelu, run: $0.offset + 1, accuracy: $0.element, seconds: 3 * Double($0.offset + 1))
      }
    let comparisons = TrainingSet(
      settings: set.settings, environment: set.environment, command: set.command,
      runs: runs.reversed()
    ).comparisons
    #expect(comparisons.map(\.activation.function) == ["relu", "gelu"])
    let (relu, gelu) = (comparisons[0], comparisons[1])
    #expect(relu.accuracyDifference == nil && relu.time == nil)
    #expect(
      gelu.accuracyDifference?.paired
        == PairedDifference(of: accuracies.gelu, to: accuracies.relu))
    // A single comparison needs no correction.
    #expect(gelu.accuracyDifference?.adjustedPValue == gelu.accuracyDifference?.paired.pValue)
    #expect(gelu.time == Ratio(value: 3, lower: 3, upper: 3))
    // One pair has neither a spread nor an interval.
    let once = TrainingSet(
      settings: set.settings, environment: set.environment, command: set.command,
      runs: runs.filter { $0.run == 1 }
    ).comparisons
    #expect(once.count == 2 && once.allSatisfy { $0.time == nil && $0.lossDifference == nil })
  }

  /// Older results have no clock, which means elapsed time.
  @Test func timesOfDifferentClocksAreNotCompared() {
    func comparison(_ relu: TrainingClock?, _ gelu: TrainingClock?) -> ActivationComparison? {
      let set = ExampleResults.trainingSet
      return TrainingSet(
        settings: set.settings, environment: set.environment, command: set.command,
        runs: (1...2).flatMap { run in
          [(Self.relu, relu), (Self.gelu, gelu)].map { function, clock in
            ExampleResults.trainingRun(function, run: run, accuracy: 0.875, clock: clock)
          }
        }
      ).comparisons.last
    }
    #expect(comparison(.processor, .processor)?.time?.value == 1)
    #expect(comparison(nil, .elapsed)?.time?.value == 1)
    #expect(comparison(nil, .processor)?.time == nil)
    #expect(comparison(.elapsed, .processor)?.accuracyDifference != nil)
  }
}

struct ExperimentSettingsTests {
  @Test(
    arguments: [
      ("relu", [:], nil, "ReLU"), ("leakyReLU", ["negativeSlope": 0.01], nil, "Leaky ReLU"),
      ("leakyReLU", ["negativeSlope": 0.2], nil, "Leaky ReLU, α = 0.2"),
      ("sineReLU", ["epsilon": 0.0025], nil, "SineReLU, ε = 0.0025"),
      ("sineReLU", ["epsilon": 0.025], 0.006, "SineReLU, ε = 0.025, dense 0.006"),
      ("z * tanh(z)", [:], nil, "z * tanh(z)"),
    ] as [(String, [String: Double], Double?, String)])
  func titleTellsActivationsApart(
    function: String, parameters: [String: Double], dense: Double?, title: String
  ) {
    let setting = HiddenSetting(
      FunctionSetting(function: function, parameters: parameters),
      dense: dense.map { FunctionSetting(function: function, parameters: ["epsilon": $0]) })
    #expect(setting.title == title)
  }

  @Test func anotherFunctionInDenseLayersIsNamed() {
    let relu = FunctionSetting(function: "relu", parameters: [:])
    let gelu = FunctionSetting(function: "tanh", parameters: [:])
    #expect(HiddenSetting(relu, dense: gelu).title == "ReLU, dense Tanh")
    #expect(!HiddenSetting(relu, dense: gelu).isReLU && HiddenSetting(relu).isReLU)
  }

  @Test func theSetWithTheMostTrainingComesFirst() {
    let set = ExampleResults.trainingSet
    func with(_ runs: Int) -> TrainingSet {
      TrainingSet(
        settings: set.settings, environment: set.environment, command: "\(runs)",
        runs: (0..<runs).map { ExampleResults.trainingRun(Self.relu, run: $0 + 1, accuracy: 0.5) })
    }
    let results = ExperimentResults(trainings: [with(1), with(3), with(0), with(3), with(2)])
    #expect(results.sets(of: .fc).map(\.command) == ["3", "3", "2", "1"])
    #expect(results.sets(of: .lenet5).isEmpty)
    #expect(results.trainings[1].runsOfEach == 3...3 && results.trainings[2].runsOfEach == 0...0)
  }

  @Test func thePublishedSineReLUIsTheCodesForm() throws {
    let published = try #require(
      PublishedScore.all(of: "fc", on: "fashion-mnist").first { $0.activation == "SineReLU" })
    func comparisons(_ functions: [String]) -> [ActivationComparison] {
      functions.map { FunctionSetting(function: $0, parameters: ["epsilon": 0.0025]) }
        .map { ExampleResults.trainingRun($0, accuracy: 0.5) }
        .reduce(into: ExampleResults.trainingSet) { $0 = $0.replacing($1) }.comparisons
    }
    func function(_ functions: [String]) -> String? {
      published.repetition(among: comparisons(functions))?.activation.function
    }
    #expect(function(["sineReLU", "sineReLUMax"]) == "sineReLUMax")
    #expect(function(["sineReLU"]) == "sineReLU")
    // SineReLU with ε = 0.025, which the example has, is another.
    #expect(function([]) == nil)
    #expect(PublishedScore.all.count == 12 && PublishedScore.all(of: "lenet5", on: "mnist").isEmpty)
  }

  @Test func aShareOverLayersCountsEachUnitOnce() {
    let row = DeadUnitRow(
      network: "fc", initialisation: "he", state: .trained, activation: Self.relu,
      denseActivation: nil, run: 1,
      layers: [(30, 0.5), (10, 0.1)].map {
        DeadUnitLayer(units: $0.0, off: $0.1, silent: 0, zeroOutputs: 0, zeroDerivatives: 0)
      })
    #expect(abs(row.share { $0.off } - 0.4) < 1e-12)
  }

  private static let relu = FunctionSetting(function: "relu", parameters: [:])
}

struct ReplicationResultsTests {
  @Test func theFileOfTheScriptIsRead() throws {
    let results = try ReplicationResults([UInt8](Self.file.utf8), path: "replication.json")
    let set = try #require(results.sets.first)
    #expect(set.settings.network == "lenet5" && set.runs.map(\.run) == [1, 2])
    #expect(set.runs.allSatisfy { $0.denseActivation == nil && $0.history.trainingLoss.count == 2 })
    let bytes = try results.bytes()
    #expect(try ReplicationResults(bytes, path: "replication.json") == results)
  }

  @Test(arguments: [
    ("\"bestEpoch\": ", "\"bestEpoch\": 9", "sets[0].runs[0].bestEpoch"),
    ("\"checksum\": ", "\"checksum\": -", "sets[0].settings.checksum"),
    ("\"torch\": ", "\"torsh\": ", "sets[0].environment.torch"),
  ])
  func damageIsNamed(original: String, replacement: String, place: String) throws {
    var text = Self.file
    text.replaceSubrange(try #require(text.firstRange(of: original)), with: replacement)
    let error = #expect(throws: ResultsError.self) {
      try ReplicationResults([UInt8](text.utf8), path: "replication.json")
    }
    #expect(error?.place == place && error?.remedy == "run 'make replication' again")
  }

  /// Only runs of the same data, epochs and activation are compared.
  @Test func bothImplementationsMeetWhereTheyDidTheSame() throws {
    let set = try #require(
      ReplicationResults([UInt8](Self.file.utf8), path: "replication.json").sets.first)
    func results(epochs: Int) -> ExperimentResults {
      let settings = set.settings
      return ExperimentResults(trainings: [
        TrainingSet(
          settings: TrainingProtocol(
            network: settings.network, dataSet: settings.dataSet, checksum: settings.checksum,
            trainingExamples: settings.trainingExamples,
            validationExamples: settings.validationExamples, testExamples: settings.testExamples,
            epochs: epochs, batch: settings.batch, initialisation: settings.initialisation,
            optimiser: "Adam", seed: 1, threads: 1, runsAtOnce: 2, linearAlgebra: "OpenBLAS"),
          environment: ExampleResults.environment, command: "make experiments",
          runs: (1...3).flatMap { run in
            [("sineReLU", ["epsilon": 0.025]), ("relu", [:])].map { function, parameters in
              ExampleResults.trainingRun(
                FunctionSetting(function: function, parameters: parameters), run: run,
                accuracy: 0.25 + 0.01 * Double(run))
            }
          })
      ])
    }
    let pairs = set.pairs(in: results(epochs: 2))
    #expect(pairs.map(\.hidden.activation.function) == ["sineReLU"])
    #expect(pairs.first?.ours.count == 3 && pairs.first?.theirs.count == 2)
    #expect(pairs.first?.equivalence != nil)
    #expect(set.pairs(in: results(epochs: 3)).isEmpty)
  }

  /// What `replicate.py` wrote of two runs of two epochs on 320 examples.
  private static let file = """
    {"command": "make replication", "format": 1, "sets": [{"environment": {"cores": 2,
    "device": "processor", "processor": "CPU", "python": "3.11.7", "system": "Linux x86_64",
    "threads": 1, "torch": "2.13.0+cpu"}, "runs": [{"activation": {"function": "sineReLU",
    "parameters": {"epsilon": 0.025}}, "bestEpoch": 2, "denseActivation": null,
    "history": {"trainingAccuracy": [0.078947, 0.29605], "trainingLoss": [2.2904, 2.1617],
    "validationAccuracy": [0.1875, 0.375], "validationLoss": [2.156, 2.0176]},
    "lastTest": {"accuracy": 0.35, "loss": 2.0781}, "run": 1, "secondsOfGroup": [0.3866, 0.3752],
    "test": {"accuracy": 0.35, "loss": 2.0781}}, {"activation": {"function": "sineReLU",
    "parameters": {"epsilon": 0.025}}, "bestEpoch": 1, "denseActivation": null,
    "history": {"trainingAccuracy": [0.12171, 0.35197], "trainingLoss": [2.2923, 2.205],
    "validationAccuracy": [0.375, 0.375], "validationLoss": [2.2096, 2.1279]},
    "lastTest": {"accuracy": 0.41, "loss": 2.1468}, "run": 2, "secondsOfGroup": [0.3866, 0.3752],
    "test": {"accuracy": 0.31, "loss": 2.2329}}], "settings": {"batch": 128,
    "checksum": 1427495137, "dataSet": "Resources", "epochs": 2, "initialisation": "glorot",
    "network": "lenet5", "optimiser": "torch.optim.Adam", "seed": 1, "sideBySide": 2, "testExamples": 100, "trainingExamples": 304,
    "validationExamples": 16}}]}
    """
}
