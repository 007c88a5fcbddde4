import Render
import Testing

struct RefusalTests {
  /// The error a scene is refused with.
  func refusal(_ scene: Scene, scale: Double = 1) throws -> RenderError? {
    let typeface = try Typeface()
    return #expect(throws: RenderError.self) {
      try scene.encoded(as: .png(scale: scale), typeface: typeface)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -2e6])
  func aCoordinateThatCairoWouldGarbleIsRefused(x: Double) throws {
    let line = Path.line(from: Point(x: 0, y: 0), to: Point(x: x, y: 1))
    let items: [Scene.Item] = [
      .stroke(line, Stroke(.red, width: 1)), .fill(line, .red),
      .clip(Rectangle(minX: 0, minY: 0, maxX: x, maxY: 1), []),
      .clip(Rectangle(minX: 0, minY: 0, maxX: 1, maxY: 1), [.fill(line, .red)]),
      .text(PlacedText([], color: .red, origin: Point(x: x, y: 1))),
    ]
    for item in items {
      let error = try #require(try refusal(scene([item])))
      #expect(error.subject == "figure “Test”")
      #expect(error.step == .drawing)
      #expect(error.cause.contains("\(x)"))
    }
  }

  @Test func whatGrowsOutOfReachByItsScaleIsRefused() throws {
    let line = Path.line(from: Point(x: 0, y: 0), to: Point(x: 900_000, y: 1))
    let figure = scene([.stroke(line, Stroke(.red, width: 1))])
    _ = try figure.encoded(as: .png(), typeface: Typeface())
    #expect(try refusal(figure, scale: 100) != nil)
  }

  @Test func aPictureOf32768PixelsIsRefused() throws {
    _ = try scene([], width: 32767, height: 1).encoded(as: .png(), typeface: Typeface())
    let error = try refusal(scene([], width: 32768, height: 1))
    #expect(error?.cause.contains("32767") == true)
    #expect(try refusal(scene([], width: 1, height: 16384), scale: 2) != nil)
  }

  @Test(arguments: [0, -1, Double.nan, .infinity])
  func aSizeOrScaleThatIsNoneIsRefused(value: Double) throws {
    #expect(try refusal(scene([], width: value)) != nil)
    #expect(try refusal(scene([], height: value)) != nil)
    #expect(try refusal(scene([]), scale: value) != nil)
  }

  @Test func strokesAndColoursAreCheckedToo() throws {
    let line = Path.line(from: Point(x: 0, y: 0), to: Point(x: 9, y: 1))
    for stroke in [
      Stroke(.red, width: -1), Stroke(.red, width: .nan), Stroke(.red, width: 1, dash: [1, -1]),
      Stroke(.red, width: 1, dash: [0, 0]), Stroke(.red, width: 1, dash: [.nan]),
      Stroke(.red.opacity(1.5), width: 1), Stroke(.red.opacity(.nan), width: 1),
    ] {
      #expect(try refusal(scene([.stroke(line, stroke)])) != nil)
    }
    for font in [Font(size: 0), Font(size: .nan), Font(size: 1e9)] {
      let text = PlacedText([TextRun("x", font: font)], color: .red, origin: Point(x: 0, y: 0))
      #expect(try refusal(scene([.text(text)])) != nil)
    }
  }
}
