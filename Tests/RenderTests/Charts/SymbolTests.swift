import Testing

@testable import Render

struct SymbolTests {
  static let all: [PointMark.Symbol] = [.filled, .open, .square, .diamond, .triangle]

  private func image(of symbol: PointMark.Symbol) throws -> DecodedImage {
    var symbols = SymbolDrawing(.light)
    symbols.radius = 12
    let items = symbols.items(
      of: symbol, at: Point(x: 20, y: 20), Stroke(Color(0x000000), width: 2))
    return try #require(
      DecodedImage(scene(items).encoded(as: .png(), typeface: Typeface())))
  }

  @Test func filledSymbolsAreEquallyLarge() throws {
    let areas = try Self.all.filter { $0 != .open }.map {
      try image(of: $0).ink(x: 0..<40, y: 0..<40)
    }
    let disc = try #require(areas.first)
    #expect(abs(disc - .pi * 144) < 5)
    #expect(areas.allSatisfy { abs($0 - disc) < 0.04 * disc })
  }

  @Test func symbolsDifferWithoutColour() throws {
    let images = try Self.all.map(image)
    for (index, one) in images.enumerated() {
      for other in images[..<index] {
        let differing = (0..<1600).count { one[$0 % 40, $0 / 40] != other[$0 % 40, $0 / 40] }
        #expect(differing > 60)
      }
    }
  }

  @Test func theLegendNamesEachKindOnceInItsOrder() throws {
    let layout = try MeasurementCharts.scatter.layout(
      size: Size(width: 640, height: 480), theme: .light, text: Typeface())
    let names = layout.texts.filter { $0.role == .legendLabel }.map(\.text)
    #expect(names == (1...5).map { "kind \($0)" })
    let bars = try MeasurementCharts.groups.layout(
      size: Size(width: 640, height: 480), theme: .light, text: Typeface())
    #expect(
      bars.texts.filter { $0.role == .legendLabel }.map(\.text) == ["warm", "whole process"])
  }

  @Test(arguments: [Theme.light, .dark]) func wordsOfDotsCoverNoDot(theme: Theme) throws {
    let layout = try MeasurementCharts.scatter.layout(
      size: Size(width: 640, height: 480), theme: theme, text: Typeface())
    let panel = try #require(layout.panels.first)
    let dots = MeasurementCharts.scatter.rows[0].panels[0].marks.compactMap { mark -> Point? in
      guard case .point(let dot) = mark else { return nil }
      return Point(x: panel.x.position(of: dot.position.x), y: panel.y.position(of: dot.position.y))
    }
    let words = layout.texts.filter { $0.role == .annotation }
    #expect(words.count + layout.omitted.count == dots.count)
    // Some have no room at all between their neighbours and the edge.
    #expect(layout.omitted.count <= 4)
    for word in words {
      #expect(panel.plot.contains(word.box))
      #expect(!dots.contains { word.box.inset(by: -3).contains($0) }, "\(word.text)")
    }
  }
}
