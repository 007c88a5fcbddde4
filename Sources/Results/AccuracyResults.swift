/// The errors of activations in single precision, in `Docs/Data/accuracy.json`.
package struct AccuracyResults: Codable, Hashable, Sendable {
  /// The machine and the build.
  package let environment: Environment

  /// The command that computed it.
  package let command: String

  /// The errors.
  package let rows: [AccuracyRow]

  /// Creates results from their parts.
  package init(environment: Environment, command: String, rows: [AccuracyRow]) {
    self.environment = environment
    self.command = command
    self.rows = rows
  }
}

extension AccuracyResults: ResultsFile {
  /// The name of the file.
  package static var fileName: String { "accuracy.json" }

  /// The command that makes it.
  package static var command: String { "make accuracy" }
}

/// The errors of one function, computed in one way.
package struct AccuracyRow: Codable, Hashable, Sendable {
  /// The key of the catalogue, or the formula.
  package let function: String

  /// The value or the derivative.
  package let operation: Operation

  /// The way to compute the function, which is compared with `Double`.
  package let reading: Reading

  /// The distance of inputs: 1 for all 2³² floats, n for every n-th.
  package let stride: Int

  /// How many inputs were tried.
  package let inputs: Int

  /// The largest error away from zeros of the function, in ulp of the result.
  package let largestError: Double

  /// The input with the largest error.
  package let largestErrorInput: Float

  /// The share of results that are correctly rounded, from 0 to 1.
  package let correctlyRounded: Double

  /// The largest error next to a zero of the function, in ulp of the largest term; 0 if it has none.
  package let largestErrorNearZeros: Double

  /// How many special inputs (zeros, infinities, NaN, …) have a wrong result.
  package let wrongSpecials: Int

  /// Creates a row from its parts.
  package init(
    function: String, operation: Operation, reading: Reading, stride: Int, inputs: Int,
    largestError: Double, largestErrorInput: Float, correctlyRounded: Double,
    largestErrorNearZeros: Double, wrongSpecials: Int
  ) {
    self.function = function
    self.operation = operation
    self.reading = reading
    self.stride = stride
    self.inputs = inputs
    self.largestError = largestError
    self.largestErrorInput = largestErrorInput
    self.correctlyRounded = correctlyRounded
    self.largestErrorNearZeros = largestErrorNearZeros
    self.wrongSpecials = wrongSpecials
  }
}

extension AccuracyRow: Validated {
  static let rules: [String: ValueRule] = [
    "largestError": .notNegative, "correctlyRounded": .share,
    "largestErrorNearZeros": .notNegative, "wrongSpecials": .count,
  ]

  func validate(_ json: ResultsDecoder) throws(Flaw) {
    guard operation != .backward else {
      throw json.flaw("operation", needed: "one of “forward”, “derivative”")
    }
  }
}
