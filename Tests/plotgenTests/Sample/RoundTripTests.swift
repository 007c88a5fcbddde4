import Activations
import Foundation
import Testing

/// Every number of a table reads back to the double that it was.
struct RoundTripTests {
  private static let arguments: [Double] = [
    -1, 0, -0.0, 1e-300, .leastNonzeroMagnitude, -.leastNormalMagnitude / 3, 0.1, 1 / 3, -.pi, 1e22,
    1e300,
    .greatestFiniteMagnitude, .leastNormalMagnitude, .infinity, -.infinity, .nan,
  ]

  @Test(arguments: ["-", "−"])
  func commaSeparated(minus: String) throws {
    let outcome = try sample(minus: minus, format: "csv")
    let rows = outcome.lines.dropFirst().map { $0.split(separator: ",").map { Double($0) } }
    try compare(rows)
  }

  @Test func json() throws {
    let outcome = try sample(minus: "-", format: "json")
    let parsed = try JSONDecoder().decode([Row].self, from: Data(outcome.output.utf8))
    try compare(parsed.map { [$0.z, $0.value, $0.derivative, $0.secondDerivative].map(\.number) })
    for text in ["\"inf\"", "\"-inf\"", "\"nan\"", "-0.0"] {
      #expect(outcome.output.contains(text))
    }
  }

  /// The sign and the digits of a JSON number, or the string that stands for what JSON lacks.
  private struct Value: Decodable {
    let number: Double?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        number = ["inf": .infinity, "-inf": -.infinity, "nan": .nan][text]
      } else {
        number = try container.decode(Double.self)
      }
    }
  }

  private struct Row: Decodable {
    let z: Value
    let value: Value
    let derivative: Value
    let secondDerivative: Value
  }

  private func sample(minus: String, format: String) throws -> Outcome {
    let written = Self.arguments.map { "\($0)".replacing("-", with: minus, maxReplacements: 1) }
    return try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(
        ["sample", "leakyReLU", "--format", format, "--at"] + written)
      outcome.expectSuccess()
      return outcome
    }
  }

  private func compare(_ rows: [[Double?]]) throws {
    try #require(rows.count == Self.arguments.count)
    for (z, row) in zip(Self.arguments, rows) {
      let jet = LeakyReLU().jet(at: z)
      let expected = [z, jet.value, jet.derivative, jet.secondDerivative]
      #expect(
        row.map { $0?.isNaN == true ? Double.nan.bitPattern : $0?.bitPattern }
          == expected.map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern })
    }
  }
}
