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
    #expect(fc.hasPrefix("### Fully connected network, Fashion-MNIST\n"))
    #expect(
      fc.contains(
        "**Fashion-MNIST, 57,000 examples, 6 epochs, 1 run of each activation.** At least two runs")
    )
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

  @Test func answersAreRowsThatFollowTheNumbers() throws {
    var example = ExperimentExample()
    (example.deadShareOfReLU, example.revivedShareOfReLU, example.runs) = (0.4, 0.25, 6)
    let answers = try text("experiment answers", example)
    let rows = answers.split(separator: "\n").filter { $0.hasPrefix("| Is SineReLU") }
    #expect(rows.count == 6)
    #expect(rows[0].contains("| Accuracy differs: +0."))
    #expect(
      rows[3].contains("| LeNet-5, Fashion-MNIST ") && rows[3].contains(" 1.25 (1.25–1.25) times"))
    // Sentences are short.
    #expect(rows.allSatisfy { $0.split(separator: "|")[2].split(separator: " ").count < 60 })
    // GELU may differ from ReLU as well, and is not asked for.
    #expect(!answers.contains("GELU"))
    #expect(answers.contains("| 40.4 % (40.0–40.8 %) in 6 runs, layer 1 "))
    #expect(answers.contains("| 25.0 % (25.0–25.0 %) in 6 runs"))
    #expect(answers.contains("no dead unit in 6 runs (95 %: below 50 % of runs)"))
    (example.hasStudies, example.networks, example.runs) = (false, [.fc], 1)
    #expect(
      try text("experiment answers", example).contains(
        "One run of each is too few to see a difference."))
  }

  @Test func bothDataSetsHaveTheirTables() throws {
    var example = ExperimentExample()
    example.dataSets = [.fashionMNIST, .mnist]
    let text = try text("experiment fc", example)
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(
      headings == [
        "### Fully connected network, MNIST", "### Fully connected network, Fashion-MNIST",
      ])
    #expect(
      text.contains("experiment-fc-mnist-test.svg")
        && text.contains("experiment-fc-fashion-mnist-loss.svg"))
    let published = try self.text("experiments published", example)
    let mnist = published.split(separator: "\n").filter { $0.contains("| MNIST ") }
    #expect(mnist.count == 6)
    #expect(mnist[0].contains(" 98.49 |") && mnist[0].contains(" 0.0605 |"))
    #expect(mnist[5].contains(" 99.51 |") && mnist[5].contains(" 0.0198 |"))
    let times = try self.text("experiment times", example)
    #expect(times.split(separator: "\n").filter { $0.hasPrefix("**") }.count == 6)
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
      #expect(text.contains("fewer than 3 runs are too few to compare the order") != isCompared)
    }
  }

  @Test func deadUnitsAreCountedOnceEach() throws {
    let text = try text("experiment dead units", ExperimentExample())
    #expect(
      text.contains(
        "With ReLU, units that are off for all examples, in all layers together: 0.00 % (fresh, Glorot), 0.00 % (fresh, He), 5.0"
      ))
    // The runs have 5.05, 5.1, 5 and 5.05 %.
    #expect(
      text.contains(
        "After training, in the layer with the most of them: 5.05 % (4.99–5.11 %) in 4 runs, layer 1."
      ))
    #expect(!text.contains("brought back"))
    var example = ExperimentExample()
    example.revivedShareOfReLU = 0.25
    #expect(
      try self.text("experiment dead units", example)
        .contains(
          "off before training, training brought back 25.0 % (25.0–25.0 %) in 4 runs."))
    #expect(text.contains("Made by `experiments dead-units`."))
    #expect(
      text.contains(
        "No slope is 0, of any unit for any example, with Leaky ReLU; SineReLU, ε = 0.0025; "))
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
