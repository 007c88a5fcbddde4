/// A part of the domain on which a function has one sign, or on which its sign is not known.
struct SignedPart: Hashable {
  /// The part, which can be a single point.
  var range: ClosedRange<Double>

  /// The proved sign of every value; nil if it is not known.
  var sign: Signum?

  var width: Double { range.upperBound - range.lowerBound }
}
