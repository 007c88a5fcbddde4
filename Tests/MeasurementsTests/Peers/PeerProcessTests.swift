import Foundation
import Testing

@testable import Measurements

struct PeerProcessTests {
  let fake: FakePeer

  init() throws { fake = try FakePeer() }

  @Test func answersBelongToTheirRequests() throws {
    let peer = try fake.process([
      "array": say(#"{"count": 7}"#), "evaluate": say(#"{"values": [0.5, "nan", "-inf"]}"#),
    ])
    let function = PeerFunction(name: "tanh", parameters: [:], operation: .forward)
    for _ in 0..<3 {
      let count: PeerAnswer.Count = try peer.ask(.array(path: "somewhere", count: 7))
      #expect(count.count == 7)
      let values: PeerAnswer.Values = try peer.ask(.evaluate(function, inputs: [1, 2, 3]))
      #expect(values.values.map { "\($0)" } == ["0.5", "nan", "-inf"])
    }
  }

  @Test func aDeadPeerIsNamedWithItsLastLine() throws {
    let peer = try fake.process(["hello": "echo loading >&2; echo 'out of memory' >&2; exit 1"])
    expect("fake: its process ended at 'hello': out of memory") {
      let _: PeerAnswer.Greeting = try peer.ask(.hello)
    }
    expect("fake: its process ended at 'functions': out of memory") {
      let _: PeerAnswer.Functions = try peer.ask(.functions)
    }
  }

  @Test func aPeerThatEndsWithinALineHasNotAnswered() throws {
    let peer = try fake.process(["hello": "printf '{\"version\"'; exit 0"])
    expect("fake: its process ended at 'hello'") {
      let _: PeerAnswer.Greeting = try peer.ask(.hello)
    }
  }

  @Test(arguments: ["{", "Traceback", #"{"count": "7"}"#, "[]", ""])
  func nonsenseIsQuoted(answer: String) throws {
    let peer = try fake.process(["array": say(answer)])
    expect("fake: its answer to 'array' cannot be read: \(answer)") {
      let _: PeerAnswer.Count = try peer.ask(.array(path: "somewhere", count: 7))
    }
  }

  @Test func aSilentPeerIsNotWaitedForForever() throws {
    let peer = try fake.process(["figure": "exec sleep 600"])
    expect("fake: no answer to 'figure svg' within 0.05 s") {
      let _: PeerAnswer.Figure = try peer.ask(
        .figure(format: "svg", path: "somewhere"), within: .milliseconds(50))
    }
  }

  @Test func aRefusalKeepsItsCause() throws {
    let peer = try fake.process(["time": say(#"{"error": "ValueError: there is no array yet"}"#)])
    let function = PeerFunction(name: "tanh", parameters: [:], operation: .derivative)
    expect("fake: 'time derivative of tanh' failed: ValueError: there is no array yet") {
      let _: PeerAnswer.Seconds = try peer.ask(.time(function, repetitions: 1))
    }
  }

  @Test func aProgramThatIsNotThereCannotBeStarted() throws {
    let program = fake.folder.appending(path: "python").path
    let error = #expect(throws: PeerError.self) {
      try PeerProcess(name: "numpy", command: [program], folder: fake.folder)
    }
    let message = try #require(error?.description)
    #expect(message.hasPrefix("numpy: starting its process failed: "))
    #expect(message.hasSuffix("; run 'make measure-peers', which installs it"))
  }

  /// Expects an error with a message.
  private func expect(_ message: String, _ work: () throws -> Void) {
    let error = #expect(throws: PeerError.self) { try work() }
    #expect(error?.description == message)
  }
}

struct LineReaderTests {
  @Test func linesMayComeInPieces() throws {
    let pipe = Pipe()
    var reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    try pipe.fileHandleForWriting.write(contentsOf: Data("one\ntw".utf8))
    #expect(try reader.line(within: .seconds(5)) == Data("one".utf8))
    #expect(throws: LineReader.Failure.timeOut) { try reader.line(within: .milliseconds(20)) }
    try pipe.fileHandleForWriting.write(contentsOf: Data("o\n\nthree\nfo".utf8))
    #expect(try reader.line(within: .seconds(5)) == Data("two".utf8))
    #expect(try reader.line(within: .seconds(5)) == Data())
    #expect(try reader.line(within: .seconds(5)) == Data("three".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(throws: LineReader.Failure.end) { try reader.line(within: .seconds(5)) }
  }
}
