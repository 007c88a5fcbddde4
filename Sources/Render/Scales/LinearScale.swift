/// An even mapping of data to px, and back.
public struct LinearScale: Hashable, Sendable {
  /// The values shown, in data units.
  public let domain: ClosedRange<Double>

  /// Where the lower end of the domain lies, in px.
  public let start: Double

  /// Where the upper end of the domain lies, in px; less than ``start`` for an axis that points up.
  public let end: Double

  /// Creates a scale that takes the ends of the domain to `start` and `end`, in px.
  ///
  /// Nothing is widened: a domain without extent has no scale.
  ///
  /// - Throws: `RenderError` if the domain has no extent or an end is not finite.
  public init(
    domain: ClosedRange<Double>, from start: Double, to end: Double
  ) throws(RenderError) {
    guard domain.lowerBound.isFinite, domain.upperBound.isFinite else {
      throw RenderError("domain \(domain)", .layout, "its ends must be finite numbers")
    }
    guard domain.lowerBound < domain.upperBound else {
      throw RenderError("domain \(domain)", .layout, "it has no extent; widen it")
    }
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// Where `value` lies, in px; infinite for values too far outside the domain to say.
  public func position(of value: Double) -> Double {
    start + fraction(of: value) * (end - start)
  }

  /// The value that lies at `position`, in data units.
  public func value(at position: Double) -> Double {
    let t = (position - start) / (end - start)
    return domain.lowerBound * (1 - t) + domain.upperBound * t
  }

  /// How far along the domain `value` lies, 0 at its lower end and 1 at its upper.
  private func fraction(of value: Double) -> Double {
    let extent = domain.upperBound - domain.lowerBound
    if extent.isFinite { return (value - domain.lowerBound) / extent }
    // Halves keep the extent of the widest domains finite.
    return (value / 2 - domain.lowerBound / 2) / (domain.upperBound / 2 - domain.lowerBound / 2)
  }
}
