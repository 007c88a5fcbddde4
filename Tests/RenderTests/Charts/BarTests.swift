import Testing

@testable import Render

struct BarTests {
  static let size = Size(width: 640, height: 480)

  private func layout(_ panel: Panel, size: Size = size) throws -> Layout {
    try Chart(title: "Bars", panel: panel).layout(size: size, theme: .light, text: Typeface())
  }

  private func pixels(of layout: Layout) throws -> DecodedImage {
    try #require(DecodedImage(layout.scene.encoded(as: .png(), typeface: Typeface())))
  }

  @Test func aBarReachesFromTheEdgeOfALogarithmicAxisToItsValue() throws {
    let layout = try layout(
      Panel(x: Axis(scale: .logarithmic, domain: 0.1...100), y: Axis(categories: ["a", "b"])) {
        BarMark(y: 0, to: 5, style: .series(1))
        BarMark(y: 1, from: 2, to: 0.5, style: .series(1))
      })
    let image = try pixels(of: layout)
    let panel = try #require(layout.panels.first)
    func color(_ x: Double, _ y: Double) -> UInt32 {
      image[Int(panel.x.position(of: x)), Int(panel.y.position(of: y))]
    }
    let bar = UInt32(0xBD3808)
    #expect([0.102, 1.3, 4.9].allSatisfy { color($0, 0) == bar })
    #expect([5.2, 90].allSatisfy { color($0, 0.1) == 0xFFFFFF })
    #expect([0.51, 1.3, 1.96].allSatisfy { color($0, 1) == bar })
    #expect([0.15, 0.48, 2.1].allSatisfy { color($0, 1.1) == 0xFFFFFF })
    // The breadth is 0.7 of the distance between names.
    #expect(color(1.3, 0.34) == bar && color(1.3, 0.36) != bar)
  }

  @Test func aBarBeginsAt0WhereNothingElseIsSaid() throws {
    let layout = try layout(
      Panel(x: Axis(categories: ["a", "b"]), y: Axis(domain: -10...10)) {
        BarMark(x: 0, to: 6)
        BarMark(x: 1, to: -6)
      })
    let image = try pixels(of: layout)
    let panel = try #require(layout.panels.first)
    func isBar(_ x: Double, _ y: Double) -> Bool {
      image[Int(panel.x.position(of: x)), Int(panel.y.position(of: y))] == 0x3352CC
    }
    #expect(isBar(0.1, 0.3) && isBar(0.1, 5.8) && !isBar(0.1, 6.3) && !isBar(0.1, -0.3))
    #expect(isBar(1.1, -0.3) && isBar(1.1, -5.8) && !isBar(1.1, -6.3) && !isBar(1.1, 0.3))
  }

  /// Broken up, an interval would seem to be several.
  @Test(arguments: [SeriesStyle.series(1), .series(0).dash(.dotted), .muted.dash(.dashed)])
  func intervalsAreUnbroken(style: SeriesStyle) throws {
    let panel = Panel(
      x: Axis(domain: 0...10), y: Axis(domain: 0...10),
      marks: [.interval(IntervalMark(y: 5, from: 2...8, style: style))])
    let layout = try Chart(title: "", panel: panel).layout()
    #expect(!layout.scene.strokes.contains { !$0.dash.isEmpty })
  }

  @Test func dashesLieAboveUnbrokenLinesWhichHaveABandWhereTheyAreTheSame() throws {
    func line(_ y: Double, _ style: SeriesStyle) -> Mark {
      .line(LineMark([Point(x: 0, y: y), Point(x: 10, y: y)], style: style))
    }
    func strokes(_ y: Double) throws -> [Stroke] {
      let panel = Panel(
        x: Axis(domain: 0...10, ticks: .none), y: Axis(domain: 0...10, ticks: .none),
        marks: [line(y, .series(1)), line(5, .series(0))])
      return try Chart(title: "", panel: panel).layout().scene.strokes.filter { $0.width > 1.5 }
    }
    #expect(
      try strokes(5).map { [$0.width, $0.dash.isEmpty ? 0 : 1] } == [[7, 0], [2, 0], [2, 1]])
    #expect(try strokes(2).map { [$0.width, $0.dash.isEmpty ? 0 : 1] } == [[2, 0], [2, 1]])
  }

  @Test func anEndBeyondThePlotHasNoCap() throws {
    let plot = Rectangle(minX: 0, minY: 0, maxX: 100, maxY: 100)
    let scale = try Scale(domain: 0...10, from: 0, to: 100)
    let geometry = PanelGeometry(x: scale, y: scale, plot: plot)
    func lines(_ interval: IntervalMark) -> Int {
      interval.lines(in: geometry, cap: 3).elements.count {
        if case .move = $0 { true } else { false }
      }
    }
    #expect(lines(IntervalMark(y: 5, from: 2...8)) == 3)
    #expect(lines(IntervalMark(x: 5, from: 2...8)) == 3)
    #expect(lines(IntervalMark(y: 5, from: 2...12)) == 2)
    #expect(lines(IntervalMark(x: 5, from: -1...12)) == 1)
    #expect(lines(IntervalMark(x: 11, from: 2...8)) == 0)
    #expect(lines(IntervalMark(y: 5, from: 11...12)) == 0)
  }

  @Test(arguments: LayoutTests.sizes) func wordsKeepApart(size: Size) throws {
    for chart in [MeasurementCharts.bars, MeasurementCharts.groups] {
      let texts = try chart.layout(size: size, theme: .dark, text: Typeface()).texts
      for (index, text) in texts.enumerated() {
        for other in texts[..<index] {
          #expect(!text.box.inset(by: 1.5).overlaps(other.box.inset(by: 1.5)), "\(text), \(other)")
        }
      }
    }
  }

  @Test func theWordsOfABarStandBeyondItsInterval() throws {
    let layout = try layout(
      Panel(x: Axis(domain: 0...10), y: Axis(categories: ["a", "b"])) {
        BarMark(y: 0, to: 4, interval: 3...6, label: "four")
        BarMark(y: 1, to: 5, label: "five")
      })
    let panel = try #require(layout.panels.first)
    for (word, row, end) in [("four", 0.0, 6.0), ("five", 1, 5)] {
      let box = try #require(layout.texts.first { $0.text == word }).box
      #expect(box.minX > panel.x.position(of: end))
      #expect(box.minX < panel.x.position(of: end) + 20)
      #expect(abs(box.center.y - panel.y.position(of: row)) < 1)
    }
  }

  @Test(arguments: [
    Mark.bar(BarMark(y: 0, to: .nan)), .bar(BarMark(y: 0, to: .infinity)),
    .bar(BarMark(y: .nan, to: 1)), .bar(BarMark(y: 0, from: -.infinity, to: 1)),
    .bar(BarMark(y: 0, to: 1, width: .infinity)),
    .bar(BarMark(y: 0, to: 1, interval: 1 ... .infinity)),
    .interval(IntervalMark(y: 0, from: 1 ... .infinity)),
    .interval(IntervalMark(y: .nan, from: 1...2)),
  ]) func whatIsNotFiniteIsRefused(mark: Mark) throws {
    let error = #expect(throws: RenderError.self) {
      try layout(Panel(x: Axis(domain: 0...1), y: Axis(categories: ["a"]), marks: [mark]))
    }
    #expect(error?.subject == "Bars" && error?.step == .layout)
    #expect(error?.cause.contains("is no value of untitled axis; give a finite number") == true)
  }

  @Test(arguments: [
    Mark.bar(BarMark(y: 0, to: 0)), .bar(BarMark(y: 0, to: -1, series: "*x*")),
    .bar(BarMark(y: 0, from: 0, to: 1)), .bar(BarMark(y: 0, to: 1, interval: 0...1)),
    .interval(IntervalMark(y: 0, from: -1...1)),
  ]) func whatIsNotGreaterThan0IsRefusedOnALogarithmicAxis(mark: Mark) throws {
    let error = #expect(throws: RenderError.self) {
      try layout(
        Panel(
          x: Axis(scale: .logarithmic, domain: 1...2), y: Axis(categories: ["a"]), marks: [mark]))
    }
    #expect(error?.cause.hasSuffix("is logarithmic; give a number greater than 0") == true)
  }
}

extension Scene {
  /// The lines that are drawn, back to front.
  fileprivate var strokes: [Stroke] { items.flatMap(Self.strokes) }

  private static func strokes(of item: Item) -> [Stroke] {
    switch item {
    case .stroke(_, let stroke): [stroke]
    case .clip(_, let items): items.flatMap(strokes)
    default: []
    }
  }
}
