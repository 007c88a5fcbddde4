import Render
import Results
import Testing

@testable import Gallery

/// What the figures show, from results small enough to work it out by hand.
struct ShownResultsTests {
  private static func speedRow(
    _ function: String, _ operation: Operation, _ elements: Int, _ time: Double
  ) -> SpeedRow {
    SpeedRow(
      function: function, operation: operation, elements: elements,
      nanosecondsPerElement: Summary(samples: [time * 0.75, time, time * 1.25]),
      ratioToReLU: Ratio(value: time / 2, lower: time / 4, upper: time))
  }

  private static let speed = SpeedResults(runs: [
    SpeedRun(
      build: .portable, environment: ResultFixture.environment, command: "",
      rows: [speedRow("relu", .forward, 1 << 30, 64)]),
    SpeedRun(
      build: .native, environment: ResultFixture.environment, command: "",
      rows: [
        speedRow("tanh", .forward, 1 << 20, 16), speedRow("tanh", .backward, 1 << 20, 1),
        speedRow("relu", .forward, 1 << 20, 2), speedRow("relu", .derivative, 1 << 20, 4),
        speedRow("sineReLU", .forward, 1 << 20, 3), speedRow("copy", .forward, 1 << 20, 1),
        speedRow("sineReLU", .forward, 1 << 12, 0.5), speedRow("copy", .derivative, 1 << 20, 1),
      ]),
  ])

  private static func peerRow(
    _ function: String, _ library: String, _ time: Double, ratio: Double?
  ) -> PeerRow {
    PeerRow(
      function: function, operation: .forward, elements: 1 << 20, library: library,
      nanosecondsPerElement: Summary(samples: [time]),
      ratioToOurs: ratio.map { Ratio(value: $0, lower: $0 * 0.8, upper: $0 * 1.25) })
  }

  private static let peers = PeerResults(
    environment: ResultFixture.environment, command: "", peers: [], leftOut: [],
    rows: [
      peerRow("sineReLU", "numpy", 20, ratio: 10), peerRow("sineReLU", "torch", 4, ratio: 2),
      peerRow("sineReLU", "sinerelu", 2, ratio: nil), peerRow("tanh", "jax", 8, ratio: 0.5),
      peerRow("tanh", "sinerelu", 16, ratio: nil),
    ], figures: [])

  private func figure(_ name: String) throws -> Figure {
    let figures = ResultFigures(MeasuredResults(speed: Self.speed, peers: Self.peers)).all
    return try #require(figures.first { $0.name == name })
  }

  private func dots(_ panel: Panel) -> [PointMark] {
    panel.marks.compactMap { if case .point(let dot) = $0 { dot } else { nil } }
  }

  @Test func costsAreThoseOfTheLargestArraysInTheNativeBuildFromCheapToDear() throws {
    let panels = try figure("cost").chart().rows.map { $0.panels[0] }
    #expect(panels.map(\.title) == ["Rectifiers", "Sigmoidal functions"])
    let panel = panels[0]
    #expect(panel.y.scale == .categories(["relu", "sineReLU"]))
    #expect(panels[1].y.scale == .categories(["tanh"]))
    #expect(Set(panels.map(\.x.domain)).count == 1)
    let dots = dots(panel)
    #expect(dots.filter { $0.series == "value" }.map(\.position.x) == [2, 3])
    #expect(dots.filter { $0.series == "derivative" }.map(\.position) == [Point(x: 4, y: 0)])
    let intervals = panel.marks.compactMap { mark -> ClosedRange<Double>? in
      if case .interval(let interval) = mark { interval.range } else { nil }
    }
    #expect(intervals.contains(2.625...3.375))
    let rules = panel.marks.compactMap { if case .rule(let rule) = $0 { rule.label } else { nil } }
    #expect(rules == ["ReLU", "copy"])
  }

  @Test func costsAreToldInWords() throws {
    let words = """
      The time per element of 3 activations and their derivatives over 2²⁰ floats, one thread, \
      native build, AMD EPYC 7B13: from 2.00 ns (relu) to 16.0 ns (tanh) for the value. SineReLU \
      takes 3.00 ns, 1.50 times as much as ReLU (95 % interval 0.750 to 3.00). ReLU takes 2.00 ns. \
      A copy takes 1.00 ns.
      """
    #expect(try figure("cost").words.description == words)
  }

  @Test func oursComesFirstAndTheOthersByTheirTime() throws {
    let figure = try figure("sinerelu-peers")
    let panels = figure.chart().rows.flatMap(\.panels)
    #expect(panels.map(\.title) == ["Value"])
    #expect(panels[0].y.scale == .categories(["sinerelu", "PyTorch", "NumPy"]))
    let words = """
      One value of SineReLU takes 2.00 ns here, 4.00 ns in PyTorch (2.00 times as long) and 20.0 ns \
      in NumPy (10.0 times as long).
      """
    #expect(figure.words.description == words)
  }

  @Test func ratiosAreToTheFastestOther() throws {
    let figure = try figure("peer-ratios")
    let panel = figure.chart().rows[0].panels[0]
    #expect(panel.y.scale == .categories(["sineReLU", "tanh"]))
    #expect(dots(panel).map(\.position) == [Point(x: 0.5, y: 0), Point(x: 2, y: 1)])
    let words = """
      Our time for the values of 2 functions divided by that of the fastest other library: from 0.500 \
      (sineReLU, PyTorch) to 2.00 (tanh, JAX). We are faster for 1 and slower for 1; for the others \
      no difference was seen.
      """
    #expect(figure.words.description == words)
  }
}
