@testable import Activations

/// What a one-sided limit is known to be.
enum KnownLimit: Equatable {
  /// A number, which a series must give as an exact point.
  case exactly(Double)

  /// A number that is no double, or need not come out as one: to within 10⁻¹².
  case about(Double)

  case positiveInfinity, negativeInfinity

  /// There is none.
  case none

  /// The function is defined nowhere next to the place.
  case undefined

  /// Whether a series says this and nothing else.
  func matches(_ limit: SeriesLimit) -> Bool {
    switch (self, limit) {
    case (.exactly(let number), .value(let value)):
      value.isPoint && value.lowerBound == number && value.upperBound == number
    case (.about(let number), .value(let value)):
      value.lowerBound <= number.nextUp && value.upperBound >= number.nextDown
        && value.upperBound - value.lowerBound < 1e-12
    case (.positiveInfinity, .positiveInfinity), (.negativeInfinity, .negativeInfinity),
      (.none, .unknown), (.undefined, .nowhereDefined):
      true
    default: false
    }
  }
}

/// Where a limit is taken.
enum Place: CustomStringConvertible {
  case leftOf(Double), rightOf(Double), negativeInfinity, positiveInfinity

  var description: String {
    switch self {
    case .leftOf(let x): "\(x)−"
    case .rightOf(let x): "\(x)+"
    case .negativeInfinity: "−∞"
    case .positiveInfinity: "+∞"
    }
  }

  /// The variable next to the place, as far as a reach.
  func variable(reach: Double, termLimit terms: Int = Neighbourhood.manyTerms) -> Series {
    switch self {
    case .leftOf(let x): .variable(at: x, side: .left, reach: reach, termLimit: terms)
    case .rightOf(let x): .variable(at: x, side: .right, reach: reach, termLimit: terms)
    case .negativeInfinity: .variable(towards: .left, beyond: 1 / reach, termLimit: terms)
    case .positiveInfinity: .variable(towards: .right, beyond: 1 / reach, termLimit: terms)
    }
  }

  /// The point at a distance from the place, which is a power of 2; towards ±∞ the reciprocal is at that
  /// distance from 0.
  func point(_ distance: PreciseInterval) -> PreciseInterval {
    switch self {
    case .leftOf(let x): PreciseInterval(x) - distance
    case .rightOf(let x): PreciseInterval(x) + distance
    case .negativeInfinity: PreciseInterval(-1) / distance
    case .positiveInfinity: PreciseInterval(1) / distance
    }
  }
}

/// A formula with the limits of f and f′ at a place.
struct LimitCase: CustomStringConvertible {
  let formula: String
  let place: Place
  let value: KnownLimit
  let slope: KnownLimit

  init(_ formula: String, _ place: Place, _ value: KnownLimit, _ slope: KnownLimit) {
    (self.formula, self.place, self.value, self.slope) = (formula, place, value, slope)
  }

  var description: String { "\(formula) at \(place)" }
}
