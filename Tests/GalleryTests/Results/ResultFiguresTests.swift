import Render
import Results
import Testing

@testable import Gallery

struct ResultFiguresTests {
  let results: MeasuredResults

  init() {
    var fixture = ResultFixture()
    results = MeasuredResults(
      speed: fixture.speed(), accuracy: fixture.accuracy(), peers: fixture.peers())
  }

  @Test func namesAreDistinctAmongAllFigures() {
    let names = Figures.all(with: results).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count == Figures.all.count + 5)
    #expect(names.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") })
  }

  @Test func figuresWithoutResultsDoNotExist() {
    func names(_ results: MeasuredResults) -> [String] { ResultFigures(results).all.map(\.name) }
    let (speed, accuracy, peers) = (results.speed, results.accuracy, results.peers)
    #expect(
      names(results)
        == ["cost", "sinerelu-peers", "peer-ratios", "cost-exactness", "figure-time"])
    #expect(names(results) == ResultFigures.names)
    #expect(
      names(MeasuredResults(accuracy: accuracy, peers: peers))
        == ["sinerelu-peers", "peer-ratios", "figure-time"])
    #expect(
      names(MeasuredResults(speed: speed, peers: peers))
        == ["cost", "sinerelu-peers", "peer-ratios", "figure-time"])
    #expect(
      names(MeasuredResults(speed: speed, accuracy: accuracy)) == ["cost", "cost-exactness"])
    #expect(names(MeasuredResults()) == [])
    #expect(names(MeasuredResults(speed: SpeedResults(runs: []), accuracy: accuracy)) == [])
  }

  @Test func bytesDependNeitherOnThreadsNorOnTheOrderOfRows() async throws {
    let typeface = try Typeface()
    let turned = results.reversed
    var files: [[String: [UInt8]]] = []
    for (figures, jobs) in [
      (ResultFigures(results).all, 1), (ResultFigures(results).all.reversed(), 4),
      (ResultFigures(turned).all, 1),
    ] {
      var drawn: [String: [UInt8]] = [:]
      try await Gallery.draw(figures, typeface: typeface, jobs: jobs) { figure in
        for file in figure.files { drawn[file.name] = file.bytes }
      }
      files.append(drawn)
    }
    #expect(files[0].count == 15)
    #expect(files[0] == files[1])
    #expect(files[0] == files[2])
  }

  @Test func wordsKeepApartAndNoneIsLeftOut() throws {
    let typeface = try Typeface()
    for figure in ResultFigures(results).all {
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
      // Where many are equally exact and equally cheap, there is no room for all their names.
      let limit = figure.name == "cost-exactness" ? layout.texts.count / 6 : 0
      #expect(layout.omitted.count <= limit, "\(figure.name): \(layout.omitted)")
    }
  }

  @Test func everyFigureHasWordsWithoutMarkup() {
    for figure in ResultFigures(results).all {
      #expect(figure.words.title.count >= 3)
      #expect(figure.words.description.count > 80 && figure.words.description.count < 700)
      #expect(!figure.words.description.contains("\\"))
    }
  }
}

extension MeasuredResults {
  /// The same results with all rows in the opposite order.
  fileprivate var reversed: MeasuredResults {
    MeasuredResults(
      speed: speed.map { speed in
        SpeedResults(
          runs: speed.runs.reversed().map { run in
            SpeedRun(
              build: run.build, environment: run.environment, command: run.command,
              rows: run.rows.reversed())
          })
      },
      accuracy: accuracy.map {
        AccuracyResults(
          environment: $0.environment, command: $0.command, rows: $0.rows.reversed())
      },
      peers: peers.map {
        PeerResults(
          environment: $0.environment, command: $0.command, peers: $0.peers, leftOut: $0.leftOut,
          rows: $0.rows.reversed(), figures: $0.figures.reversed())
      })
  }
}
