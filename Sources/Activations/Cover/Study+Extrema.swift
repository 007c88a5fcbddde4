/// A local minimum or maximum.
public struct Extremum: Hashable, Sendable {
  /// Which of the two.
  public enum Kind: String, Hashable, Sendable {
    /// Lower than everything around.
    case minimum

    /// Higher than everything around.
    case maximum
  }

  /// Which of the two.
  public let kind: Kind

  /// The double nearest to the argument.
  public let location: Double

  /// The doubles between which the argument lies; equal if it is that double.
  public let between: ClosedRange<Double>

  /// The double nearest to the value at ``location``; beside a jump, to the value at the place itself.
  public let value: Double

  /// How it is known that there is an extremum.
  public let evidence: Evidence
}

extension Study {
  /// The local minima and maxima, from left to right.
  var extrema: [Extremum] {
    let steps = steps(1)
    var extrema: [Extremum] = []
    for (index, step) in steps.enumerated() {
      switch step {
      case .zero(let zero):
        if let kind = Self.kind(
          Self.sign(before: index, in: steps), Self.sign(after: index, in: steps))
        {
          extrema.append(
            Extremum(
              kind: kind, location: zero.location, between: zero.between,
              value: value(at: zero.location), evidence: .proved))
        }
      case .place(let place):
        let sides = (
          place.isExact ? place.left.signs[1] : Self.sign(before: index, in: steps),
          place.isExact ? place.right.signs[1] : Self.sign(after: index, in: steps)
        )
        if let (kind, evidence) = kind(of: place, sides) {
          let between = place.isExact ? place.location...place.location : place.between
          extrema.append(
            Extremum(
              kind: kind, location: place.location, between: between, value: place.statedValue,
              evidence: evidence))
        }
      case .part, .undefined, .undecided: break
      }
    }
    return extrema
  }

  /// The double nearest to the value at a double of a regular part.
  private func value(at location: Double) -> Double {
    definition.function.nearestValue(at: location)
  }

  private static func kind(_ before: Signum?, _ after: Signum?) -> Extremum.Kind? {
    switch (before, after) {
    case (.negative, .positive): .minimum
    case (.positive, .negative): .maximum
    default: nil
    }
  }

  /// What the value at a place is, by the values and slopes on both sides.
  private func kind(
    of place: Place, _ slopes: (Signum?, Signum?)
  ) -> (Extremum.Kind, Evidence)? {
    guard let (left, first) = position(of: place, .left, slope: slopes.0),
      let (right, second) = position(of: place, .right, slope: slopes.1), left == right
    else { return nil }
    return (left, first.weaker(second))
  }

  /// Whether a value is a minimum or a maximum as far as one side of it is concerned.
  private func position(
    of place: Place, _ side: Side, slope: Signum?
  ) -> (Extremum.Kind, Evidence)? {
    guard case .value(let value) = place.value, place[side].existence == .defined else {
      return nil
    }
    let agreement = place.valueAgreement(side)
    switch agreement {
    case .different:
      switch place[side].limits[0] {
      case .positiveInfinity: return (.minimum, .proved)
      case .negativeInfinity: return (.maximum, .proved)
      case .number(let limit): return (value.upper < limit.lower ? .minimum : .maximum, .proved)
      case .unknown: return nil
      }
    case .equal, .close:
      switch slope {
      case .positive: return (side == .left ? .maximum : .minimum, agreement.evidence)
      case .negative: return (side == .left ? .minimum : .maximum, agreement.evidence)
      case .zero, nil: return nil
      }
    case .unknown: return nil
    }
  }
}
