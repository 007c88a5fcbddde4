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
public enum Scale: Hashable, Sendable {
  /// Equal differences are equally far apart.
  case linear(LinearScale)

  /// Equal ratios are equally far apart.
  case logarithmic(LogarithmicScale)

  /// The values shown, in data units.
  public var domain: ClosedRange<Double> {
    switch self {
    case .linear(let scale): scale.domain
    case .logarithmic(let scale): scale.domain
    }
  }

  /// Where the lower end of the domain lies, in px.
  public var start: Double {
    switch self {
    case .linear(let scale): scale.start
    case .logarithmic(let scale): scale.start
    }
  }

  /// Where the upper end of the domain lies, in px.
  public var end: Double {
    switch self {
    case .linear(let scale): scale.end
    case .logarithmic(let scale): scale.end
    }
  }

  /// Where `value` lies, in px; not finite where it has no place.
  public func position(of value: Double) -> Double {
    switch self {
    case .linear(let scale): scale.position(of: value)
    case .logarithmic(let scale): scale.position(of: value)
    }
  }

  /// The value that lies at `position`, in data units.
  public func value(at position: Double) -> Double {
    switch self {
    case .linear(let scale): scale.value(at: position)
    case .logarithmic(let scale): scale.value(at: position)
    }
  }
}

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

/// A mapping of data to px, and back, on which equal ratios are equally far apart.
public struct LogarithmicScale: Hashable, Sendable {
  /// The values shown, in data units; greater than 0.
  public let domain: ClosedRange<Double>

  /// Where the lower end of the domain lies, in px.
  public let start: Double

  /// Where the upper end of the domain lies, in px; less than ``start`` for an axis that points up.
  public let end: Double

  /// Creates a scale that takes the ends of the domain to `start` and `end`, in px.
  ///
  /// - Throws: `RenderError` if the domain has no extent, or an end is not finite or not greater
  ///   than 0.
  public init(
    domain: ClosedRange<Double>, from start: Double, to end: Double
  ) throws(RenderError) {
    // What is wrong with a domain anywhere is wrong with it here.
    _ = try LinearScale(domain: domain, from: start, to: end)
    guard domain.lowerBound > 0 else {
      throw RenderError(
        "domain \(domain)", .layout, "a logarithmic axis shows only values greater than 0")
    }
    guard log(domain.lowerBound) < log(domain.upperBound) else {
      throw RenderError("domain \(domain)", .layout, "its ends are too close together; widen it")
    }
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// Where `value` lies, in px; infinite for 0, and not a number for less.
  public func position(of value: Double) -> Double {
    let lowest = log(domain.lowerBound)
    return start + (log(value) - lowest) / (log(domain.upperBound) - lowest) * (end - start)
  }

  /// The value that lies at `position`, in data units.
  public func value(at position: Double) -> Double {
    let t = (position - start) / (end - start)
    // Powers with the exponents 0 and 1 are exact, so the ends of the domain come back.
    return pow(domain.lowerBound, 1 - t) * pow(domain.upperBound, t)
  }
}
