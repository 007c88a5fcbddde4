/// How far one reading of one function is from the truth.
public struct AccuracyRow: Encodable, Hashable, Sendable {
  /// The key of the catalogue, or the formula.
  public let function: String

  /// The value or the derivative.
  public let operation: Operation

  /// Which reading was held against `Double`.
  public let reading: Reading

  /// The distance of inputs: 1 for all 2³² floats, n for every n-th.
  public let stride: Int

  /// How many inputs were tried.
  public let inputs: Int

  /// The largest error away from zeros of the function, in ulp of the result.
  public let largestError: Double

  /// Where the largest error is.
  public let largestErrorInput: Float

  /// The share of results that are correctly rounded, from 0 to 1.
  public let correctlyRounded: Double

  /// The largest error next to a zero of the function, in ulp of the largest term; 0 if it has none.
  public let largestErrorNearZeros: Double

  /// How many special inputs (zeros, infinities, NaN, …) have a wrong result.
  public let wrongSpecials: Int

  /// Creates a row from its parts.
  public init(
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
