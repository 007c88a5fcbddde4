import Foundation
import Measurements
import Testing

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
