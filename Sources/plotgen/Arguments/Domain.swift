import ArgumentParser
import Terminal

/// The ends of a domain on the command line.
enum Domain {
  /// The domain from one end to the other.
  ///
  /// - Throws: `ValidationError` unless both are finite and in order.
  static func from(_ lower: Number, to upper: Number) throws(ValidationError) -> ClosedRange<Double>
  {
    guard lower.value.isFinite, upper.value.isFinite else {
      throw ValidationError("--from and --to must be finite numbers")
    }
    guard lower.value < upper.value else {
      throw ValidationError("--from must be less than --to, but \(lower) is not less than \(upper)")
    }
    return lower.value...upper.value
  }

  /// The same for what works with the distance of the ends.
  ///
  /// - Throws: `ValidationError` also if that is not finite.
  static func measured(
    from lower: Number, to upper: Number
  ) throws(ValidationError) -> ClosedRange<Double> {
    let domain = try from(lower, to: upper)
    guard (domain.upperBound - domain.lowerBound).isFinite else {
      throw ValidationError(
        "--from and --to may be at most \(Double.greatestFiniteMagnitude) apart")
    }
    return domain
  }
}
