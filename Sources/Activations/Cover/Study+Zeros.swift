/// Where a function is 0.
public struct Zero: Hashable, Sendable {
  /// The arguments: the double nearest to a single point, or a whole interval.
  public let range: ClosedRange<Double>

  /// The doubles between which a single point lies; the same as ``range`` for an interval.
  public let between: ClosedRange<Double>

  /// Whether there is proved to be a zero; computed where the function comes so near to 0 without a change
  /// of sign that enclosures cannot tell, with a bound on how far it is off.
  public let evidence: Evidence
}

extension Study {
  /// Where the function is 0, from left to right, and whether these are all.
  var zeros: (zeros: [Zero], isComplete: Bool) {
    let steps = steps(0)
    var zeros: [Zero] = []
    var isComplete = isDecided(0)
    func add(_ zero: Zero) {
      guard let last = zeros.last, last.range.upperBound >= zero.range.lowerBound else {
        return zeros.append(zero)
      }
      // The end of an interval, or the same point once more, seen from the other side.
      let upper = Swift.max(last.range.upperBound, zero.range.upperBound)
      let range = last.range.lowerBound...upper
      zeros[zeros.count - 1] = Zero(
        range: range, between: last.range == range ? last.between : range,
        evidence: last.evidence == .proved ? .proved : zero.evidence)
    }
    func add(_ location: Double, _ between: ClosedRange<Double>, _ evidence: Evidence) {
      add(Zero(range: location...location, between: between, evidence: evidence))
    }
    for (index, step) in steps.enumerated() {
      switch step {
      case .part(let range, .zero): add(Zero(range: range, between: range, evidence: .proved))
      case .zero(let place):
        let (before, after) = (
          Self.sign(before: index, in: steps), Self.sign(after: index, in: steps)
        )
        if place.isProved || before != nil && after != nil && before != after {
          add(place.location, place.between, .proved)
        } else if let bound = bound(on: place.between), bound < 1e-30 {
          add(place.location, place.between, .computed(tolerance: bound))
        } else {
          isComplete = false
        }
      case .place(let place):
        // Between the place and the next double there is no other; the place itself counts if it is a zero.
        switch zero(
          at: place, Self.sign(before: index, in: steps), Self.sign(after: index, in: steps))
        {
        case .some(.undecided): isComplete = false
        case .some(let evidence):
          // An interval of zeros that reaches to the place includes it.
          let joined = place.rangeWithZeros
          if joined.lowerBound < joined.upperBound {
            // Of a place between two doubles only the doubles beside it are known to be zeros.
            if place.isExact { add(Zero(range: joined, between: joined, evidence: evidence)) }
          } else {
            add(
              place.location, place.isExact ? place.location...place.location : place.between,
              evidence)
          }
        case nil:
          for range in place.rangesOfZeros {
            add(Zero(range: range, between: range, evidence: .proved))
          }
        }
      case .part(_, nil), .undecided: isComplete = false
      case .part, .undefined: break
      }
    }
    return (zeros.sorted { $0.range.lowerBound < $1.range.lowerBound }, isComplete)
  }

  /// How it is known that the value at a place is 0; nil if it is not, undecided if that cannot be told.
  private func zero(at place: Place, _ before: Signum?, _ after: Signum?) -> Evidence? {
    switch place.value {
    case .none: return nil
    case .unknown: return .undecided
    case .value(let value):
      if value.strictSign == .zero { return .proved }
      guard value.containsZero else { return nil }
      // An interval of zeros reaches to here.
      if before == .zero || after == .zero { return nil }
      if !place.isExact, place.continuousOrders > 0, let before, let after, before != after {
        return .proved
      }
      let bound = value.magnitudes.upperBound
      return bound < 1e-30 ? .computed(tolerance: bound) : .undecided
    }
  }

  /// The greatest magnitude of the function between two doubles.
  private func bound(on range: ClosedRange<Double>) -> Double? {
    var definition = definition
    let value = definition.enclosure(range.lowerBound, range.upperBound, bits: 256).value
    return value.isEmpty ? nil : value.magnitudes.upperBound
  }

  /// The sign of the values just before a step; nil if it is not known.
  static func sign(before index: Int, in steps: [Step]) -> Signum? {
    guard index > 0, case .part(_, let sign) = steps[index - 1] else { return nil }
    return sign
  }

  /// The sign of the values just after a step; nil if it is not known.
  static func sign(after index: Int, in steps: [Step]) -> Signum? {
    guard index + 1 < steps.count, case .part(_, let sign) = steps[index + 1] else { return nil }
    return sign
  }
}

extension Place {
  /// The place with what lies between it and the doubles beside it, on those sides where that is all zeros.
  fileprivate var rangeWithZeros: ClosedRange<Double> {
    let lower = left.signs[0] == .zero ? between.lowerBound : location
    let upper = right.signs[0] == .zero ? between.upperBound : location
    return lower...upper
  }

  /// What lies beside a place that is no zero, on those sides where that is all zeros.
  fileprivate var rangesOfZeros: [ClosedRange<Double>] {
    guard isExact else { return [] }
    var ranges: [ClosedRange<Double>] = []
    if left.signs[0] == .zero, between.lowerBound < location {
      ranges.append(between.lowerBound...location.nextDown)
    }
    if right.signs[0] == .zero, location < between.upperBound {
      ranges.append(location.nextUp...between.upperBound)
    }
    return ranges
  }
}
