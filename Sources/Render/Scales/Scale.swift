#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How an axis maps its values to distances.
public enum ScaleType: Hashable, Sendable {
  /// Equal differences are equally far apart.
  case linear

  /// Equal ratios are equally far apart; all values are greater than 0.
  case logarithmic

  /// Names, which may hold markup, are evenly spaced, the one with index i at the value i.
  ///
  /// They run from left to right on a horizontal axis and from top to bottom on a vertical one.
  case categories([String])
}

/// A mapping of the values of an axis to px, and back.
public struct Scale: Hashable, Sendable {
  /// The values shown, in data units.
  public let domain: ClosedRange<Double>

  /// Where the lower end of the domain lies, in px.
  package let start: Double

  /// Where the upper end of the domain lies, in px; less than ``start`` for an axis that points up.
  package let end: Double

  /// Whether equal ratios are equally far apart, and not equal differences.
  package let isLogarithmic: Bool

  /// Creates a scale that takes the ends of the domain to `start` and `end`, in px.
  ///
  /// Nothing is widened: a domain without extent has no scale.
  ///
  /// - Throws: `RenderError` if the domain has no extent, an end is not finite, or an end of a logarithmic one is not
  ///   greater than 0.
  package init(
    domain: ClosedRange<Double>, from start: Double, to end: Double, isLogarithmic: Bool = false
  ) throws(RenderError) {
    guard domain.lowerBound.isFinite, domain.upperBound.isFinite else {
      throw RenderError(
        "domain \(domain)", .layout,
        "its ends must be finite numbers; what is drawn goes beyond those that a double can hold")
    }
    guard domain.lowerBound < domain.upperBound else {
      throw RenderError("domain \(domain)", .layout, "it has no extent; widen it")
    }
    if isLogarithmic {
      guard domain.lowerBound > 0 else {
        throw RenderError(
          "domain \(domain)", .layout, "a logarithmic axis shows only values greater than 0")
      }
      guard log(domain.lowerBound) < log(domain.upperBound) else {
        throw RenderError("domain \(domain)", .layout, "its ends are too close together; widen it")
      }
    }
    self.domain = domain
    self.start = start
    self.end = end
    self.isLogarithmic = isLogarithmic
  }

  /// Where `value` lies, in px; not finite where it has no place.
  public func position(of value: Double) -> Double { start + fraction(of: value) * (end - start) }

  /// The value that lies at `position`, in data units.
  public func value(at position: Double) -> Double {
    let t = (position - start) / (end - start)
    // Powers with the exponents 0 and 1 are exact, so the ends of the domain come back.
    return isLogarithmic
      ? pow(domain.lowerBound, 1 - t) * pow(domain.upperBound, t)
      : domain.lowerBound * (1 - t) + domain.upperBound * t
  }

  /// How far along the domain `value` lies, 0 at its lower end and 1 at its upper.
  private func fraction(of value: Double) -> Double {
    if isLogarithmic {
      let lowest = log(domain.lowerBound)
      return (log(value) - lowest) / (log(domain.upperBound) - lowest)
    }
    let extent = domain.upperBound - domain.lowerBound
    if extent.isFinite { return (value - domain.lowerBound) / extent }
    // Halves keep the extent of the widest domains finite.
    return (value / 2 - domain.lowerBound / 2) / (domain.upperBound / 2 - domain.lowerBound / 2)
  }
}
