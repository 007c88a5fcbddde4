import Render
import Testing

struct AxisTests {
  /// Names as long as those of the catalogue.
  static func names(_ count: Int) -> [String] {
    (0..<count).map { ["hardSwish", "sigmoidWeightedLinearUnit", "tanh"][$0 % 3] + " \($0)" }
  }

  private func layout(_ panel: Panel, _ size: Size) throws -> Layout {
    try Chart(title: "Costs", panel: panel).layout(size: size, theme: .light, text: Typeface())
  }

  private func tickLabels(_ layout: Layout, _ names: [String]) -> [TextBox] {
    layout.texts.filter { $0.role == .tickLabel && names.contains($0.text) }
  }

  @Test(arguments: [1, 3, 40, 90, 97])
  func namesReadFromTopToBottomAndDoNotTouch(count: Int) throws {
    let names = Self.names(count)
    let panel = Panel(x: Axis(scale: .logarithmic, domain: 0.1...100), y: Axis(categories: names)) {
    }
    let layout = try layout(panel, Size(width: 640, height: 1400))
    let labels = tickLabels(layout, names)
    #expect(labels.map(\.text) == names)
    let plot = try #require(layout.panels.first)
    for (index, label) in labels.enumerated() {
      #expect(abs(label.box.center.y - plot.y.position(of: Double(index))) < 1e-6)
      #expect(label.box.maxX < plot.plot.minX)
    }
    for (one, next) in zip(labels, labels.dropFirst()) {
      #expect(!one.box.inset(by: 1.5).overlaps(next.box.inset(by: 1.5)))
    }
  }

  @Test func namesReadFromLeftToRight() throws {
    let names = ["NumPy", "JAX", "torch"]
    let layout = try layout(
      Panel(x: Axis(categories: names), y: Axis(domain: 0...1)) {}, Size(width: 640, height: 480))
    let centers = tickLabels(layout, names).map(\.box.center.x)
    #expect(centers.count == 3)
    #expect(centers == centers.sorted())
  }

  @Test func namesWithoutRoomAreRefused() throws {
    let panel = Panel(
      x: Axis(domain: 0...1), y: Axis(title: "function", categories: Self.names(97))
    ) {}
    let error = #expect(throws: RenderError.self) {
      try layout(panel, Size(width: 640, height: 480))
    }
    #expect(error?.subject == "Costs")
    #expect(error?.step == .layout)
    #expect(error?.cause.hasPrefix("axis “function”: 97 names do not fit into ") == true)
    #expect(error?.cause.hasSuffix(" px; make the figure larger or show fewer") == true)
  }

  @Test func anAxisWithoutNamesIsRefused() throws {
    let panel = Panel(x: Axis(domain: 0...1), y: Axis(categories: [])) {}
    let error = #expect(throws: RenderError.self) {
      try layout(panel, Size(width: 640, height: 480))
    }
    #expect(error?.cause == "untitled axis: it has no categories; give it one name at least")
  }

  @Test(arguments: [
    Mark.point(PointMark(at: Point(x: 0, y: 1))), .rule(RuleMark(x: -1)),
    .line(LineMark([Point(x: 1, y: 1), Point(x: 0, y: 1)])),
    .text(TextMark("here", at: Point(x: -0.5, y: 1))),
    .rectangle(RectangleMark(x: 0...1, y: 0...1)),
  ]) func whatIsNotGreaterThan0IsRefusedOnALogarithmicAxis(mark: Mark) throws {
    let size = Size(width: 640, height: 480)
    let error = #expect(throws: RenderError.self) {
      try layout(
        Panel(
          x: Axis(title: "*t*", scale: .logarithmic, domain: 1...2), y: Axis(domain: 0...1),
          marks: [mark]), size)
    }
    #expect(error?.step == .layout)
    #expect(error?.cause.contains("has no place on axis “t”, which is logarithmic") == true)
    _ = try layout(
      Panel(x: Axis(domain: 1...2), y: Axis(domain: 0...1), marks: [mark]), size)
  }

  @Test func mirroredLabelsStandAboveThePlotAndBelowTheTitles() throws {
    let axis = Axis(title: "ns", scale: .logarithmic, domain: 0.1...10)
    let y = Axis(title: "function", categories: ["a", "b", "c"])
    let size = Size(width: 640, height: 480)
    let layout = try layout(Panel(title: "Costs", x: axis.mirrored(), y: y) {}, size)
    let plot = try #require(layout.panels.first).plot
    let labels = layout.texts.filter { $0.role == .tickLabel && Double($0.text) != nil }
    let (above, below) = (
      labels.filter { $0.box.maxY < plot.minY }, labels.filter { $0.box.minY > plot.maxY }
    )
    #expect(above.map(\.text) == below.map(\.text) && above.count >= 3)
    #expect(above.map(\.box.minX) == below.map(\.box.minX))
    #expect(labels.count == above.count + below.count)
    let highest = try #require(above.map(\.box.minY).min())
    for title in layout.texts where title.role == .axisTitle && title.text == "function" {
      #expect(title.box.maxY <= highest)
    }
    let plain = try self.layout(Panel(title: "Costs", x: axis, y: y) {}, size)
    #expect(plain.texts.count == layout.texts.count - above.count)
  }

  @Test func aLogarithmicAxisHasNoLineAtZeroAndEvenDecades() throws {
    let layout = try layout(
      Panel(x: Axis(scale: .logarithmic, domain: 0.01...100), y: Axis(domain: 0...1)) {},
      Size(width: 640, height: 480))
    let panel = try #require(layout.panels.first)
    let positions = panel.xTicks.map { panel.x.position(of: $0.value) }
    #expect(panel.xTicks.map(\.label) == ["0.01", "0.1", "1", "10", "100"])
    let steps = zip(positions, positions.dropFirst()).map { $1 - $0 }
    #expect((steps.max() ?? 0) - (steps.min() ?? 0) < 1e-6)
  }
}
