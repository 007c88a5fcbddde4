import Testing

@testable import Files

struct SystemNameTests {
  @Test(
    arguments: [
      [], [0x61], [0xFF], [0x61, 0xC3], [0xC3, 0xA9, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98, 0x80],
      // The characters that stand for bytes are no exception.
      [0xF4, 0x8F, 0xBB, 0xBF], [0xF4, 0x8F, 0xB8, 0x80, 0xFE], [0xED, 0xA0, 0x80], [0xC0, 0xAF],
    ] as [[UInt8]])
  func everyByteOfANameSurvives(bytes: [UInt8]) {
    #expect(String(systemName: bytes).systemBytes == bytes)
  }

  @Test func randomBytesSurvive() {
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...12)).map { _ in UInt8.random(in: 0...255) }
      #expect(String(systemName: bytes).systemBytes == bytes, "\(bytes)")
    }
  }

  @Test func textIsItself() {
    #expect(String(systemName: Array("é/ε.svg".utf8)) == "é/ε.svg")
    #expect(!"é".isBroken && String(systemName: [0xFF]).isBroken)
  }
}

struct ShownTextTests {
  @Test(arguments: [
    ("a\tb\nc é ☃ \u{200D}", "a\tb\nc é ☃ \u{200D}"), ("\u{1B}[2J", "\\u{1B}[2J"),
    ("\r", "\\u{D}"), ("\u{9B}", "\\u{9B}"), ("\u{202E}", "\\u{202E}"), ("\u{7F}", "\\u{7F}"),
    ("\u{2028}", "\\u{2028}"), (String(systemName: [0x61, 0xFF]), "a\\xff"),
  ])
  func whatATerminalWouldObeyIsSpelledOut(text: String, shown: String) {
    #expect(text.shown == shown)
  }

  @Test func onlyVeryLongLinesAreShortened() {
    let line = String(repeating: "x", count: 100_000)
    #expect((line + "\nend").shortened.utf8.count < 3_000)
    #expect((line + "\nend").shortened.hasSuffix("\nend"))
    let usual = String(repeating: "x", count: 3_000)
    #expect(usual.shortened == usual)
  }
}
