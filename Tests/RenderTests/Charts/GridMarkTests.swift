import Testing

@testable import Render

/// Histograms and heat maps, by their pixels.
struct GridMarkTests {
  /// The colour at a place in data units of a chart with x from 0 to 4 and y from 0 to 10.
  private func colors(_ mark: some ChartContent, at places: [(Double, Double)]) throws -> [UInt32] {
    let panel = Panel(
      x: Axis(domain: 0...4, grid: false), y: Axis(domain: 0...10, grid: false)
    ) { mark.mark }
    let layout = try Chart(title: "Grid", panel: panel).layout(
      size: Size(width: 640, height: 480), theme: .light, text: Typeface())
    let image = try #require(DecodedImage(layout.scene.encoded(as: .png(), typeface: Typeface())))
    let drawn = try #require(layout.panels.first)
    return places.map { x, y in
      image[Int(drawn.x.position(of: x)), Int(drawn.y.position(of: y))]
    }
  }

  private static let background = UInt32(0xFFFFFF)

  @Test func barsReachTheirHeightsAndEmptyOnesAreLeftOut() throws {
    let mark = HistogramMark(over: 0...4, heights: [5, 0, 10, 2.5], style: .series(1))
    let inside = try colors(mark, at: [(0.5, 4.8), (2.5, 9.8), (3.5, 2.3)])
    #expect(Set(inside).count == 1 && inside[0] != Self.background)
    let outside = try colors(mark, at: [(0.5, 5.2), (1.5, 0.2), (3.5, 2.7)])
    #expect(outside.allSatisfy { $0 == Self.background })
  }

  @Test func cellsHaveTheColourOfTheirNumberAndNoneTheBackground() throws {
    let mark = HeatMapMark(
      x: 0...4, y: 0...10, rows: [[1, 1, nil, 0], [nil, nil, 0.5, 0.5]])
    let cells = try colors(
      mark, at: [(0.5, 2), (1.5, 2), (3.5, 2), (2.5, 7), (3.5, 7), (2.5, 2), (0.5, 7)])
    #expect(cells[0] == cells[1] && cells[3] == cells[4])
    #expect(Set([cells[0], cells[2], cells[3], Self.background]).count == 4)
    #expect(cells[5] == Self.background && cells[6] == Self.background)
  }

  @Test func whatIsNoNumberHasNoPlace() {
    #expect(throws: RenderError.self) {
      try colors(HistogramMark(over: 0...4, heights: [.nan]), at: [])
    }
  }
}
