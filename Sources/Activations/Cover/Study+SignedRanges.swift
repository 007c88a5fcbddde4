/// A range of arguments on which the first or second derivative has one sign: an interval of monotonicity or convexity.
public struct SignedRange: Hashable, Sendable {
  /// The part, from the double nearest to its one end to the double nearest to the other.
  public internal(set) var range: ClosedRange<Double>

  /// The doubles between which the left end lies; equal if it is that double.
  public internal(set) var start: ClosedRange<Double>

  /// The doubles between which the right end lies.
  public internal(set) var end: ClosedRange<Double>

  /// The sign of the derivative in question; nil if it was not decided.
  public let sign: Signum?

  /// How it is known that the derivative has that sign on the whole range.
  public internal(set) var evidence: Evidence
}

extension Study {
  /// The intervals on which the derivative of the given order, 1 or 2, has one sign, from left to right.
  ///
  /// A point at which the derivative is 0 without a change of sign does not end an interval, nor does a place
  /// across which f, for the second derivative f and f′, is continuous.
  func signedRanges(ofDerivative order: Int) -> [SignedRange] {
    var walk = SignedRangeWalk(order: order)
    for step in steps(order) { walk.take(step) }
    return walk.signedRanges
  }
}

/// Joins parts of one sign.
private struct SignedRangeWalk {
  let order: Int
  private(set) var signedRanges: [SignedRange] = []

  /// Where the next part may begin, if it goes on from the one before; nil after a gap.
  private var start: (location: Double, between: ClosedRange<Double>)?

  /// Whether a part of the same sign belongs to the interval before, and how that is known.
  private var joint: Evidence?

  init(order: Int) { self.order = order }

  mutating func take(_ step: Study.Step) {
    switch step {
    case .part(let range, let sign): add(range, sign)
    case .zero(let zero): pass(zero)
    case .place(let place): pass(place)
    case .undefined: interrupt()
    case .undecided(let range):
      interrupt()
      add(range, nil)
      interrupt()
    }
  }

  private mutating func interrupt() {
    start = nil
    joint = nil
  }

  private mutating func add(_ range: ClosedRange<Double>, _ sign: Signum?) {
    if let joint, let last = signedRanges.last, last.sign == sign {
      let index = signedRanges.count - 1
      signedRanges[index].range =
        last.range.lowerBound...Swift.max(last.range.lowerBound, range.upperBound)
      signedRanges[index].end = range.upperBound...range.upperBound
      signedRanges[index].evidence = last.evidence.weaker(joint)
    } else {
      let from = start ?? (range.lowerBound, range.lowerBound...range.lowerBound)
      let lower = Swift.min(from.location, range.upperBound)
      signedRanges.append(
        SignedRange(
          range: lower...range.upperBound, start: from.between,
          end: range.upperBound...range.upperBound, sign: sign,
          evidence: sign == nil ? .undecided : .proved))
    }
    start = nil
    joint = .proved
  }

  /// Ends the last interval, if it reaches to here, at a place that lies beyond its last double.
  private mutating func end(at location: Double, _ between: ClosedRange<Double>) {
    guard joint != nil, let last = signedRanges.last else { return }
    let index = signedRanges.count - 1
    signedRanges[index].range = last.range.lowerBound...Swift.max(last.range.lowerBound, location)
    signedRanges[index].end = between
  }

  private mutating func pass(_ zero: SignMap.ZeroPlace) {
    end(at: zero.location, zero.between)
    start = (zero.location, zero.between)
    // A function whose derivative has one sign on both sides of a point, and is 0 at it, is strictly monotone.
    let isHarmless =
      zero.between.lowerBound == zero.between.upperBound
      || zero.weakSign != nil && zero.weakSign == signedRanges.last?.sign
    if joint != nil, !isHarmless {
      // Slopes of the other sign are possible there, but none greater than the bound.
      joint = zero.bound > 0 && zero.bound < 1e-9 ? .computed(tolerance: zero.bound) : nil
    }
  }

  private mutating func pass(_ place: Place) {
    let between = place.isExact ? place.location...place.location : place.between
    let (lower, upper) = (place.between.lowerBound, place.between.upperBound)
    if place.isExact {
      if place.left.existence == .defined, lower < place.location {
        addGap(lower...place.location, place.left.signs[order])
      }
    } else if place.left.existence == .defined {
      end(at: place.location, between)
    }
    let evidence = place.continuity(upTo: order - 1)
    let isKept = place.isExact || place.signsAcross[order] == signedRanges.last?.sign
    joint = joint == nil || !isKept ? nil : evidence
    start = (place.location, between)
    if place.right.existence != .defined {
      start = nil
      joint = nil
      return
    }
    if place.isExact, place.location < upper {
      addGap(place.location...upper, place.right.signs[order])
    }
  }

  /// Adds what lies between a place and the next double.
  private mutating func addGap(_ range: ClosedRange<Double>, _ sign: Signum?) {
    add(range, sign)
    if sign == nil { interrupt() }
  }
}
