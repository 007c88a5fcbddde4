import Render
import Testing

/// One SVG for light and dark pages.
struct AdaptiveSVGTests {
  private func scene(_ colors: [Color], x: Double = 1) -> Scene {
    let box = Path.rectangle(Rectangle(minX: x, minY: 1, maxX: 9, maxY: 9))
    return Scene(
      size: Size(width: 10, height: 10), background: Color(0xFFFFFF, opacity: 0), title: "A",
      description: "", items: colors.map { .fill(box, $0) })
  }

  private func text(_ light: [Color], _ dark: [Color]) throws -> String {
    let bytes = try scene(light).adaptiveSVG(dark: scene(dark), typeface: Typeface())
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func oneColourMayBecomeTwo() throws {
    let text = try text(
      [Color(0x112233), Color(0x112233)], [Color(0xAA0000), Color(0x00AA00)])
    #expect(text.contains(##"[fill="#123"]{fill:#a00}"##))
    #expect(text.contains(##"[fill="#112232"]{fill:#0a0}"##))
    #expect(text.contains(##"fill="#123"/>"##) && text.contains(##"fill="#112232"/>"##))
  }

  @Test func blackCanBeChosenToo() throws {
    #expect(try text([Color(0)], [Color(0xFFFFFF)]).contains(##"[fill="#000001"]{fill:#fff}"##))
  }

  @Test func opacitiesFollowToo() throws {
    let text = try text([Color(0x112233, opacity: 0.16)], [Color(0xAA0000, opacity: 0.2)])
    #expect(text.contains(##"[fill="#123"][fill-opacity=".16"]{fill-opacity:.2}"##))
  }

  @Test func figuresThatDifferInMoreAreRefused() throws {
    let typeface = try Typeface()
    #expect(throws: RenderError.self) {
      try scene([.red]).adaptiveSVG(dark: scene([.red], x: 2), typeface: typeface)
    }
  }

  @Test func aChartIsOneFile() throws {
    let bytes = try SampleCharts.sigmoids.adaptiveSVG()
    #expect(String(decoding: bytes, as: UTF8.self).contains("@media(prefers-color-scheme:dark)"))
  }
}
