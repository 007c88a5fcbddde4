import Measurements
import Testing

/// Files of results that were changed by hand, or are not whole.
struct DoctoredResultsTests {
  @Test(arguments: Doctoring.all)
  func theErrorNamesThePlaceAndTheCause(_ doctoring: Doctoring) throws {
    var text = try self.text
    let range = try #require(text.firstRange(of: doctoring.original))
    text.replaceSubrange(range, with: doctoring.replacement)
    let error = try #require(refusal(of: text))
    #expect(error.file == "Docs/Data/measurements.json")
    #expect(error.place == doctoring.place)
    #expect(error.found == doctoring.found)
    #expect(error.needed.contains(doctoring.needed), "\(error.needed)")
    #expect(error.remedy == "run 'make measure' again")
  }

  @Test func theErrorIsOneLine() throws {
    let text = try text.replacing("0.31, 0.6", with: "-1, 0.6", maxReplacements: 1)
    #expect(
      try #require(refusal(of: text)).description
        == "Docs/Data/measurements.json: runs[0].rows[0].nanosecondsPerElement.samples[3]: "
        + "found -1, but needed is a finite number above 0; run 'make measure' again")
  }

  @Test func aFileCutAnywhereIsRefused() throws {
    let bytes = try ExampleResults.speed.bytes()
    for length in 0..<(bytes.count - 2) {
      let part = String(decoding: bytes.prefix(length), as: UTF8.self)
      let error = try #require(refusal(of: part))
      #expect(error.found.contains("the end of the file in line "), "\(length): \(error)")
    }
  }

  @Test func whatFollowsTheResultsIsRefused() throws {
    let error = try #require(refusal(of: text + "{}"))
    #expect(error.needed == "the end of the file")
    #expect(error.place == "")
  }

  @Test func nestingWithoutEndIsRefused() throws {
    let text = String(repeating: "[", count: 1_000_000)
    let error = try #require(refusal(of: text))
    #expect(error.needed == "at most 32 values in each other")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let error = #expect(throws: ResultsError.self) { try SpeedResults([0xFF, 0x7B], path: "a") }
    #expect(error?.found == "bytes that are no UTF-8")
  }

  @Test func oursIsComparedWithNothingAndOthersWithOurs() throws {
    let text = String(decoding: try ExampleResults.peers.bytes(), as: UTF8.self)
    let others = text.replacing("\"library\" : \"sinerelu\"", with: "\"library\" : \"jax\"")
    let missing = #expect(throws: ResultsError.self) {
      try PeerResults([UInt8](others.utf8), path: "peers.json")
    }
    #expect(missing?.place == "rows[0].ratioToOurs")
    #expect(missing?.found == "nothing")
    let ours = text.replacing("\"tool\" : \"gnuplot\"", with: "\"tool\" : \"sinerelu\"")
    let superfluous = #expect(throws: ResultsError.self) {
      try PeerResults([UInt8](ours.utf8), path: "peers.json")
    }
    #expect(superfluous?.place == "figures[1].ratioToOurs")
    #expect(superfluous?.remedy == "run 'make measure-peers' again")
  }

  @Test(arguments: [
    ("\"verdict\" : \"right\"", "\"verdict\" : \"none\"", "rows[1].cause", "nothing"),
    ("\"verdict\" : \"none\"", "\"verdict\" : \"wrong\"", "rows[2].cause", "“time-out”"),
    ("\"cause\" : \"time-out\"", "\"cause\" : \"tired\"", "rows[2].cause", "“tired”"),
    ("\"truth\" : false,", "", "rows[2].truth", "nothing"),
    ("\"is_increasing\"", "\"singularities\"", "rows[2].truth", "false"),
    ("\"to\" : 0", "\"to\" : -10", "rows[2].to", "-10"),
    ("\"seconds\" : 0.0625", "\"seconds\" : -1", "rows[0].seconds", "-1"),
  ])
  func anAnswerHasWhatBelongsToItAndNoMore(
    original: String, replacement: String, place: String, found: String
  ) throws {
    let text = String(decoding: try ExampleResults.symbolic.bytes(), as: UTF8.self)
    try #require(text.contains(original))
    let doctored = text.replacing(original, with: replacement, maxReplacements: 1)
    let error = #expect(throws: ResultsError.self) {
      try SymbolicResults([UInt8](doctored.utf8), path: "symbolic.json")
    }
    #expect(error?.place == place)
    #expect(error?.found == found)
    #expect(error?.remedy == "run 'make measure-symbolic' again")
  }

  private var text: String {
    get throws { String(decoding: try ExampleResults.speed.bytes(), as: UTF8.self) }
  }

  private func refusal(of text: String) -> ResultsError? {
    #expect(throws: ResultsError.self) {
      try SpeedResults([UInt8](text.utf8), path: "Docs/Data/measurements.json")
    }
  }
}
