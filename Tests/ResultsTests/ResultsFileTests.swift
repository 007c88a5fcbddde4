import Foundation
import Testing

@testable import Results

struct ResultsFileTests {
  @Test func whatWasKeptIsReadAgain() throws {
    try expectRoundTrip(ExampleResults.speed)
    try expectRoundTrip(ExampleResults.accuracy)
    try expectRoundTrip(ExampleResults.peers)
    try expectRoundTrip(ExampleResults.symbolic)
    try expectRoundTrip(ExampleResults.experiments)
    try expectRoundTrip(ExperimentResults())
  }

  @Test func committedFilesAreWrittenBackByteForByte() throws {
    try expectSameBytes(SpeedResults.self)
    try expectSameBytes(AccuracyResults.self)
    try expectSameBytes(PeerResults.self)
    try expectSameBytes(ExperimentResults.self)
    try expectSameBytes(SignalResults.self)
    try expectSameBytes(ProtocolDescription.self)
  }

  /// Python writes it, with other spaces.
  @Test func theCommittedAnswersAreRead() throws {
    let bytes = try committed(SymbolicResults.fileName)
    try expectRoundTrip(SymbolicResults(bytes, path: SymbolicResults.fileName))
  }

  @Test func everyRuleIsForAKeyOfTheFiles() throws {
    let types: [any Validated.Type] = [
      AccuracyRow.self, DeadUnitResults.self, DeadUnitRow.self, Environment.self,
      FunctionSetting.self, GradientResults.self, GradientRow.self, Peer.self, SymbolicRow.self,
      TrainingHistory.self, TrainingProtocol.self, TrainingScore.self,
    ]
    let files = try [
      ExampleResults.accuracy.bytes(), ExampleResults.peers.bytes(),
      ExampleResults.symbolic.bytes(), ExampleResults.experiments.bytes(),
    ].map { String(decoding: $0, as: UTF8.self) }
    for type in types {
      #expect(!type.rules.isEmpty)
      for key in type.rules.keys {
        #expect(files.contains { $0.contains("\"\(key)\" :") }, "\(type): \(key)")
      }
    }
  }

  @Test func samplesTakeOneLine() throws {
    let text = String(decoding: try ExampleResults.speed.bytes(), as: UTF8.self)
    #expect(text.contains("\"samples\" : [0.5, 0.25, 0.75, 0.31, 0.6]"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func textOfAnyKindSurvives() throws {
    let words = "“[\n1, 2\n]” \\ / \t \u{8}\u{c}\r é 🙂 \u{1}"
    let results = AccuracyResults(
      environment: ExampleResults.environment, command: words, rows: [])
    try expectRoundTrip(results)
  }

  @Test func escapedCharactersAreRead() throws {
    let text = #"{"format":1,"command":"\u00e9\ud83d\ude42\/\"","rows":[],"environment":"#
    let environment =
      #"{"processor":"a","cores":1,"memory":1,"system":"a","swift":"a","flags":"","commit":"a"}}"#
    let results = try AccuracyResults([UInt8]((text + environment).utf8), path: "a.json")
    #expect(results.command == "é🙂/\"")
  }

  @Test func whatCouldNotBeReadIsNotKept() {
    let accuracy = AccuracyResults(
      environment: ExampleResults.environment, command: "", rows: ExampleResults.accuracy.rows)
    let error = #expect(throws: ResultsError.self) { try accuracy.bytes() }
    #expect(error?.place == "command")

    let speed = SpeedResults(
      runs: [
        SpeedRun(
          build: .native, environment: ExampleResults.environment, command: "make measure",
          rows: [
            SpeedRow(
              function: "relu", operation: .forward, elements: 1,
              nanosecondsPerElement: Summary(samples: [1, .infinity]),
              ratioToReLU: Ratio(value: 1, lower: 1, upper: 1))
          ])
      ])
    let other = #expect(throws: ResultsError.self) { try speed.bytes() }
    #expect(other?.place.hasPrefix("runs[0].rows[0].nanosecondsPerElement.") == true)
    #expect(other?.found == "inf")
  }

  @Test func aRunTakesThePlaceOfThatOfTheSameBuild() throws {
    let old = ExampleResults.speed
    let run = SpeedRun(
      build: .native, environment: ExampleResults.environment, command: "new", rows: [])
    let results = old.replacing(run)
    #expect(results.runs.map(\.build) == [.native, .portable])
    #expect(results.run(of: .native) == run)
    #expect(results.run(of: .portable) == old.run(of: .portable))
  }

  private func expectSameBytes<Results: ResultsFile>(
    _ type: Results.Type, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = try committed(type.fileName)
    let results = try Results(bytes, path: type.fileName)
    #expect(try results.bytes() == bytes, sourceLocation: sourceLocation)
  }

  private func committed(_ fileName: String) throws -> [UInt8] {
    let package = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return [UInt8](try Data(contentsOf: package.appending(path: "Docs/Data/\(fileName)")))
  }

  private func expectRoundTrip<Results: ResultsFile>(
    _ results: Results, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = try results.bytes()
    let read = try Results(bytes, path: "some.json")
    #expect(read == results, sourceLocation: sourceLocation)
    #expect(try read.bytes() == bytes, sourceLocation: sourceLocation)
  }
}

struct JSONNumberTests {
  @Test(arguments: ["0", "-0", "10", "1.5", "-0.05", "1e5", "1E-07", "1.25e+22", "100.001"])
  func isANumber(word: String) {
    #expect(JSONNumber.isValid(word))
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", ".5", "1.", "1.e5", "1e", "1e+", "e5", "1.5.5", "0x1p3", "1_000",
    "NaN", "inf", "1-", "--1", "١",
  ])
  func isNone(word: String) {
    #expect(!JSONNumber.isValid(word))
  }
}
