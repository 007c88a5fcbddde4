import Render
import Testing

/// Encapsulated PostScript.
struct EPSTests {
  private func text(_ scene: Scene) throws -> String {
    String(decoding: try scene.encoded(as: .eps, typeface: Typeface()), as: UTF8.self)
  }

  @Test func itHasANameAndBoundsAndNoDate() throws {
    let text = try text(fixture(title: "A (wave), ε = −1"))
    #expect(text.hasPrefix("%!PS-Adobe-3.0 EPSF-3.0\n"))
    #expect(text.contains(#"%%Title: (A \(wave\), epsilon = -1)"#))
    #expect(text.contains("%%BoundingBox: 0 0 90 75\n%%HiResBoundingBox: 0 0 90 75\n"))
    #expect(!text.contains("Date"))
  }

  @Test func boundsAreThoseOfTheFigureHoweverSmallTheInk() throws {
    var figure = scene([.fill(.circle(center: Point(x: 20, y: 20), radius: 2), .red)])
    figure.background = Color(0xFFFFFF, opacity: 0)
    figure.size = Size(width: 100.5, height: 40)
    let text = try text(figure)
    #expect(text.contains("%%BoundingBox: 0 0 76 30\n%%HiResBoundingBox: 0 0 75.375 30\n"))
  }

  @Test func nothingIsTranslucent() throws {
    let page = Path.rectangle(Rectangle(minX: 0, minY: 0, maxX: 40, maxY: 40))
    let text = try text(scene([.fill(page, Color(0x000000, opacity: 0.5))]))
    // Cairo would draw pixels instead.
    #expect(!text.contains("ImageType"))
    #expect(text.contains("0.501961 g"))
  }
}
