import Results
import Testing

/// Files of results that were changed by hand or cut off.
struct DamagedResultsTests {
  @Test(arguments: Damage.all)
  func theErrorNamesThePlaceAndTheCause(_ damage: Damage) throws {
    var text = try self.text
    let range = try #require(text.firstRange(of: damage.original))
    text.replaceSubrange(range, with: damage.replacement)
    let error = try #require(refusal(of: text))
    #expect(error.file == "Docs/Data/measurements.json")
    #expect(error.place == damage.place)
    #expect(error.found == damage.found)
    #expect(error.needed.contains(damage.needed), "\(error.needed)")
    #expect(error.remedy == "run 'make measure' again")
  }

  @Test func theErrorIsOneLine() throws {
    let text = try text.replacing("0.31, 0.6", with: "-1, 0.6", maxReplacements: 1)
    #expect(
      try #require(refusal(of: text)).description
        == "Docs/Data/measurements.json: runs[0].rows[0].nanosecondsPerElement.samples[3]: "
        + "found -1, expected a finite number above 0; run 'make measure' again")
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
    let damaged = text.replacing(original, with: replacement, maxReplacements: 1)
    let error = #expect(throws: ResultsError.self) {
      try SymbolicResults([UInt8](damaged.utf8), path: "symbolic.json")
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

/// A file of results in which something was changed, and what is said about it.
struct Damage: Sendable, CustomTestStringConvertible {
  /// The text that is replaced where it first stands.
  let original: String

  /// What stands there instead.
  let replacement: String

  /// The place that the error names.
  let place: String

  /// What the error says was found.
  let found: String

  /// A part of what the error says is needed.
  let needed: String

  init(
    _ original: String, _ replacement: String, _ place: String, _ found: String, _ needed: String
  ) {
    self.original = original
    self.replacement = replacement
    self.place = place
    self.found = found
    self.needed = needed
  }

  var testDescription: String { "\(original) → \(replacement.debugDescription)" }

  private static let row = "runs[0].rows[0]"
  private static let time = row + ".nanosecondsPerElement"

  /// All that is tried.
  static let all: [Damage] = [
    // Not the model that is known.
    Damage("\"format\" : 1", "\"format\" : 2", "format", "2", "the format 1"),
    Damage("\"format\"", "\"version\"", "format", "nothing", "the format 1"),
    // Missing, and nothing.
    Damage("\"median\"", "\"mean\"", time + ".median", "nothing", "a finite number above 0"),
    Damage("\"rows\"", "\"lines\"", "runs[0].rows", "nothing", "a list"),
    Damage("\"cores\" : 4", "\"cores\" : null", "runs[0].environment.cores", "null", "a whole"),
    // A key that nothing asks for.
    Damage(
      "\"cores\" : 4", "\"cores\" : 4, \"colour\" : \"red\"", "runs[0].environment.colour",
      "an unknown key", "one of commit, cores, details, flags, memory, processor, swift, system"),
    Damage("\"build\"", "\"note\" : null, \"build\"", "runs[0].note", "an unknown key", "one of"),
    Damage("\"format\" : 1", "\"format\" : 1, \"extra\" : 1", "extra", "an unknown key", "runs"),
    // No finite number, or one below 0.
    Damage("0.31, 0.6", "NaN, 0.6", time + ".samples[3]", "“NaN” in line 23", "no NaN"),
    Damage(
      "0.31, 0.6", "-Infinity, 0.6", time + ".samples[3]", "“-Infinity” in line 23", "no infinity"),
    Damage(
      "0.31, 0.6", "\"nan\", 0.6", time + ".samples[3]", "“nan”", "a finite number above 0"),
    Damage(
      "0.31, 0.6", "1e999, 0.6", time + ".samples[3]", "1e999", "a number that a Double can hold"),
    Damage("0.31, 0.6", "-0.31, 0.6", time + ".samples[3]", "-0.31", "a finite number above 0"),
    Damage("0.31, 0.6", "0, 0.6", time + ".samples[3]", "0", "a finite number above 0"),
    Damage(
      "0.31, 0.6", "0.3.1, 0.6", time + ".samples[3]", "“0.3.1” in line 23", "a value of JSON"),
    // Of another type.
    Damage(
      "0.31, 0.6", "[0.31], 0.6", time + ".samples[3]", "a list", "a finite number above 0"),
    Damage(": 4096", ": 4096.5", row + ".elements", "4096.5", "a whole number of at least 1"),
    Damage(": 4096", ": true", row + ".elements", "true", "a whole number of at least 1"),
    Damage("\"make measure\"", "7", "runs[0].command", "7", "a text"),
    Damage("\"make measure\"", "\"\"", "runs[0].command", "“”", "a text that is not empty"),
    Damage("[0.5, 0.25, 0.75, 0.31, 0.6]", "{}", time + ".samples", "an object", "a list"),
    Damage(": false", ": 0", row + ".ratioToReLU.isWithinNoise", "0", "true or false"),
    // No word of the enumeration.
    Damage("\"native\"", "\"fast\"", "runs[0].build", "“fast”", "one of “native”, “portable”"),
    Damage("\"native\"", "\"portable\"", "runs", "a list", "at most one run of each build"),
    // Numbers that contradict each other.
    Damage(
      "[0.5, 0.25, 0.75, 0.31, 0.6]", "[]", time + ".samples", "an empty list", "at least one"),
    Damage("0.31, 0.6", "0.32, 0.6", time + ".lowerQuartile", "0.31", "the samples' own, 0.32"),
    Damage("\"median\" : 0.5", "\"median\" : 0.51", time + ".median", "0.51", "own, 0.5"),
    Damage("Quartile\" : 0.6", "Quartile\" : 0.2", time + ".upperQuartile", "0.2", "own, 0.6"),
    Damage(
      "\"lower\" : 1.25", "\"lower\" : 1.6", row + ".ratioToReLU.value", "1.5",
      "at least lower, 1.6"),
    Damage(
      "\"upper\" : 1.75", "\"upper\" : 1.4", row + ".ratioToReLU.upper", "1.4",
      "at least value, 1.5"),
    Damage(
      ": false", ": true", row + ".ratioToReLU.isWithinNoise", "true", "the interval holds 1"),
    // No JSON.
    Damage("\"cores\" :", "\"cores\"", "runs[0].environment.cores", "“4” in line 9", ":"),
    Damage(
      "\"cores\" : 4,", "\"cores\" : 4", "runs[0].environment", "“\"” in line 10", "a comma"),
    Damage("\"cores\" : 4,", "\"cores\" : 4,,", "runs[0].environment", "“,” in line 9", "a key"),
    Damage(
      "\"cores\" : 4", "\"cores\" : 4, \"cores\" : 5", "runs[0].environment.cores", "the key twice",
      "one"),
    Damage(
      "abc1234", "abc\\x1234", "runs[0].environment.commit", "“x1234” in line 8", "an escaped"),
    Damage(
      "abc1234", "abc\n1234", "runs[0].environment.commit", "“\n” in line 8", "a quotation mark"),
  ]
}
