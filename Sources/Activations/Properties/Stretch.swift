/// A part of a domain on which a function goes one way.
public struct Stretch: Hashable, Sendable {
  /// The part.
  public internal(set) var range: ClosedRange<Double>

  /// The sign of the derivative in question; nil if it was not decided.
  public let sign: Signum?
}
