import ExperimentExamples
import Render
import Results
import Testing

@testable import Gallery

struct ExperimentFiguresTests {
  private func names(_ example: ExperimentExample) -> [String] {
    ExperimentFigures(example.results).all.map(\.name)
  }

  @Test func allResultsHaveAllFiguresAndNoneHaveNone() {
    var both = ExperimentExample()
    both.dataSets = KnownDataSet.allCases
    #expect(names(both) == ExperimentFigures.names)
    #expect(
      names(ExperimentExample())
        == ExperimentFigures.names.filter { !$0.contains("-mnist-") || $0.contains("fashion") })
    #expect(ExperimentFigures(ExperimentResults()).all.isEmpty)
    let results = MeasuredResults(experiments: both.results)
    let all = Figures.all(with: results).map(\.name)
    #expect(Set(all).count == all.count)
    #expect(all.count == Figures.all.count + ExperimentFigures.names.count)
    #expect(Set(ExperimentFigures.names).isSubset(of: Figures.namesOfResults))
  }

  @Test func whatIsThereIsShown() {
    var example = ExperimentExample()
    (example.networks, example.hasStudies, example.runs) = ([.fc], false, 1)
    #expect(
      names(example) == [
        "experiment-fc-fashion-mnist-test", "experiment-fc-fashion-mnist-loss",
        "experiment-fc-fashion-mnist-accuracy",
      ])
    // One epoch is no line.
    example.epochs = 1
    #expect(names(example) == ["experiment-fc-fashion-mnist-test"])
    // One pair of runs tells no time.
    example.runs = 2
    #expect(names(example) == ["experiment-fc-fashion-mnist-test", "experiment-time"])
  }

  @Test(arguments: [1, 2, 12], [2, 50])
  func wordsKeepApartAndNoneIsLeftOut(runs: Int, epochs: Int) throws {
    var example = ExperimentExample()
    (example.runs, example.epochs) = (runs, epochs)
    let typeface = try Typeface()
    for figure in ExperimentFigures(example.results).all {
      let layout = try figure.chart().layout(
        size: figure.size, theme: .light, text: typeface)
      let whole = Rectangle(origin: Point(x: 0, y: 0), size: figure.size)
      for (index, text) in layout.texts.enumerated() {
        #expect(whole.contains(text.box), "\(figure.name): \(text.text)")
        for other in layout.texts[..<index] {
          let (a, b) = (text.box.inset(by: 1.5), other.box.inset(by: 1.5))
          #expect(!a.overlaps(b), "\(figure.name): \(text.text), \(other.text)")
        }
      }
      #expect(layout.omitted.isEmpty, "\(figure.name): \(layout.omitted)")
    }
  }

  @Test func everyFigureHasWordsWithoutMarkup() {
    for figure in ExperimentFigures(ExperimentExample().results).all {
      #expect(figure.words.title.count >= 3)
      #expect(figure.words.description.count > 80 && figure.words.description.count < 900)
      #expect(!figure.words.description.contains { "\\*^".contains($0) })
    }
  }
}
