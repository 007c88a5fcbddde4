import Foundation
import Testing

/// Statistics computed by NumPy and SciPy; `Generator/generate.py` describes the file.
struct References: Decodable, Sendable {
  let summaries: [Quartiles]
  let ratios: [Rounds]

  struct Quartiles: Decodable, Sendable {
    let samples: [Double]
    let median: Double
    let lowerQuartile: Double
    let upperQuartile: Double
  }

  struct Rounds: Decodable, Sendable {
    let subject: [Double]
    let baseline: [Double]
    let value: Double
    let lower: ClosedRange<Double>
    let upper: ClosedRange<Double>
  }

  /// Reads all references.
  static func read() throws -> References {
    let file = try #require(Bundle.module.url(forResource: "references", withExtension: "json"))
    return try JSONDecoder().decode(References.self, from: Data(contentsOf: file))
  }
}
