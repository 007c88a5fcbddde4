/// The side of a point, or the end of the number line.
enum Side: Sendable {
  /// Below the point; −∞.
  case left

  /// Above the point; +∞.
  case right
}

extension Series {
  /// The variable next to a point, as far as a reach.
  static func variable(
    at x: Double, side: Side, reach: Double, termLimit: Int = Neighbourhood.manyTerms
  ) -> Series {
    let neighbourhood = Neighbourhood(
      side == .left ? .left : .right, reach: reach, termLimit: termLimit)
    return variable(at: PreciseInterval(x), side, neighbourhood)
  }

  /// The variable towards ±∞, beyond ±`start`, which is positive.
  static func variable(
    towards side: Side, beyond start: Double, termLimit: Int = Neighbourhood.manyTerms
  ) -> Series {
    let reach = (PreciseInterval(1) / PreciseInterval(start)).upperBound
    let neighbourhood = Neighbourhood(
      side == .left ? .negativeInfinity : .positiveInfinity, reach: reach, termLimit: termLimit)
    let values =
      side == .left
      ? PreciseInterval(from: -.infinity, to: -start) : PreciseInterval(from: start, to: .infinity)
    let line = Asymptotics(
      sumOf: [Term(PreciseInterval(side == .left ? -1 : 1), Monomial(power: -.one))],
      remainders: [],
      neighbourhood)
    return Series(values, .continuous, line, neighbourhood, .variable)
  }

  /// The variable next to a place that lies in an interval.
  ///
  /// - Parameter pivot: The name of a subexpression that is 0 at the place and nowhere else in the interval;
  ///   nil if nothing is known but that the place is in the interval.
  static func variable(
    within place: PreciseInterval, side: Side, reach: Double, pivot: Fingerprint? = nil
  ) -> Series {
    let neighbourhood = Neighbourhood(
      side == .left ? .left : .right, reach: reach, pivot: pivot)
    return variable(
      at: place, side, neighbourhood,
      ends: Ends(lower: place.lowerEnd, upper: place.upperEnd, all: place))
  }

  private static func variable(
    at place: PreciseInterval, _ side: Side, _ neighbourhood: Neighbourhood, ends: Ends? = nil
  ) -> Series {
    let direction = PreciseInterval(side == .left ? -1 : 1)
    let values = place + direction * PreciseInterval(from: 0, to: neighbourhood.reach)
    let line = Asymptotics(
      sumOf: [Term(place, .unit), Term(direction, Monomial(power: .one))], remainders: [],
      neighbourhood)
    return Series(values, .common, line, neighbourhood, .variable, ends: ends)
  }
}
