/// The side of a point, or the end of the number line.
enum Side: Sendable {
  /// Below the point; −∞.
  case left

  /// Above the point; +∞.
  case right
}

extension Series {
  /// The variable next to a point, as far as a reach.
  static func variable(at x: Double, side: Side, reach: Double) -> Series {
    let neighbourhood = Neighbourhood<I>(side == .left ? .left : .right, reach: reach)
    return variable(at: I(x), side, neighbourhood)
  }

  /// The variable towards ±∞, beyond ±`start`, which is positive.
  static func variable(towards side: Side, beyond start: Double) -> Series {
    let reach = (I(1) / I(start)).upperBound
    let neighbourhood = Neighbourhood<I>(
      side == .left ? .negativeInfinity : .positiveInfinity, reach: reach)
    let values =
      side == .left ? I(from: -.infinity, to: -start) : I(from: start, to: .infinity)
    let line = Asymptotics(
      sumOf: [Term(I(side == .left ? -1 : 1), Monomial(power: -.one))], remainders: [],
      neighbourhood)
    return Series(values, .continuous, line, neighbourhood, .variable)
  }

  /// The variable next to a place that lies in an interval.
  ///
  /// - Parameter pivot: The name of a subexpression that is 0 at the place and nowhere else in the interval;
  ///   nil if nothing is known but that the place is in the interval.
  static func variable(
    within place: I, side: Side, reach: Double, pivot: Fingerprint? = nil
  ) -> Series {
    let neighbourhood = Neighbourhood<I>(
      side == .left ? .left : .right, reach: reach, pivot: pivot)
    return variable(
      at: place, side, neighbourhood,
      ends: Ends(lower: place.lowerEnd, upper: place.upperEnd, all: place))
  }

  private static func variable(
    at place: I, _ side: Side, _ neighbourhood: Neighbourhood<I>, ends: Ends? = nil
  ) -> Series {
    let direction = I(side == .left ? -1 : 1)
    let values = place + direction * I(from: 0, to: neighbourhood.reach)
    let line = Asymptotics(
      sumOf: [Term(place, .unit), Term(direction, Monomial(power: .one))], remainders: [],
      neighbourhood)
    return Series(values, .common, line, neighbourhood, .variable, ends: ends)
  }
}
