import Render
import Testing

struct LayoutTests {
  let typeface = try? Typeface()

  static let sizes: [Size] = [
    Size(width: 320, height: 240), Size(width: 640, height: 480), Size(width: 1000, height: 400),
    Size(width: 480, height: 900), Size(width: 1920, height: 1080),
  ]

  private func layout(_ chart: Chart, _ size: Size) throws -> Layout {
    try chart.layout(size: size, theme: .light, text: #require(typeface))
  }

  @Test(arguments: SampleCharts.all.indices, sizes)
  func wordsCoverNeitherEachOtherNorLeaveTheFigure(index: Int, size: Size) throws {
    let (name, chart, _) = SampleCharts.all[index]
    let layout = try layout(chart, size)
    let figure = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
    for (position, text) in layout.texts.enumerated() {
      #expect(figure.inset(by: -0.5).contains(text.box), "\(name): \(text.text)")
      for other in layout.texts[..<position] {
        // Lines of one block touch, and boxes reach from ascent to descent: letters have air in them.
        let (a, b) = (text.box.inset(by: 1.5), other.box.inset(by: 1.5))
        #expect(!a.overlaps(b), "\(name): \(text.text), \(other.text)")
      }
    }
  }

  @Test(arguments: SampleCharts.all.indices, sizes + [Size(width: 40, height: 30)])
  func panelsLieBesideEachOther(index: Int, size: Size) throws {
    let layout = try layout(SampleCharts.all[index].chart, size)
    let figure = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
    for (position, panel) in layout.panels.enumerated() {
      #expect(figure.inset(by: -0.5).contains(panel.frame))
      #expect(panel.frame.inset(by: -0.5).contains(panel.plot))
      for other in layout.panels[..<position] {
        #expect(!panel.frame.inset(by: 0.1).overlaps(other.frame.inset(by: 0.1)))
      }
    }
  }

  @Test func panelsThatShareAxesHaveTheSameEdges() throws {
    let panels = try layout(SampleCharts.multiples, Size(width: 640, height: 640)).panels
    #expect(panels.count == 9)
    for row in 0..<3 {
      for column in 0..<3 {
        let panel = panels[3 * row + column]
        #expect(panel.plot.minX == panels[column].plot.minX)
        #expect(panel.plot.maxX == panels[column].plot.maxX)
        #expect(panel.plot.minY == panels[3 * row].plot.minY)
        #expect(panel.x.domain == panels[0].x.domain)
        #expect(panel.y.domain == panels[0].y.domain)
      }
    }
  }

  @Test func aLegendNamesEveryCurveOnceWhereNamesDoNotFit() throws {
    let layout = try layout(SampleCharts.crowd, Size(width: 640, height: 480))
    let names = layout.texts.filter { $0.role == .legendLabel }.map(\.text)
    #expect(names == ["ReLU", "ELU", "Softplus", "SiLU", "GELU", "Mish", "Tanh", "Softsign"])
    #expect(!layout.texts.contains { $0.role == .seriesLabel })
    let legend = try #require(layout.legends.first)
    for text in layout.texts where text.role == .legendLabel {
      #expect(legend.inset(by: -0.5).contains(text.box))
    }
  }

  @Test func curvesWithDistinctEndsAreNamedThere() throws {
    let panel = Panel(x: Axis(domain: -4...4), y: Axis(domain: -4...4)) {
      for slope in [-1.0, -0.4, 0, 0.6, 1] {
        CurveMark(
          segments: [.graph(over: -4...4, pieces: 1) { slope * $0 }], label: "\(slope) *z*")
      }
    }
    let layout = try layout(Chart(title: "", panel: panel), Size(width: 640, height: 480))
    let first = try #require(layout.panels.first)
    let names = layout.texts.filter { $0.role == .seriesLabel }
    #expect(names.map(\.text) == ["1.0 z", "0.6 z", "0.0 z", "-0.4 z", "-1.0 z"])
    for (name, slope) in zip(names, [1, 0.6, 0, -0.4, -1]) {
      #expect(name.box.minX > first.plot.maxX)
      #expect(abs(name.box.center.y - first.y.position(of: 4 * slope)) < name.box.height)
    }
    #expect(layout.legends.isEmpty)
  }

  @Test func curvesThatRunTogetherToTheEndAreNamedInALegend() throws {
    let layout = try layout(SampleCharts.sweep, Size(width: 640, height: 480))
    #expect(layout.texts.filter { $0.role == .legendLabel }.count == 6)
    #expect(!layout.texts.contains { $0.role == .seriesLabel })
  }

  @Test func curvesThatEndOnEachOtherAreNamedWhereTheyRunAlone() throws {
    let panel = Panel(x: Axis(domain: -4...4), y: Axis(domain: -2...4)) {
      for slope in [0.0, 0.5] {
        CurveMark(
          segments: [.graph(over: -4...4, pieces: 2) { max($0, slope * $0) }],
          style: .series(slope == 0 ? 0 : 1), label: "slope \(slope)")
      }
    }
    let layout = try layout(Chart(title: "", panel: panel), Size(width: 640, height: 480))
    let names = layout.texts.filter { $0.role == .seriesLabel }
    #expect(names.count == 2)
    let zero = try #require(layout.panels.first).x.position(of: 0)
    #expect(names.allSatisfy { $0.box.minX < zero })
  }

  @Test func anAnnotationWithoutRoomIsLeftOutAndSaid() throws {
    let long = String(repeating: "very ", count: 60) + "long"
    let panel = Panel(x: Axis(domain: 0...1), y: Axis(domain: 0...1)) {
      TextMark(long, at: Point(x: 0.5, y: 0.5))
    }
    let layout = try layout(Chart(title: "", panel: panel), Size(width: 320, height: 240))
    #expect(layout.omitted == [long])
  }

  @Test(arguments: [
    Size(width: 0, height: 10), Size(width: .nan, height: 10), Size(width: 10, height: -1),
    Size(width: .infinity, height: 1),
  ]) func aSizeWithoutRoomIsRefused(size: Size) {
    let error = #expect(throws: RenderError.self) { try layout(SampleCharts.crowd, size) }
    #expect(error?.cause.contains("give 1 px or more") == true)
  }

  @Test func absurdlyLongWordsEndWithinTheFigure() throws {
    let title = String(repeating: "*z* words ", count: 20_000)
    let chart = Chart(
      title: title, panel: Panel(x: Axis(title: title, domain: 0...1), y: Axis(domain: 0...1)) {})
    let layout = try layout(chart, Size(width: 640, height: 480))
    #expect(layout.texts.allSatisfy { $0.box.maxX <= 640.5 && $0.box.maxY <= 480.5 })
  }
}
