import ExperimentExamples
import Results
import Testing
import Words

@testable import Documentation

struct ExperimentTablesTests {
  private func text(_ name: String, _ example: ExperimentExample) throws -> String {
    try #require(ExperimentTables.all(example.results)[name])
  }

  @Test func withoutResultsEveryTableSaysHowToGetThem() throws {
    for name in ExperimentTables.all(nil).names {
      #expect(ExperimentTables.all(nil)[name] == "*Not measured yet: run `make experiments`.*")
      let text = try #require(ExperimentTables.all(ExperimentResults())[name])
      #expect(text.hasPrefix("*Not measured yet: run `make ") && !text.contains("|"))
    }
    #expect(ExperimentTables.all(nil)["experiment"] == nil)
  }

  @Test func withResultsEveryTableHasRows() throws {
    for name in ExperimentTables.all(nil).names where name != "experiment answers" {
      #expect(try text(name, ExperimentExample()).contains("\n| -"), "\(name)")
    }
  }

  @Test func whatIsThereIsShown() throws {
    var example = ExperimentExample()
    (example.networks, example.hasStudies, example.runs) = ([.fc], false, 1)
    let fc = try text("experiment fc", example)
    #expect(
      fc.hasPrefix(
        "**Fashion-MNIST, 57,000 examples, 6 epochs, 1 run of each activation.** Without two runs"))
    #expect(try text("experiment lenet5", example).hasPrefix("*Not measured yet"))
    #expect(try text("experiment dead units", example).hasPrefix("*Not measured yet"))
    #expect(try text("experiment times", example).contains("**Fully connected network.**"))
    #expect(try !text("experiment protocols", example).contains("lenet5"))
  }

  @Test func rowsHaveMeansAndDifferences() throws {
    let example = ExperimentExample()
    let comparison = example.set(.fc).comparisons[3]
    #expect(comparison.hidden.title == "SineReLU, ε = 0.025")
    let difference = try #require(comparison.accuracyDifference)
    let row = try #require(
      try text("experiment fc", example).split(separator: "\n").first {
        $0.hasPrefix("| SineReLU, ε = 0.025 ")
      })
    let cells = row.split(separator: "|").map { $0.trimmingSpaces }
    #expect(cells[1] == "4")
    #expect(cells[2] == Notation.decimals(100 * comparison.accuracy.mean, 2))
    #expect(
      cells[4] == TestTable.words(difference.paired, scale: 100, places: 2)
        && cells[4].hasPrefix("+0."))
    #expect(cells[5] == Notation.probability(difference.adjustedPValue))
  }

  @Test(arguments: [
    (0.01, "greater with SineReLU, ε = 0.0025; "),
    (-0.01, "smaller with SineReLU, ε = 0.0025; "),
  ])
  func outcomeFollowsTheNumbers(gain: Double, words: String) throws {
    var example = ExperimentExample()
    (example.gain, example.runs) = (gain, 6)
    #expect(try text("experiment fc", example).contains(words))
  }

  @Test func answersFollowTheNumbers() throws {
    var example = ExperimentExample()
    (example.deadShareOfReLU, example.revivedShareOfReLU, example.runs) = (0.4, 0.25, 6)
    let answers = try text("experiment answers", example).split(separator: "\n")
    #expect(answers.count == 5)
    #expect(answers[0].hasPrefix("* **Fully connected network: is SineReLU better?** Compared"))
    // GELU may differ from ReLU as well, and is not asked for.
    #expect(answers.allSatisfy { !$0.contains("GELU") })
    #expect(answers[3].contains("a share of 0.404 (0.400–0.408) in 6 runs"))
    #expect(answers[3].contains("brought back a share of 0.250 (0.250–0.250)"))
    #expect(answers[4].contains("An epoch takes 1.25 (1.25–1.25) times as long"))
    (example.hasStudies, example.networks) = (false, [.fc])
    #expect(try text("experiment answers", example).split(separator: "\n").count == 2)
  }

  @Test func noDifferenceIsSaidToBeNone() throws {
    var example = ExperimentExample()
    example.runs = 2
    example.gain = 0
    #expect(
      try text("experiment fc", example).contains("In accuracy no difference to ReLU was seen"))
  }

  @Test func publishedNumbersStandBesideOurs() throws {
    let text = try text("experiments published", ExperimentExample())
    let rows = text.split(separator: "\n").filter {
      $0.contains("Fashion-MNIST") && $0.hasPrefix("|")
    }
    #expect(rows.count == 6)
    #expect(rows[2].contains("| SineReLU   |") && rows[2].contains(" 89.18 |"))
    #expect(rows[2].contains(" 6 × 50 | 4 × 6 |") && rows[5].contains(" 6 × 40 | 4 × 6 |"))
    #expect(text.contains("the published order is SineReLU, Leaky ReLU, ReLU"))
  }

  @Test func publishedOrderIsNotComparedWithTwoRuns() throws {
    var example = ExperimentExample()
    for (runs, isCompared) in [(2, false), (3, true)] {
      example.runs = runs
      let text = try text("experiments published", example)
      #expect(text.contains("the published order is") == isCompared)
      #expect(text.contains("fewer than 3 runs say nothing of the published order") != isCompared)
    }
  }

  @Test func deadUnitsAreCountedOnceEach() throws {
    let text = try text("experiment dead units", ExperimentExample())
    #expect(
      text.contains(
        "With ReLU, units that are off for all examples: 0.00 % (fresh, Glorot), 0.00 % (fresh, He), 5.0"
      ))
    // The runs have 5.05, 5.1, 5 and 5.05 %.
    #expect(text.contains(" After training it is 5.05 % in the layer with most of them."))
    #expect(!text.contains("back."))
    var example = ExperimentExample()
    example.revivedShareOfReLU = 0.25
    #expect(
      try self.text("experiment dead units", example)
        .contains("off before the first step, training brought 25.00 % back."))
    #expect(text.contains("Made by `experiments dead-units`."))
    #expect(text.contains("No unit is off for any example with Leaky ReLU; SineReLU, ε = 0.0025; "))
    #expect(!text.contains("| Leaky ReLU "))
  }

  @Test func gradientsAreThoseOfTheFirstLayerByDepth() throws {
    let row = try text("experiment gradients", ExperimentExample()).split(separator: "\n").first {
      $0.hasPrefix("| Tanh ")
    }
    let cells = try #require(row).split(separator: "|").map { $0.trimmingSpaces }
    #expect(cells == ["Tanh", "Glorot", "0.12", "0.1", "0.046", "0.37"])
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
