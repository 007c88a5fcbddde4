/// How a function behaves on one side of a place, on all of 0 < h ≤ δ, where h is the distance from a
/// point, or the reciprocal of |z| towards ±∞.
///
/// It is a reading of a definition like the others: evaluating a function with a jet of series tells the
/// one-sided limits of f, f′ and f″, encloses their values next to the place, and finds their signs there.
/// A value has two parts: an enclosure of all values by ordinary interval operations, and, where it is
/// known, an asymptotic expansion with an enclosed remainder (``Asymptotics``), that is a Taylor model
/// (Makino & Berz 1996) over the monomials of transseries. Both are proved, so both are used together.
struct Series: Sendable {
  /// An enclosure of all values for 0 < h ≤ δ; its decoration is that of the function on this half-open
  /// set: what happens at h = 0 does not count.
  let bounds: PreciseInterval

  /// The expansion; nil if it is not known.
  let asymptotics: Asymptotics?

  /// An enclosure of the tails of the expansion; see ``Neighbourhood/tails(of:_:)``.
  let tails: [PreciseInterval]

  /// Where it holds; nil for a constant.
  let neighbourhood: Neighbourhood?

  /// The name of the subexpression.
  let fingerprint: Fingerprint

  /// Values at and between the ends of the interval in which the place lies; nil if the place is a double.
  let ends: Ends?

  /// A subexpression that may be 0 at the place, which stood in the way of knowing more.
  let doubt: Fingerprint?

  /// The first subexpression of this that may be 0 at the place.
  private(set) var suspect: Fingerprint?

  /// The sign of the infinity that the function tends to, where that is known without an expansion.
  let infinity: Signum?

  /// Values at and between the ends of an interval, by ordinary interval operations.
  struct Ends: Sendable {
    var lower: PreciseInterval
    var upper: PreciseInterval
    var all: PreciseInterval

    /// The results of an operation.
    static func of(
      _ a: Series, _ b: Series, _ interval: (PreciseInterval, PreciseInterval) -> PreciseInterval
    ) -> Ends? {
      // A constant has one value; what else has no values at the ends has none.
      guard a.ends != nil || b.ends != nil, a.ends != nil || a.neighbourhood == nil,
        b.ends != nil || b.neighbourhood == nil
      else { return nil }
      return Ends(
        lower: interval(a.ends?.lower ?? a.bounds, b.ends?.lower ?? b.bounds),
        upper: interval(a.ends?.upper ?? a.bounds, b.ends?.upper ?? b.bounds),
        all: interval(a.ends?.all ?? a.bounds, b.ends?.all ?? b.bounds))
    }

    /// The results of an operation.
    func map(_ interval: (PreciseInterval) -> PreciseInterval) -> Ends {
      Ends(lower: interval(lower), upper: interval(upper), all: interval(all))
    }
  }

  /// A value with all that is known of it; the parts are combined.
  init(
    _ bounds: PreciseInterval, _ decoration: Decoration, _ asymptotics: Asymptotics?,
    _ neighbourhood: Neighbourhood?, _ fingerprint: Fingerprint, ends: Ends? = nil,
    doubt: Fingerprint? = nil, suspect: Fingerprint? = nil, infinity: Signum? = nil
  ) {
    self.neighbourhood = neighbourhood
    self.infinity = infinity
    self.fingerprint = fingerprint
    self.ends = ends
    self.doubt = doubt
    let isPivot =
      neighbourhood?.pivot.map { $0 == fingerprint.magnitude } ?? false
    let known = asymptotics?.within(neighbourhood)
    (self.bounds, self.asymptotics, tails) = Self.combined(
      bounds, decoration, isPivot ? known?.withoutConstant : known, neighbourhood)
    self.suspect = suspect
    if ends != nil, suspect == nil { self.suspect = doubtOfZero }
  }

  /// The negative, of which all is known that is known of the function.
  init(negativeOf function: Series) {
    neighbourhood = function.neighbourhood
    infinity =
      function.infinity == .positive ? .negative : function.infinity == .negative ? .positive : nil
    fingerprint = function.fingerprint.negated
    ends = function.ends?.map(-)
    doubt = function.doubt
    suspect = function.suspect
    bounds = -function.bounds
    asymptotics = function.asymptotics?.negated
    tails = function.tails.map(-)
  }

  /// An enclosure and an expansion with what each tells of the other, and the tails of the expansion.
  private static func combined(
    _ bounds: PreciseInterval, _ decoration: Decoration, _ asymptotics: Asymptotics?,
    _ neighbourhood: Neighbourhood?
  ) -> (PreciseInterval, Asymptotics?, [PreciseInterval]) {
    if bounds.isEmpty { return (.empty, nil, []) }
    if decoration == .trivial { return (bounds.with(.trivial), nil, []) }
    var values = bounds.with(.common)
    if let asymptotics, var tails = asymptotics.tails() {
      if let lead = asymptotics.leadingMonomial {
        if let range = neighbourhood?.range(of: lead) ?? (lead.isUnit ? PreciseInterval(1) : nil) {
          values = values.intersection(range * tails[0])
        }
        if lead.isUnit { tails[0] = tails[0].intersection(values) }
      } else {
        values = PreciseInterval(0)
      }
      return (values.with(decoration), asymptotics, tails)
    }
    guard values.decoration == .common else { return (values.with(decoration), nil, []) }
    // What is bounded is at least a bounded factor of 1.
    let expansion =
      values.isPoint
      ? Asymptotics(constant: values, neighbourhood)
      : Asymptotics(factors: values, .unit, neighbourhood)
    return (values.with(decoration), expansion, expansion.isZero ? [] : [values])
  }

  /// A function that is defined nowhere on the neighbourhood.
  static var empty: Series {
    Series(.empty, .trivial, nil, nil, Fingerprint(.nan))
  }

  /// Whether the function is defined nowhere on the neighbourhood.
  var isEmpty: Bool { bounds.isEmpty }

  /// What is proved of the function on the neighbourhood.
  var decoration: Decoration { bounds.decoration }

  /// Whether the function is exactly 0 wherever it is defined.
  var isZero: Bool { asymptotics?.isZero ?? false }

  /// An enclosure of all values divided by the leading monomial; nil if that is not known.
  var factors: PreciseInterval? { tails.first }

  /// The strict sign of all values for 0 < h ≤ δ; nil if it is not proved, or not proved that they exist.
  var sign: Signum? {
    if decoration == .trivial { return nil }
    if isZero { return .zero }
    return factors?.strictSign ?? bounds.strictSign
  }

  /// Whether the function is proved to be nowhere less than 0.
  var isNotNegative: Bool {
    decoration > .trivial
      && (isZero || bounds.isNotNegative || factors?.isNotNegative == true)
  }
}

/// A one-sided limit.
enum SeriesLimit: Sendable {
  /// An enclosure of the limit.
  case value(PreciseInterval)

  /// The function exceeds every number.
  case positiveInfinity

  /// The function falls below every number.
  case negativeInfinity

  /// It is not known whether there is a limit.
  case unknown

  /// The function is defined nowhere next to the place.
  case nowhereDefined
}

extension Series {
  /// The limit for h → 0.
  var limit: SeriesLimit {
    if isEmpty { return .nowhereDefined }
    guard let asymptotics else {
      return infinity == .positive
        ? .positiveInfinity : infinity == .negative ? .negativeInfinity : .unknown
    }
    guard let lead = asymptotics.terms.first ?? asymptotics.remainder else {
      return .value(PreciseInterval(0))
    }
    switch lead.monomial.trend {
    case .vanishing: return .value(PreciseInterval(0))
    case .constant:
      return asymptotics.terms.isEmpty
        ? .unknown : .value(lead.coefficient.intersection(bounds.with(.common)))
    case .growing:
      switch lead.coefficient.strictSign {
      case .positive: return .positiveInfinity
      case .negative: return .negativeInfinity
      case .zero, nil: return .unknown
      }
    case nil: return .unknown
    }
  }
}

/// The side of a point, or the end of the number line.
package enum Side: Sendable {
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

extension ScalarFunction {
  /// The function, or a derivative of it, with its first and second derivative, as they behave where the
  /// variable is.
  @inline(__always)
  func series(_ variable: Series, ofDerivative order: Int = 0) -> Jet<Series> {
    differentiated(variable, order).reconciled()
  }

  /// The function with its first and second derivative on both sides of a place that lies in an interval.
  ///
  /// If the formula is in doubt whether a subexpression is 0 at the place, and the subexpression has one zero
  /// in the interval, the place is that zero; then `pivot` is its name.
  @inline(__always)
  func series(
    within place: PreciseInterval, reach: Double, ofDerivative order: Int = 0
  ) -> (left: Jet<Series>, right: Jet<Series>, pivot: Fingerprint?) {
    func both(_ pivot: Fingerprint?) -> (left: Jet<Series>, right: Jet<Series>) {
      (
        series(
          .variable(within: place, side: .left, reach: reach, pivot: pivot), ofDerivative: order),
        series(
          .variable(within: place, side: .right, reach: reach, pivot: pivot), ofDerivative: order)
      )
    }
    let (left, right) = both(nil)
    let doubts = [left, right].flatMap {
      [$0.value.doubt, $0.derivative.doubt, $0.secondDerivative.doubt]
    }
    guard let pivot = doubts.compactMap({ $0 }).first else { return (left, right, nil) }
    let resolved = both(pivot)
    return (resolved.left, resolved.right, pivot)
  }
}
