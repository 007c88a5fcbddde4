import Render

/// A small figure with everything a scene can hold.
func fixture(title: String = "A wave", description: String = "A red line.") -> Scene {
  let small = Font(size: 12)
  let curve = Path([
    .move(Point(x: 10, y: 60)),
    .curve(Point(x: 40, y: 10), Point(x: 60, y: 110), Point(x: 90, y: 60)),
  ])
  return Scene(
    size: Size(width: 120, height: 100), background: Color(0xffffff), title: title,
    description: description,
    items: [
      .stroke(
        .line(from: Point(x: 0, y: 20.5), to: Point(x: 120, y: 20.5)), Stroke(.red, width: 1)),
      .clip(
        Rectangle(minX: 10, minY: 30, maxX: 90, maxY: 90),
        [
          .stroke(curve, Stroke(Color(0x0060df), width: 2, dash: [4, 2], cap: .round)),
          .clip(
            Rectangle(minX: 20, minY: 40, maxX: 60, maxY: 80),
            [.fill(.circle(center: Point(x: 60, y: 60), radius: 10), Color(0x1a7f37, opacity: 0.5))]
          ),
        ]),
      .text(
        PlacedText(
          [
            TextRun("f", font: Font(size: 12, isItalic: true)),
            TextRun("0", font: Font(size: 9), baselineOffset: -3),
            TextRun(" → ∈ ", font: small),
          ], color: Color(0x1f2328), origin: Point(x: 12, y: 15))),
      .text(
        PlacedText(
          [TextRun("Title", font: Font(size: 12, weight: .semibold))], color: Color(0x1f2328),
          origin: Point(x: 8, y: 90), angle: -90)),
    ])
}

/// A figure that holds only these items, on white.
func scene(_ items: [Scene.Item], width: Double = 40, height: Double = 40) -> Scene {
  Scene(
    size: Size(width: width, height: height), background: Color(0xffffff), title: "Test",
    description: "", items: items)
}

extension Color {
  static let red = Color(0xff0000)
}
