/// Where a function is 0.
public struct Zero: Hashable, Sendable {
  /// The arguments: a single point, as near as doubles come, or a whole stretch.
  public let range: ClosedRange<Double>

  /// Whether there is proved to be a zero, within an ulp or two of a point; computed where the function
  /// comes so near to 0 without a change of sign that enclosures cannot tell.
  public let evidence: Evidence
}
