import Render
import Testing

struct PNGTests {
  let typeface = try? Typeface()

  func image(_ scene: Scene, scale: Double = 1) throws -> DecodedImage {
    let typeface = try #require(typeface)
    return try #require(DecodedImage(scene.encoded(as: .png(scale: scale), typeface: typeface)))
  }

  @Test func aStrokeLiesOnItsPixelsAndOnNoOthers() throws {
    let line = Path.line(from: Point(x: 5, y: 20.5), to: Point(x: 30, y: 20.5))
    let image = try image(scene([.stroke(line, Stroke(.red, width: 1))]))
    #expect(image[5, 20] == 0xff0000)
    #expect(image[29, 20] == 0xff0000)
    #expect(image[4, 20] == 0xffffff)
    #expect(image[30, 20] == 0xffffff)
    #expect(image[15, 19] == 0xffffff)
    #expect(image[15, 21] == 0xffffff)
  }

  @Test func scaleMultipliesPixels() throws {
    let line = Path.line(from: Point(x: 5, y: 20.5), to: Point(x: 30, y: 20.5))
    let image = try image(scene([.stroke(line, Stroke(.red, width: 1))]), scale: 2)
    #expect(image.width == 80)
    #expect(image[10, 40] == 0xff0000)
    #expect(image[59, 41] == 0xff0000)
    #expect(image[60, 41] == 0xffffff)
    #expect(image[20, 42] == 0xffffff)
  }

  @Test func clipsNest() throws {
    let outer = Rectangle(minX: 0, minY: 0, maxX: 20, maxY: 40)
    let inner = Rectangle(minX: 10, minY: 0, maxX: 40, maxY: 40)
    let all = Path.rectangle(Rectangle(minX: 0, minY: 0, maxX: 40, maxY: 40))
    let strip = Path.rectangle(Rectangle(minX: 0, minY: 0, maxX: 40, maxY: 5))
    let image = try image(
      scene([
        .clip(outer, [.clip(inner, [.fill(all, .red)])]), .fill(strip, Color(0x0000ff)),
      ]))
    #expect(image[9, 20] == 0xffffff)
    #expect(image[10, 20] == 0xff0000)
    #expect(image[19, 20] == 0xff0000)
    #expect(image[20, 20] == 0xffffff)
    #expect(image[35, 2] == 0x0000ff)
  }

  @Test func gapsOfADashStayWhite() throws {
    let line = Path.line(from: Point(x: 0, y: 20), to: Point(x: 40, y: 20))
    let image = try image(scene([.stroke(line, Stroke(.red, width: 4, dash: [10, 10]))]))
    #expect(image[5, 20] == 0xff0000)
    #expect(image[15, 20] == 0xffffff)
    #expect(image[25, 20] == 0xff0000)
  }

  @Test func halfOpaqueRedOnWhiteIsPink() throws {
    let all = Path.rectangle(Rectangle(minX: 0, minY: 0, maxX: 40, maxY: 40))
    let image = try image(scene([.fill(all, .red.opacity(0.5))]))
    #expect([0xff7f7f, 0xff8080].contains(image[20, 20]))
  }

  @Test(arguments: [4, 100]) func aTransparentBackgroundStaysTransparent(levels: Int) throws {
    // Few colours give a palette, many give four channels.
    var figure = scene([
      .fill(.rectangle(Rectangle(minX: 0, minY: 0, maxX: 10, maxY: 10)), .red.opacity(0.5))
    ])
    for x in 0..<levels * 4 {
      let place = Rectangle(
        minX: Double(x % 40), minY: 20 + Double(x / 40), maxX: Double(x % 40) + 1,
        maxY: 21 + Double(x / 40))
      let color = Color(red: UInt8(x / 2), green: UInt8(x % 250), blue: 7)
      figure.items.append(.fill(.rectangle(place), color))
    }
    figure.background = Color(0xffffff, opacity: 0)
    let image = try image(figure)
    #expect(image.opacity(15, 15) == 0)
    #expect(image.opacity(5, 5) == 128)
    #expect(image.opacity(3, 20) == 255)
    #expect(image[3, 20] == 0x010307)
  }

  @Test func manyColoursSurviveExactly() throws {
    var items: [Scene.Item] = []
    for x in 0..<40 {
      for y in 0..<40 {
        let origin = Point(x: Double(x), y: Double(y))
        let cell = Rectangle(origin: origin, size: Size(width: 1, height: 1))
        let color = Color(red: UInt8(x * 6), green: UInt8(y * 6), blue: UInt8((x * y) & 255))
        items.append(.fill(.rectangle(cell), color))
      }
    }
    let image = try image(scene(items))
    for (x, y) in [(0, 0), (39, 39), (7, 23)] {
      #expect(image[x, y] == UInt32(x * 6) << 16 | UInt32(y * 6) << 8 | UInt32((x * y) & 255))
    }
  }

  @Test func rareShadesFollowTheFrequentOnesWhichStay() throws {
    // A stripe in one colour above 1,200 shades of it, each on one pixel.
    let blue = Color(0x3352cc)
    let stripe = Path.rectangle(Rectangle(minX: 0, minY: 0, maxX: 40, maxY: 10))
    var items: [Scene.Item] = [.fill(stripe, blue)]
    func shade(_ x: Int, _ y: Int) -> UInt32 {
      UInt32(51 + 5 * x) << 16 | UInt32(78 + 4 * x + y % 3) << 8 | UInt32(200 + x + y / 3)
    }
    for x in 0..<40 {
      for y in 10..<40 {
        let cell = Rectangle(
          origin: Point(x: Double(x), y: Double(y)), size: Size(width: 1, height: 1))
        items.append(.fill(.rectangle(cell), Color(shade(x, y - 10))))
      }
    }
    let typeface = try #require(typeface)
    let png = try scene(items).encoded(as: .png(scale: 1), typeface: typeface)
    #expect(chunks(of: png).contains { $0.name == "PLTE" })
    let image = try #require(DecodedImage(png))
    #expect(image[20, 5] == 0x3352cc)
    for x in 0..<40 {
      for y in 10..<40 {
        let (drawn, wanted) = (image[x, y], shade(x, y - 10))
        for channel: UInt32 in [0, 8, 16] {
          #expect(abs(Int(drawn >> channel & 255) - Int(wanted >> channel & 255)) <= 6)
        }
      }
    }
  }

  @Test func itKnowsItsNameAndSizeButNoDate() throws {
    let typeface = try #require(typeface)
    let png = try fixture(title: "Größe", description: "zwei <&>")
      .encoded(as: .png(scale: 2), typeface: typeface)
    let chunks = chunks(of: png)
    let names = chunks.map(\.name)
    #expect(Set(names).isSubset(of: ["IHDR", "PLTE", "tRNS", "pHYs", "iTXt", "IDAT", "IEND"]))
    // 192 px to the inch are 7559 to the metre.
    #expect(chunks.first { $0.name == "pHYs" }?.bytes == [0, 0, 29, 135, 0, 0, 29, 135, 1])
    let texts = chunks.filter { $0.name == "iTXt" }.map(\.bytes)
    #expect(texts.first == Array("Title\0\0\0\0\0Größe".utf8))
    #expect(texts.last == Array("Description\0\0\0\0\0zwei <&>".utf8))
  }
}
