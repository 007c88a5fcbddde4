/// How long one operation of one function takes on an array.
public struct SpeedRow: Encodable, Hashable, Sendable {
  /// The key of the catalogue, the formula, or `copy` for a plain copy.
  public let function: String

  /// What was done with every element.
  public let operation: Operation

  /// The elements of the array.
  public let elements: Int

  /// The time in nanoseconds for one element, a sample for each round.
  public let nanosecondsPerElement: Summary

  /// The time over that of ReLU's value in the same round.
  public let ratioToReLU: Ratio

  /// Creates a row from its parts.
  public init(
    function: String, operation: Operation, elements: Int, nanosecondsPerElement: Summary,
    ratioToReLU: Ratio
  ) {
    self.function = function
    self.operation = operation
    self.elements = elements
    self.nanosecondsPerElement = nanosecondsPerElement
    self.ratioToReLU = ratioToReLU
  }
}
