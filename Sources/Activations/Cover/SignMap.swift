/// Where a quantity is positive, negative or 0 on an interval on which it is continuous.
struct SignMap: Sendable {
  /// A part of the interval, or a place in it.
  enum Element: Sendable {
    /// Every value inside has that sign, and so have those at the ends unless a zero is noted there.
    case part(ClosedRange<Double>, Signum)

    /// A zero, or what cannot be told from one.
    case zero(ZeroPlace)

    /// A part on which the sign was not decided.
    case undecided(ClosedRange<Double>)

    /// The doubles at its ends.
    var range: ClosedRange<Double> {
      switch self {
      case .part(let range, _), .undecided(let range): range
      case .zero(let place): place.between
      }
    }
  }

  /// A double, or two neighbouring doubles between which the quantity is 0 or very near to it.
  struct ZeroPlace: Hashable, Sendable {
    /// The doubles; equal if the zero is that double, exactly.
    let between: ClosedRange<Double>

    /// The double nearest to the zero.
    let location: Double

    /// Whether there is proved to be a zero.
    let isProved: Bool

    /// Whether no value between the doubles is proved to be negative, or none positive: the sign which
    /// those that are not 0 have; nil if that is not proved.
    let weakSign: Signum?

    /// No value between the doubles is greater than this, or less than its negative.
    var bound = 0.0
  }

  /// The parts and zeros, from left to right.
  var elements: [Element]

  /// Whether the sign is decided everywhere, but for single places.
  var isComplete: Bool {
    elements.allSatisfy { if case .undecided = $0 { false } else { true } }
  }

  /// The sign of the values next to the left end; nil if it is not known.
  var firstSign: Signum? {
    for element in elements {
      switch element {
      case .part(_, let sign): return sign
      case .zero: continue
      case .undecided: return nil
      }
    }
    return nil
  }

  /// The sign of the values next to the right end; nil if it is not known.
  var lastSign: Signum? {
    for element in elements.reversed() {
      switch element {
      case .part(_, let sign): return sign
      case .zero: continue
      case .undecided: return nil
      }
    }
    return nil
  }
}
