import ExperimentExamples
import Results
import Testing

@testable import Documentation

/// Verdicts that results of training decide.
struct ExperimentClaimsTests {
  private func verdict(_ name: String, _ example: ExperimentExample) throws -> Verdict {
    let results = MeasuredResults(experiments: example.results)
    return try #require(
      Claims.all(results, results.experiments).first { $0.name == name }
    ).verdict
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

  @Test func theNetworkWithTheGreatestShareAnswers() {
    let observed = ExperimentExample().results.observation(of: .deadShareOfReLU)
    #expect(observed?.setting.hasSuffix("on Fashion-MNIST, of 3 networks none has more") == true)
    let alone = example { $0.networks = [.lenet5] }.results.observation(of: .deadShareOfReLU)
    #expect(alone?.setting == "4 runs of LeNet-5 with ReLU on Fashion-MNIST")
  }

  @Test func aGreaterShareInOneRunIsSaidBesides() throws {
    var results = ExperimentExample().results
    let all = try #require(results.deadUnits)
    results.deadUnits = DeadUnitResults(
      environment: all.environment, command: all.command, dataSet: all.dataSet,
      examples: all.examples, seed: all.seed,
      rows: all.rows.filter { $0.network != "convnet" || $0.run == 2 })
    let observed = try #require(results.observation(of: .deadShareOfReLU))
    #expect(
      observed.setting.hasSuffix(
        ", of 2 networks with several none has more; 0.0510 in the only run of the convolutional network"
      ))
    #expect(abs(observed.estimate - 0.0505) < 1e-9)
  }

  @Test func whatIsDeadBeforeTrainingIsSaidBesides() {
    let results = example { $0.deadShareOfReLU = 0.4 }.results
    let fresh = results.observation(of: .freshDeadShareOfReLU)
    #expect(fresh?.estimate.isZero == true)
    #expect(fresh?.setting.hasPrefix("4 initialisations of ") == true)
  }

  @Test func deadReLUsAreCounted() throws {
    #expect(try verdict("dead neurons", ExperimentExample()) == .fails)
    #expect(try verdict("dead neurons", example { $0.deadShareOfReLU = 0.397 }) == .conditional)
    for (revived, expected) in [(0.0, Verdict.holds), (0.5, .fails)] {
      let example = example {
        $0.deadShareOfReLU = 0.397
        $0.revivedShareOfReLU = revived
      }
      #expect(try verdict("dead neurons", example) == expected)
    }
    #expect(try verdict("dead neurons", example { $0.hasStudies = false }) == .open)
    // One run says nothing of how far runs spread.
    #expect(try verdict("dead neurons", example { $0.runs = 1 }) == .open)
  }

  @Test func whatIsBetterMoreOftenIsBetter() throws {
    #expect(try verdict("better", example { $0.gain = 0.02 }) == .holds)
    #expect(try verdict("better", example { $0.gain = -0.02 }) == .fails)
    #expect(
      try verdict("better", example { ($0.gain, $0.runs, $0.networks) = (0.02, 1, [.fc]) }) == .open
    )
    #expect(try verdict("better", example { $0.networks = [] }) == .open)
  }

  @Test func timeIsThatOfLeNet5() throws {
    #expect(try verdict("slower", example { $0.time = 255.0 / 225 }) == .holds)
    #expect(try verdict("slower", example { $0.time = 1.02 }) == .conditional)
    #expect(try verdict("slower", example { $0.time = 0.9 }) == .fails)
    let lenet5 = ExperimentExample().results.observation(of: .trainingTimeAgainstReLU)
    #expect(lenet5?.setting == "4 runs of LeNet-5 with SineReLU, ε = 0.025 on Fashion-MNIST")
    let other = example { $0.networks = [.fc] }.results
    #expect(
      other.observation(of: .trainingTimeAgainstReLU)?.setting
        .contains("the fully connected network") == true)
  }

  @Test func noResultsAnswerNothing() {
    for question in ExperimentQuestion.allCases {
      #expect(ExperimentResults().observation(of: question) == nil)
    }
  }

  @Test func pagesAreFilledFromTheResults() throws {
    let page = DocumentationPage(
      path: "Mine.md", text: "<!-- claim: dead neurons -->\n<!-- end claim -->\n")
    let results = MeasuredResults(experiments: ExperimentExample().results)
    let filled = try #require(try DocumentationPages.filled(page, with: results)).text
    #expect(filled.contains("Dead after training, in the layer with most of them: 0.0505 ("))
    let without = try #require(try DocumentationPages.filled(page, with: MeasuredResults())).text
    #expect(without.contains("Counting those takes training."))
  }

  @Test func theGalleryLinksToExperimentsOnlyWhenThereAreSome() {
    func text(_ results: MeasuredResults) -> String { GalleryPage(results).page.text }
    let results = MeasuredResults(experiments: ExperimentExample().results)
    #expect(
      text(results).contains("(Experiments.md)") && text(results).contains("\n## Experiments\n"))
    #expect(!text(MeasuredResults()).contains("Experiments"))
  }
}
