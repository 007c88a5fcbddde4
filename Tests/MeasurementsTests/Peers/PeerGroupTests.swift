import Foundation
import Measurements
import Results
import Testing

struct PeerGroupTests {
  let fake: FakePeer

  init() throws { fake = try FakePeer() }

  @Test func whatIsMissingIsLeftOutWithItsReason() throws {
    // The name is the script's argument.
    let hello = """
      case $1 in
      numpy) echo '{"version": "2.0", "settings": "float32"}' ;;
      jax) echo '{"missing": "No matching distribution found"}' ;;
      torch) echo 'Illegal instruction' >&2; exit 132 ;;
      esac
      """
    let group = try PeerGroup(
      ["torch", "numpy", "jax"], python: "/bin/sh", script: try fake.script(["hello": hello]),
      folder: fake.folder)
    #expect(group.processes.map(\.name) == ["numpy"])
    #expect(group.peers == [Peer(name: "numpy", version: "2.0", settings: "float32")])
    #expect(
      group.leftOut == [
        MissingPeer(name: "torch", reason: "Illegal instruction"),
        MissingPeer(name: "jax", reason: "No matching distribution found"),
      ])
  }

  @Test func noPeerAtAllIsRefused() throws {
    let group = try PeerGroup(
      ["numpy", "jax"], python: "/bin/false", script: "none", folder: fake.folder)
    #expect(group.processes.isEmpty && group.leftOut.count == 2)
    let error = #expect(throws: PeerError.self) { try group.requireOne() }
    #expect(error?.description.hasPrefix("numpy, jax: none of them can be measured") == true)
  }

  @Test func aBrokenPeerIsAnErrorAndNotLeftOut() throws {
    let script = try fake.script(["hello": say(#"{"version": 2}"#)])
    #expect(
      throws: PeerError.malformed(peer: "numpy", request: "hello", answer: #"{"version": 2}"#)
    ) {
      try PeerGroup(["numpy"], python: "/bin/sh", script: script, folder: fake.folder)
    }
  }
}

struct PeerRequestTests {
  @Test(arguments: [
    (PeerRequest.hello, #"{"request":"hello"}"#),
    (.functions, #"{"request":"functions"}"#),
    (.array(path: "a", count: 3), #"{"count":3,"path":"a","request":"array"}"#),
    (
      .evaluate(elu, inputs: [0.5, -2]),
      #"{"function":"elu","inputs":[0.5,-2],"operation":"derivative","parameters":{"alpha":1.5},"request":"evaluate"}"#
    ),
    (
      .time(elu, repetitions: 2),
      #"{"function":"elu","operation":"derivative","parameters":{"alpha":1.5},"repetitions":2,"request":"time"}"#
    ),
    (.figure(format: "png", path: "b"), #"{"format":"png","path":"b","request":"figure"}"#),
    (
      .training(folder: "d", examples: 5, threads: 2),
      #"{"count":5,"path":"d","request":"training","threads":2}"#
    ),
    (
      .epoch(FunctionSetting(function: "elu", parameters: ["alpha": 1.5])),
      #"{"function":"elu","parameters":{"alpha":1.5},"request":"epoch"}"#
    ),
    (.command(format: "svg", path: "c"), #"{"format":"svg","path":"c","request":"command"}"#),
  ])
  func requestsAreLinesOfJSON(request: PeerRequest, line: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(request), as: UTF8.self) == line)
  }

  @Test func inputsKeepEveryBit() throws {
    let inputs: [Float] = [0.1, -.pi, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1 / 3]
    let line = try JSONEncoder().encode(PeerRequest.evaluate(Self.elu, inputs: inputs))
    let object = try JSONDecoder().decode([String: Inputs].self, from: line)
    #expect(object["inputs"]?.values.map(Float.init) == inputs)
  }

  private static let elu = PeerFunction(
    name: "elu", parameters: ["alpha": 1.5], operation: .derivative)

  /// The numbers of a list; none of anything else.
  private struct Inputs: Decodable {
    let values: [Double]

    init(from decoder: any Decoder) throws {
      values = (try? [Double](from: decoder)) ?? []
    }
  }
}
