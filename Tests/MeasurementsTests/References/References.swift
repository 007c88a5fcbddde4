import Foundation
import Testing

/// Statistics computed by NumPy and SciPy; `Generator/generate.py` describes the file.
struct References: Decodable, Sendable {
  let summaries: [Quartiles]
  let ratios: [Rounds]
  let students: [Student]
  let pairedDifferences: [Pairs]
  let corrections: [Correction]

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

  struct Student: Decodable, Sendable {
    let degrees: Double
    let value: Double
    let probability: Double
  }

  struct Pairs: Decodable, Sendable {
    let subject: [Double]
    let baseline: [Double]
    let mean: Double
    let standardDeviation: Double
    let lower: Double
    let upper: Double
    let pValue: Double
  }

  struct Correction: Decodable, Sendable {
    let pValues: [Double]
    let adjusted: [Double]
  }

  /// Reads all references.
  static func read() throws -> References {
    let file = try #require(Bundle.module.url(forResource: "references", withExtension: "json"))
    return try JSONDecoder().decode(References.self, from: Data(contentsOf: file))
  }
}
