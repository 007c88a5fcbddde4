import ExperimentExamples
import Render
import Results
import Testing

@testable import Gallery

/// What the figures of experiments show.
struct ShownExperimentsTests {
  private func panels(_ name: String, _ example: ExperimentExample) throws -> [Panel] {
    let figure = ExperimentFigures(example.results).all.first { $0.name == name }
    return try #require(figure).chart().rows.flatMap(\.panels)
  }

  private func dots(_ panel: Panel, _ symbol: PointMark.Symbol) -> [Point] {
    panel.marks.compactMap {
      // Those that only name what others are have no place.
      if case .point(let dot) = $0, dot.symbol == symbol, dot.position.x.isFinite {
        dot.position
      } else {
        nil
      }
    }
  }

  @Test func whatIsPublishedAfterOtherNumbersOfEpochsIsNotShown() throws {
    #expect(
      try dots(panels("experiment-fc-fashion-mnist-test", ExperimentExample())[0], .diamond).isEmpty
    )
  }

  @Test func publishedAccuraciesStandBesideWhatRepeatsThem() throws {
    var example = ExperimentExample()
    example.epochs = 50
    let panels = try panels("experiment-fc-fashion-mnist-test", example)
    #expect(panels.map(\.title)[0] == "Test accuracy")
    // ReLU, leaky ReLU and the max form with ε = 0.0025, each on its row.
    let places = dots(panels[0], .diamond).map { [$0.x, $0.y] }
    #expect(places == [[88.84, 0], [88.98, 5], [89.18, 4]])
    let differences = dots(panels[1], .diamond).map { ($0.x * 100).rounded() / 100 }
    #expect(differences == [0.14, 0.34])
  }

  @Test func nothingIsPublishedForLeNet5() throws {
    #expect(
      try dots(panels("experiment-lenet5-fashion-mnist-test", ExperimentExample())[0], .diamond)
        .isEmpty)
  }

  @Test func intervalsAreThoseOfTheComparisons() throws {
    let example = ExperimentExample()
    let panels = try panels("experiment-fc-fashion-mnist-test", example)
    let expected = example.set(.fc).comparisons.compactMap { comparison in
      comparison.accuracyDifference?.paired.interval
    }.map { 100 * $0.lowerBound...100 * $0.upperBound }
    let shown = panels[1].marks.compactMap {
      if case .interval(let interval) = $0 { interval.range } else { nil }
    }
    #expect(shown == expected)
  }

  @Test func oneRunHasNeitherIntervalNorDifference() throws {
    var example = ExperimentExample()
    example.runs = 1
    let panels = try panels("experiment-fc-fashion-mnist-test", example)
    #expect(panels.map(\.title) == ["Test accuracy", "Test loss"])
    let marks = panels[0].marks
    #expect(!marks.contains { if case .interval = $0 { true } else { false } })
  }

  @Test func curvesAreMeansAndBandsReachFromTheLowestToTheHighestRun() throws {
    let example = ExperimentExample()
    let panel = try panels("experiment-fc-fashion-mnist-accuracy", example)[0]
    let runs = example.set(.fc).groups[0]
    let lines = panel.marks.compactMap { if case .line(let line) = $0 { line } else { nil } }
    #expect(lines.map(\.label) == ["training", "validation"])
    let last = runs.compactMap(\.history.validationAccuracy.last).map { 100 * $0 }
    let mean = last.reduce(0, +) / Double(last.count)
    #expect(abs((lines[1].points.last?.y ?? 0) - mean) < 1e-9)
    let bands = panel.marks.compactMap { if case .area(let area) = $0 { area } else { nil } }
    #expect(bands.count == 2)
    let outline = bands[1].outline.elements.compactMap { element -> Double? in
      if case .move(let point) = element {
        point.y
      } else if case .line(let point) = element {
        point.y
      } else {
        nil
      }
    }
    #expect(outline.contains(last.min() ?? 0) && outline.contains(last.max() ?? 0))
  }

  @Test func curvesOfOthersAreDifferencesOnOneScale() throws {
    let example = ExperimentExample()
    let panels = try panels("experiment-fc-fashion-mnist-accuracy", example)
    let groups = example.set(.fc).groups
    #expect(panels.count == groups.count)
    #expect(panels.dropFirst().allSatisfy { $0.title.hasSuffix(" − ReLU") })
    #expect(Set(panels.dropFirst().map(\.y.domain)).count == 1)
    let lines = panels[1].marks.compactMap { if case .line(let line) = $0 { line } else { nil } }
    let differences = zip(groups[1], groups[0]).compactMap { run, baseline -> Double? in
      guard let one = run.history.validationAccuracy.last,
        let other = baseline.history.validationAccuracy.last
      else { return nil }
      return 100 * one - 100 * other
    }
    let mean = differences.reduce(0, +) / Double(differences.count)
    #expect(abs((lines[1].points.last?.y ?? .nan) - mean) < 1e-9)
  }

  @Test func unitsThatAreNeverOffHaveNoPanel() throws {
    let panels = try panels("experiment-fc-fashion-mnist-dead-units", ExperimentExample())
    #expect(panels.count == 2 && panels.allSatisfy { $0.title.hasPrefix("ReLU: ") })
    #expect(panels[0].y.scale == .categories(["layer 1", "layer 2", "layer 3"]))
    let dots = panels[0].marks.compactMap { if case .point(let dot) = $0 { dot } else { nil } }
    #expect(dots.count == 9 && Set(dots.compactMap(\.series)).count == 3)
    #expect(dots[0].position.x <= 0 && dots[6].position.x > 5)
    #expect(panels.allSatisfy { $0.x.domain?.contains(0) == true })
  }

  @Test func oneNetworkIsNotCalledAMean() throws {
    for (runs, words) in [(1, "one network of each kind"), (2, "means over runs")] {
      var example = ExperimentExample()
      example.runs = runs
      let figure = ExperimentFigures(example.results).all.first {
        $0.name == "experiment-fc-fashion-mnist-dead-units"
      }
      #expect(try #require(figure).chart().subtitle.contains(words))
    }
  }

  @Test func onlyAShareOfNoneIsSaidToBeZero() throws {
    var example = ExperimentExample()
    example.deadShareOfReLU = 0.0001
    let figure = ExperimentFigures(example.results).all.first {
      $0.name == "experiment-fc-fashion-mnist-dead-units"
    }
    let words = try #require(figure).words.description
    #expect(words.contains("ReLU < 0.1") && words.contains("ReLU 0;"))
  }

  @Test func theArticlesRatioIsMarked() throws {
    let panels = try panels("experiment-time", ExperimentExample())
    #expect(panels.count == 3)
    let rules = panels[0].marks.compactMap { if case .rule(let rule) = $0 { rule } else { nil } }
    #expect(rules.map(\.position) == [.x(1), .x(255.0 / 225)])
  }

  @Test func gradientsThatVanishAltogetherLeaveTheLine() throws {
    let panels = try panels("experiment-gradients", ExperimentExample())
    #expect(
      panels.map(\.title) == [
        "First layer; Glorot", "First layer; He", "Each layer; Glorot", "Each layer; He",
      ])
    let lines = panels[2].marks.compactMap { if case .line(let line) = $0 { line } else { nil } }
    #expect(lines.map(\.points.count).max() == 50)
    #expect(lines.allSatisfy { $0.points.allSatisfy { $0.y > 0 } })
  }
}
