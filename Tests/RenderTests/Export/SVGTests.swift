import Render
import Testing

struct SVGTests {
  func svg(_ scene: Scene) throws -> (text: String, xml: ParsedXML) {
    let bytes = try scene.encoded(as: .svg, typeface: Typeface())
    return (String(decoding: bytes, as: UTF8.self), try #require(ParsedXML(bytes)))
  }

  @Test func namesAreEscapedAndPointedTo() throws {
    let nasty = "a <b> & \"c\" 'd' ]]>"
    let xml = try svg(fixture(title: nasty, description: "x\u{1}y")).xml
    let root = try #require(xml.elements.first)
    let (title, description) = (xml.all("title"), xml.all("desc"))
    #expect(root.attributes["role"] == "img")
    #expect(title.map(\.text) == [nasty])
    #expect(description.map(\.text) == ["x\u{fffd}y"])
    let names = try #require(root.attributes["aria-labelledby"])
    #expect(names.split(separator: " ").map(String.init) == (title + description).map(\.id))
    #expect(xml.elements[1].name == "title")
  }

  @Test func theUserUnitIsThePixel() throws {
    let root = try #require(svg(fixture()).xml.elements.first)
    #expect(root.attributes["width"] == "120")
    #expect(root.attributes["height"] == "100")
    #expect(root.attributes["viewBox"] == "0 0 120 100")
  }

  @Test func everyIdIsUniqueAndEveryReferenceLeadsToOne() throws {
    let xml = try svg(fixture()).xml
    #expect(Set(xml.ids).count == xml.ids.count)
    let references = xml.elements.flatMap { element in
      ["xlink:href", "clip-path"].compactMap { element.attributes[$0] }
    }
    #expect(references.count > 8)
    for reference in references {
      let id = reference.drop { $0 != "#" }.dropFirst().prefix { $0 != ")" }
      #expect(xml.ids.contains(String(id)))
    }
  }

  @Test func twoFiguresInOnePageShareNoIds() throws {
    let one = try svg(fixture()).xml.ids
    let other = try svg(fixture(title: "Another wave")).xml.ids
    #expect(Set(one).isDisjoint(with: other))
  }

  @Test func everyShapeIsThere() throws {
    let (text, xml) = try svg(fixture())
    // The background, the two lines, the disc; five glyphs, of which → and ∈ come from another font.
    #expect(text.contains("<rect width=\"120\" height=\"100\" fill=\"#fff\"/>"))
    #expect(text.contains("<path d=\"M0 20.5h120\" fill=\"none\" stroke=\"#f00\"/>"))
    #expect(text.contains("d=\"M10 60c30-50 50 50 80 0\""))
    #expect(text.contains("stroke-dasharray=\"4 2\""))
    #expect(text.contains("fill=\"#1a7f37\" fill-opacity=\".5\""))
    #expect(xml.all("use").count == 4 + "Title".count)
  }

  @Test(arguments: [0.0, -90, 30])
  func lettersAreTheSameBeforeShapesAndAfterThem(angle: Double) throws {
    let words = Scene.Item.text(
      PlacedText(
        [
          TextRun("Ag", font: Font(size: 11.5, isItalic: true)),
          TextRun("2 ∈", font: Font(size: 8), baselineOffset: 3.25),
        ], color: Color(0x804020, opacity: 0.5), origin: Point(x: 12.345, y: 25.015), angle: angle))
    let shape = Scene.Item.fill(.circle(center: Point(x: 5, y: 5), radius: 2), .red)
    // Cairo draws words that are followed by a shape.
    let documents = [try svg(scene([shape, words])).xml, try svg(scene([words, shape])).xml]
    let letters = documents.map { xml in
      xml.elements.filter {
        ["path", "use", "g"].contains($0.name) && $0.attributes["fill"] != "#f00"
      }
      .map { $0.attributes.filter { !["id", "xlink:href"].contains($0.key) } }
    }
    #expect(letters[0].count > 8)
    #expect(letters[0] == letters[1])
  }

  @Test func coloursAndNumbersAreShort() throws {
    let text = try svg(fixture()).text
    #expect(!text.contains("rgb("))
    #expect(!text.contains("%"))
    #expect(!text.contains("miterlimit"))
    #expect(text.firstMatch(of: /\.\d\d\d/) == nil)
  }
}

extension ParsedXML.Element {
  fileprivate var id: String { attributes["id"] ?? "" }
}
