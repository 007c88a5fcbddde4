import Testing

@testable import Render

struct TypefaceTests {
  let font = Font(size: 16)

  @Test func anUnknownFamilyIsAnErrorThatNamesTheKnownOnes() {
    let error = #expect(throws: RenderError.self) { try Typeface(family: "No Such Family") }
    #expect(error?.subject == "typeface “No Such Family”")
    for family in Typeface.documentedFamilies {
      #expect(error?.cause.contains("“\(family)”") == true)
    }
  }

  @Test(arguments: ["", "Helvetica Neue Nowhere", "Open Sans\0"])
  func aNameThatFontconfigWouldSubstituteIsRefused(name: String) {
    #expect(throws: RenderError.self) { try Typeface(family: name) }
  }

  @Test(arguments: ["serif", "sans-serif", "Monospace"])
  func aGenericFamilyIsTheOneThatTheMachineHasForIt(name: String) throws {
    #expect(try Typeface(family: name).family != name)
  }

  @Test func aFamilyCanBeNamed() throws {
    let dejavu = try Typeface(family: "DejaVu Sans")
    #expect(dejavu.family == "DejaVu Sans")
    #expect(!dejavu.isPreferred)
  }

  @Test func advancesAreProportionalToTheSize() throws {
    let typeface = try Typeface()
    let words = "Größe −12.5 AV"
    let one = try typeface.advance(of: words, in: font)
    let four = try typeface.advance(of: words, in: Font(size: 64))
    #expect(one > 60)
    #expect(abs(four - 4 * one) < 1e-9)
  }

  @Test func pairsAreKerned() throws {
    let typeface = try Typeface(family: "DejaVu Sans")
    let pair = try typeface.advance(of: "AV", in: font)
    let apart = try typeface.advance(of: "A", in: font) + typeface.advance(of: "V", in: font)
    #expect(pair < apart - 0.5)
  }

  /// A prime is as far from the ink of its letter in every family: nearer than the room around both letters, and
  /// farther where the ink of an italic f hangs over.
  @Test(arguments: [nil, "DejaVu Sans", "serif"], ["z", ")"])
  func aPrimeStandsCloseToItsLetter(family: String?, letter: String) throws {
    let typeface = try Typeface(family: family)
    let italic = Font(size: 100, isItalic: true)
    let together = try typeface.advance(of: letter + "′", in: italic)
    let apart =
      try typeface.advance(of: letter, in: italic) + typeface.advance(of: "′", in: italic)
    #expect(together < apart)
    let alone = try typeface.advance(of: letter, in: italic)
    #expect(together > alone)
  }

  @Test func primesOfTheCommittedFiguresLean() throws {
    let typeface = try Typeface()
    guard typeface.isPreferred else { return }
    let font = FaceStyle(weight: .regular, isItalic: true)
    #expect(typeface.filesOfPrimes(for: font).first?.path.contains("DejaVu") == true)
    #expect(typeface.files(for: font).first?.path.contains("OpenSans") == true)
  }

  @Test func digitsAreEquallyWide() throws {
    let typeface = try Typeface()
    let widths = try Set((0...9).map { try typeface.advance(of: "\($0)", in: font) })
    #expect(widths.count == 1)
  }

  @Test func emptyAndInvisibleStringsHaveNoWidth() throws {
    let typeface = try Typeface()
    #expect(try typeface.advance(of: "", in: font) == 0)
    #expect(try typeface.advance(of: "\u{feff}\u{200d}", in: font) == 0)
    let space = try typeface.advance(of: " ", in: font)
    #expect(try typeface.advance(of: "\n", in: font) == space)
  }

  @Test func heightsAreInTheirOrder() throws {
    for style in [font, Font(size: 16, weight: .semibold, isItalic: true)] {
      let metrics = try Typeface().metrics(of: style)
      #expect(0 < metrics.xHeight)
      #expect(metrics.xHeight < metrics.capHeight)
      #expect(metrics.capHeight <= metrics.ascent)
      #expect(metrics.ascent < 16)
      #expect(0 < metrics.descent && metrics.descent < 8)
    }
  }

  @Test func everyStyleHasAFaceOfItsOwn() throws {
    let typeface = try Typeface()
    let drawn = try [
      font, Font(size: 16, weight: .semibold), Font(size: 16, isItalic: true),
      Font(size: 16, weight: .semibold, isItalic: true),
    ].map { font in
      let text = PlacedText(
        [TextRun("a", font: font)], color: Color(0), origin: Point(x: 9, y: 30))
      return try scene([.text(text)]).encoded(as: .png(), typeface: typeface)
    }
    #expect(Set(drawn).count == 4)
  }

  @Test func aCharacterTheFamilyLacksComesFromTheFallback() throws {
    let (typeface, dejavu) = (try Typeface(), try Typeface(family: "DejaVu Sans"))
    for character in ["→", "∈"] {
      #expect(
        try typeface.advance(of: character, in: font) == dejavu.advance(of: character, in: font))
    }
  }
}
