import ExperimentExamples
import Render
import Results
import Testing

@testable import Gallery

struct SignalFiguresTests {
  private let figures = SignalFigures(SignalExample.results).all

  @Test func noneIsWiderThanAColumn() {
    for figure in figures { #expect(figure.size.width <= 640, "\(figure.name)") }
  }

  @Test func allResultsHaveAllFiguresAndNoneHaveNone() {
    #expect(figures.map(\.name) == SignalFigures.names)
    let nothing = SignalResults(
      environment: ExperimentExample.environment, command: "make signals", dataSet: "mnist",
      examples: 1, width: 1, runs: 1, seed: 1, saturation: [], gradients: [], weights: [], fates: []
    )
    #expect(SignalFigures(nothing).all.isEmpty)
    let all = Figures.all(with: MeasuredResults(signals: SignalExample.results)).map(\.name)
    #expect(Set(SignalFigures.names).isSubset(of: all))
    #expect(Set(SignalFigures.names).isSubset(of: Figures.namesOfResults))
  }

  @Test func everyFigureIsLaidOutWithNothingLeftOut() throws {
    let typeface = try Typeface()
    for figure in figures + [LocalGradientFigure.figure].compactMap(\.self) {
      let layout = try figure.chart().layout(size: figure.size, theme: .light, text: typeface)
      #expect(layout.omitted.isEmpty, "\(figure.name): \(layout.omitted)")
      #expect(!figure.words.description.contains { "\\*^".contains($0) })
    }
  }

  @Test func histogramsAreThoseOfTheResults() throws {
    let chart = try #require(figures.first { $0.name == "signals-histograms-tanh" }).chart()
    #expect(chart.rows.count == 4 && chart.rows.allSatisfy { $0.panels.count == 2 })
    let last = try #require(chart.rows.last?.panels.last)
    #expect(last.title == "10 ×, layer 2")
    let heights = last.marks.compactMap {
      if case .histogram(let mark) = $0 { mark.heights } else { nil }
    }
    #expect(heights == [[25, 50, 25]])
    #expect(
      chart.description.contains("Weights 10 times Glorot’s: 25.0 % of outputs are saturated"))
  }

  @Test func eachUnitThatWasEverOffHasAStrip() throws {
    let chart = try #require(figures.first { $0.name == "signals-unit-fates" }).chart()
    let strips = chart.rows[0].panels[0].marks.compactMap {
      if case .heatMap(let mark) = $0 { mark.rows } else { nil }
    }
    // From below: dies in the first epoch, comes back in it, always off.
    #expect(
      strips.map { $0[0].map { $0 != nil } } == [
        [false, true, true], [true, false, false], [true, true, true],
      ])
    #expect(
      chart.description.contains("2 off before training, 2 after 2 epochs, 3 ever off, 1 always"))
  }
}
