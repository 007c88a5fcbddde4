import Foundation
import Testing

@testable import Measurements
@testable import Results

struct PeerComparisonTests {
  let fake: FakePeer
  private let input = Workload(z: [-1, 0.5, 2, 4], upstream: [1, 1, 1, 1])

  init() throws { fake = try FakePeer() }

  @Test func everyPeerThatHasTheFunctionHasARow() throws {
    let peers = [
      try peer("quick", forward: ["relu", "tanh"], values: "[-2, 1, 4, 8]", seconds: 2e-6),
      try peer(
        "slow", forward: ["relu"], derivative: ["relu"], values: "[-2, 1, 4, 8]", seconds: 8e-6),
    ]
    var steps: [String] = []
    var comparison = comparison(peers)
    (comparison.rounds, comparison.repetitions) = (5, 2)
    let rows = try comparison.rows(
      of: [doubling("relu"), doubling("tanh"), doubling("relu", .derivative), doubling("mish")],
      on: input, folder: fake.folder
    ) { steps.append("\($0)/\($1) \($2 ?? "done")") }
    #expect(
      rows.map { "\($0.function) \($0.operation.rawValue) \($0.library)" } == [
        "relu forward sinerelu", "relu forward quick", "relu forward slow",
        "tanh forward sinerelu", "tanh forward quick",
        "relu derivative sinerelu", "relu derivative slow",
      ])
    #expect(steps == ["0/3 relu", "1/3 tanh", "2/3 relu", "3/3 done"])
    for row in rows {
      #expect(row.elements == 4)
      #expect(row.nanosecondsPerElement.samples.count == 5)
      #expect((row.ratioToOurs == nil) == (row.library == "sinerelu"))
    }
    // Two passes over four elements.
    #expect(rows[1].nanosecondsPerElement.samples == [250, 250, 250, 250, 250])
    #expect(rows[2].nanosecondsPerElement.median == 1000)
  }

  @Test func anotherFunctionIsNotTimed() throws {
    let peers = [try peer("jax", forward: ["relu"], values: "[-2, 1, 4, 9]", seconds: 1)]
    let error = #expect(throws: PeerError.self) {
      try comparison(peers).rows(
        of: [doubling("relu")], on: input, folder: fake.folder)
    }
    #expect(
      error?.description
        == "jax: forward of relu at 4.0 is 9.0 there and 8.0 here, so it is another "
        + "function and not timed; mend its formula or its parameters")
  }

  @Test func whoIsFirstInARoundIsDrawn() throws {
    let log = fake.folder.appending(path: "log")
    let peers = try ["a", "b"].map {
      try peer(
        $0, forward: ["relu"], values: "[-2, 1, 4, 8]", seconds: 1,
        first: "printf \($0) >> '\(log.path)'; ")
    }
    var comparison = comparison(peers)
    comparison.rounds = 20
    _ = try comparison.rows(
      of: [doubling("relu")], on: input, folder: fake.folder)
    let order = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    let rounds = stride(from: 0, to: order.count, by: 2).map { order.dropFirst($0).prefix(2) }
    #expect(rounds.count == 20)
    #expect(Set(rounds) == ["ab", "ba"])
  }

  @Test func everyPeerGetsTheArrayThatWeHave() throws {
    let copy = fake.folder.appending(path: "copy")
    let take = #"path=${line#*\"path\":\"}; cp "${path%%\"*}" '\#(copy.path)'; "#
    let peers = [
      try fake.process([
        "array": take + say(#"{"count": 4}"#),
        "functions": say(#"{"forward": [], "derivative": []}"#),
      ])
    ]
    let rows = try comparison(peers).rows(
      of: [doubling("relu")], on: input, folder: fake.folder)
    #expect(rows.isEmpty)
    #expect(try Data(contentsOf: copy) == input.z.withUnsafeBytes { Data($0) })
  }

  @Test func aDebugBuildSaysNothing() throws {
    var comparison = PeerComparison([])
    comparison.isDebugBuild = true
    #expect(throws: PeerError.debugBuild) {
      try comparison.rows(of: [doubling("relu")], on: input, folder: fake.folder)
    }
  }

  /// A comparison whose times are not taken seriously.
  private func comparison(_ peers: [PeerProcess]) -> PeerComparison {
    var comparison = PeerComparison(peers)
    comparison.isDebugBuild = false
    return comparison
  }

  /// A peer that answers every evaluation and every timing alike.
  private func peer(
    _ name: String, forward: [String], derivative: [String] = [], values: String, seconds: Double,
    first: String = ""
  ) throws -> PeerProcess {
    let functions = #"{"forward": \#(forward), "derivative": \#(derivative)}"#
    return try fake.process(
      [
        "array": say(#"{"count": 4}"#), "functions": say(functions),
        "evaluate": say(#"{"values": \#(values)}"#),
        "time": first + say(#"{"seconds": \#(seconds)}"#),
      ], named: name)
  }

  /// A function that doubles.
  private func doubling(_ name: String, _ operation: Results.Operation = .forward)
    -> ComparedFunction
  {
    let kernel = Kernel(function: name, operation: operation) { z, _, results in
      for index in z.indices { results[index] = 2 * z[index] }
    }
    return ComparedFunction(kernel, parameters: [:])
  }
}

struct AgreementTests {
  @Test(arguments: [
    // GELU at −5.5: what torch says, and what it is.
    (-1.0436e-7, -1.64e-7, true), (1, 1.00009, true), (1, 1.00011, false),
    (-1000, -1000.09, true), (-1000, -1000.2, false), (0, 3.9e-6, true), (0, 4.1e-6, false),
    (.infinity, .infinity, true), (.infinity, -.infinity, false), (.infinity, 1, false),
    (1, .infinity, false), (.nan, .nan, true), (.nan, 0, false), (0, .nan, false),
  ])
  func librariesMayRoundAndNoMore(ours: Double, theirs: Double, isEqual: Bool) {
    #expect(Agreement.areEqual(ours, theirs) == isEqual)
  }
}
