/// How long one library takes for one operation of one function on an array.
public struct PeerRow: Encodable, Hashable, Sendable {
  /// The name of this package among the libraries and tools of a row.
  public static let ours = "sinerelu"

  /// The key of the catalogue.
  public let function: String

  /// What was done with every element.
  public let operation: Operation

  /// The elements of the array.
  public let elements: Int

  /// The library, `sinerelu` for this package.
  public let library: String

  /// The time in nanoseconds for one element, a sample for each round.
  public let nanosecondsPerElement: Summary

  /// The time over ours in the same round; nil for ours.
  public let ratioToOurs: Ratio?

  /// Creates a row from its parts.
  public init(
    function: String, operation: Operation, elements: Int, library: String,
    nanosecondsPerElement: Summary, ratioToOurs: Ratio?
  ) {
    self.function = function
    self.operation = operation
    self.elements = elements
    self.library = library
    self.nanosecondsPerElement = nanosecondsPerElement
    self.ratioToOurs = ratioToOurs
  }
}
