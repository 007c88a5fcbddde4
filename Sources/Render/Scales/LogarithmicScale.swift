#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
