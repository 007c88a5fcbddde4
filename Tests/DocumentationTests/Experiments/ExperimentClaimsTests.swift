import ExperimentExamples
import Results
import Testing

@testable import Documentation

/// Verdicts that results of training decide.
struct ExperimentClaimsTests {
  private func verdict(_ name: String, _ example: ExperimentExample) throws -> Verdict {
    try claim(name, example.results).verdict
  }

  private func claim(_ name: String, _ results: ExperimentResults) throws -> Claim {
    try #require(
      Claims.all(MeasuredResults(experiments: results)).first { $0.name == name })
  }

  private func example(_ change: (inout ExperimentExample) -> Void) -> ExperimentExample {
    var example = ExperimentExample()
    change(&example)
    return example
  }

  @Test func aDeadSineReLURefutesThatNoneDies() throws {
    #expect(try verdict("no neuron dies", ExperimentExample()) == .holds)
    #expect(try verdict("no neuron dies", example { $0.deadShareOfSineReLU = 0.001 }) == .fails)
    #expect(try verdict("no neuron dies", example { $0.hasStudies = false }) == .conditional)
  }

  @Test func everyPlaceHasARowOfItsOwn() throws {
    let example = example {
      ($0.networks, $0.dataSets) = ([.fc, .lenet5], [.mnist, .fashionMNIST])
      $0.revivedShareOfReLU = 0.25
    }
    let text = try claim("dead neurons", example.results).evidence
    let rows = text.split(separator: "\n").filter { $0.contains("MNIST") }.map {
      $0.split(separator: "|").map { $0.filter { $0 != " " } }
    }
    #expect(
      rows.map { $0[0] } == [
        "Fullyconnectednetwork,MNIST", "LeNet-5,MNIST", "Fullyconnectednetwork,Fashion-MNIST",
        "LeNet-5,Fashion-MNIST",
      ])
    for row in rows {
      #expect(row[2] == "nodeadunitin4initialisations(95%:below75%ofinitialisations)")
      // The runs have 5.05, 5.1, 5 and 5.05 %.
      #expect(row[3] == "5.05%(4.99–5.11%)in4runs,layer1")
      #expect(row[4] == "25.0%(25.0–25.0%)in4runs")
    }
  }

  @Test func oneRunIsShownAndDecidesNothing() throws {
    var results = example { $0.deadShareOfReLU = 0.397 }.results
    let all = results.deadUnits[0]
    results.deadUnits = [
      DeadUnitResults(
        environment: all.environment, command: all.command, dataSet: all.dataSet,
        examples: all.examples, seed: all.seed,
        rows: all.rows.filter { $0.network == "convnet" && $0.run == 2 })
    ]
    let claim = try claim("dead neurons", results)
    #expect(claim.verdict == .open)
    #expect(claim.evidence.contains("| 40.5 % in 1 run, layer 1"))
  }

  @Test func fortyPercentOfReLUsAreDeadWhereTheIntervalHoldsIt() throws {
    #expect(try verdict("dead neurons", ExperimentExample()) == .fails)
    #expect(try verdict("dead neurons", example { $0.deadShareOfReLU = 0.397 }) == .holds)
    #expect(try verdict("dead neurons", example { $0.hasStudies = false }) == .open)
    #expect(try verdict("dead neurons", example { $0.runs = 1 }) == .open)
    // In one network of two.
    var results = example { ($0.deadShareOfReLU, $0.networks) = (0.397, [.fc]) }.results
    results.deadUnits[0] = results.deadUnits[0].replacing(
      in: example { $0.networks = [.lenet5] }.results.deadUnits[0])
    #expect(try claim("dead neurons", results).verdict == .conditional)
  }

  @Test(
    arguments: [
      (nil, 4, .open), (0.0, 4, .holds), (0.5, 4, .fails), (0.5, 1, .open),
    ] as [(Double?, Int, Verdict)])
  func theDeadStayDeadUnlessTrainingBringsThemBack(
    revived: Double?, runs: Int, expected: Verdict
  ) throws {
    let example = example { ($0.revivedShareOfReLU, $0.runs) = (revived, runs) }
    #expect(try verdict("dead for ever", example) == expected)
  }

  @Test func someMayStayDeadWhereOthersComeBack() throws {
    var results = example { ($0.revivedShareOfReLU, $0.networks) = (0, [.fc]) }.results
    results.deadUnits[0] = results.deadUnits[0].replacing(
      in: example { ($0.revivedShareOfReLU, $0.networks) = (0.5, [.lenet5]) }.results.deadUnits[0])
    #expect(try claim("dead for ever", results).verdict == .conditional)
  }

  @Test func whatIsBetterMoreOftenIsBetter() throws {
    #expect(try verdict("better", example { $0.gain = 0.02 }) == .holds)
    #expect(try verdict("better", example { $0.gain = -0.02 }) == .fails)
    #expect(try verdict("better", example { ($0.gain, $0.runs) = (0.02, 1) }) == .open)
    #expect(try verdict("better", example { $0.networks = [] }) == .open)
  }

  @Test func runsOfDifferentPlacesAreNotCountedTogether() throws {
    // Better in one network and worse in another, each in all of its runs.
    let better = example { ($0.gain, $0.networks) = (0.02, [.fc]) }.results
    let worse = example { ($0.gain, $0.networks) = (-0.02, [.lenet5]) }.results
    let both = ExperimentResults(trainings: better.trainings + worse.trainings)
    let claim = try claim("better", both)
    #expect(claim.verdict == .conditional)
    #expect(
      claim.evidence.contains(
        "| SineReLU, ε = 0.025 (the article's) |      6 |      4 |           0 |     100 (51–100) |"
      ))
    #expect(
      claim.evidence.contains(
        "| SineReLU, ε = 0.025 (the article's) |      6 |      0 |           4 |         0 (0–49) |"
      ))
  }

  @Test func onlyTheArticlesEpsilonDecides() throws {
    let results = example { ($0.gain, $0.networks) = (0.02, [.fc]) }.results
    let set = results.trainings[0]
    let others = TrainingSet(
      settings: set.settings, environment: set.environment, command: set.command,
      runs: set.runs.filter { $0.activation.parameters["epsilon"] != 0.025 })
    #expect(try claim("better", ExperimentResults(trainings: [others])).verdict == .open)
  }

  @Test func timeIsThatOfLeNet5() throws {
    #expect(try verdict("slower", example { $0.time = 255.0 / 225 }) == .holds)
    #expect(try verdict("slower", example { $0.time = 1.02 }) == .conditional)
    #expect(try verdict("slower", example { $0.time = 0.9 }) == .fails)
    #expect(
      try verdict("slower", example { ($0.time, $0.networks) = (1.25, [.fc]) }) == .conditional)
    // The ratio of the claim on one data set of two is not enough.
    let claimed = example { ($0.time, $0.networks) = (255.0 / 225, [.lenet5]) }.results
    let other = example {
      ($0.time, $0.networks, $0.dataSets) = (1.02, [.lenet5], [.mnist])
    }.results
    let both = ExperimentResults(trainings: claimed.trainings + other.trainings)
    #expect(try claim("slower", both).verdict == .conditional)
    #expect(
      try claim("slower", both).evidence.contains(
        "in 4 runs of LeNet-5 on MNIST with SineReLU, ε = 0.025; 1.13"))
  }

  @Test func pagesAreFilledFromTheResults() throws {
    let page = DocumentationPage(
      path: "Mine.md", text: "<!-- claim: dead neurons -->\n<!-- end claim -->\n")
    let results = MeasuredResults(experiments: ExperimentExample().results)
    let filled = try #require(try DocumentationPages.filled(page, with: results)).text
    #expect(filled.contains("| 5.05 % (4.99–5.11 %) in 4 runs, layer 1 |"))
    let without = try #require(try DocumentationPages.filled(page, with: MeasuredResults())).text
    #expect(without.contains("To count dead units, networks have to be trained"))
  }

  @Test func theGalleryLinksToExperimentsOnlyWhenThereAreSome() {
    func text(_ results: MeasuredResults) -> String { GalleryPage(results).page.text }
    let results = MeasuredResults(experiments: ExperimentExample().results)
    #expect(
      text(results).contains("(Experiments.md)") && text(results).contains("\n## Experiments\n"))
    #expect(!text(MeasuredResults()).contains("Experiments"))
  }
}
