import Render
import Testing

struct TextDrawingTests {
  func image(_ text: PlacedText, scale: Double = 1) throws -> DecodedImage {
    let bytes = try scene([.text(text)], width: 100, height: 100)
      .encoded(as: .png(scale: scale), typeface: Typeface())
    return try #require(DecodedImage(bytes))
  }

  /// The leftmost and rightmost px that hold ink.
  func extent(_ image: DecodedImage, scale: Int) -> (Double, Double)? {
    let inked = (0..<image.width).filter { image.ink(x: $0..<$0 + 1, y: 0..<image.height) > 0.2 }
    guard let first = inked.first, let last = inked.last else { return nil }
    return (Double(first) / Double(scale), Double(last + 1) / Double(scale))
  }

  @Test func wordsAreAsWideAtEveryScale() throws {
    let words = PlacedText(
      [TextRun("Hamburg", font: Font(size: 15))], color: Color(0), origin: Point(x: 10, y: 50))
    let one = try #require(extent(image(words), scale: 1))
    let four = try #require(extent(image(words, scale: 4), scale: 4))
    #expect(abs(one.0 - four.0) <= 1)
    #expect(abs(one.1 - four.1) <= 1)
    let advance = try Typeface().advance(of: "Hamburg", in: Font(size: 15))
    #expect(abs(four.1 - four.0 - advance) < 3)
  }

  @Test func lettersStandOnTheirBaseline() throws {
    let image = try image(
      PlacedText([TextRun("H", font: Font(size: 20))], color: Color(0), origin: Point(x: 10, y: 50))
    )
    let height = try Typeface().metrics(of: Font(size: 20)).capHeight
    #expect(image.ink(x: 0..<100, y: 50..<100) == 0)
    #expect(image.ink(x: 0..<100, y: 49..<50) > 2)
    #expect(image.ink(x: 0..<100, y: 0..<Int(50 - height)) == 0)
  }

  @Test func minusNinetyDegreesReadsUpwards() throws {
    let image = try image(
      PlacedText(
        [TextRun("HHH", font: Font(size: 20))], color: Color(0), origin: Point(x: 50, y: 90),
        angle: -90))
    #expect(image.ink(x: 50..<100, y: 0..<100) == 0)
    #expect(image.ink(x: 30..<50, y: 45..<90) > 60)
    #expect(image.ink(x: 0..<100, y: 90..<100) == 0)
  }

  @Test func aRaisedRunStandsHigher() throws {
    let image = try image(
      PlacedText(
        [
          TextRun("x", font: Font(size: 20)), TextRun("H", font: Font(size: 10), baselineOffset: 8),
        ],
        color: Color(0), origin: Point(x: 10, y: 50)))
    let start = try 10 + Int(Typeface().advance(of: "x", in: Font(size: 20)).rounded(.up))
    #expect(image.ink(x: start..<100, y: 42..<100) == 0)
    #expect(image.ink(x: start..<100, y: 30..<42) > 5)
  }

  @Test(arguments: ["", " ", "\u{0}", "\u{10ffff}", "e\u{301}", "👩‍👩‍👧", "\u{202e}abc", "\n\t"])
  func oddStringsBreakNothing(string: String) throws {
    let run = TextRun(string, font: Font(size: 12))
    let figure = scene([
      .text(PlacedText([run], color: .red, origin: Point(x: 5, y: 20))),
      .fill(.rectangle(Rectangle(minX: 30, minY: 30, maxX: 40, maxY: 40)), .red),
    ])
    let typeface = try Typeface()
    for format in FileFormat.all {
      #expect(try !figure.encoded(as: format, typeface: typeface).isEmpty)
    }
    let image = try #require(DecodedImage(figure.encoded(as: .png(), typeface: typeface)))
    #expect(image[35, 35] == 0xff0000)
  }
}
