@testable import Activations

/// The function on both sides of a place, ever nearer to it, and at the place.
struct PlaceSides {
  /// At distances that are powers of two, from the farthest to the nearest.
  let left: [Reading]
  let right: [Reading]

  /// At the place itself; nil if that is no double.
  let center: Reading?

  /// The exponents of the distances, relative to the size of the place.
  static let powers = [70, 105, 140, 210, 280, 420, 560]

  /// Why a place between two doubles is not found there.
  enum Miss: Error {
    /// Nothing tells both sides apart that could be followed.
    case unclear

    /// The doubles beside it already show that it is not what is stated.
    case contradiction
  }

  /// Looks at a feature, which may have to be found between doubles first.
  init(_ feature: Feature, _ oracle: Oracle) throws(Miss) {
    let between = feature.between
    let (start, end): (OracleNumber, OracleNumber)
    if between.lowerBound == between.upperBound {
      start = OracleNumber(feature.location)
      end = start
      center = oracle.reading(at: start)
    } else {
      (start, end) = try Self.narrowed(feature, oracle)
      center = nil
    }
    let size = OracleNumber(feature.location == 0 ? 1 : feature.location.magnitude)
    let steps = Self.powers.map {
      size * OracleNumber(Double(sign: .plus, exponent: -$0, significand: 1))
    }
    left = steps.map { oracle.reading(at: start - $0) }
    right = steps.map { oracle.reading(at: end + $0) }
  }

  /// Halves the gap between two doubles, keeping what tells both sides apart, to 2⁻⁷⁰⁰ of its width.
  private static func narrowed(
    _ feature: Feature, _ oracle: Oracle
  ) throws(Miss) -> (OracleNumber, OracleNumber) {
    var (low, high) = (
      OracleNumber(feature.between.lowerBound), OracleNumber(feature.between.upperBound)
    )
    let ends = (oracle.reading(at: low), oracle.reading(at: high))
    let isOnRight = try divide(feature, ends.0, ends.1)
    for _ in 0..<700 {
      let middle = (low + high) / OracleNumber(2)
      guard let answer = isOnRight(oracle.reading(at: middle)) else { throw .unclear }
      if answer { high = middle } else { low = middle }
    }
    return (low, high)
  }

  /// What tells the right side of a place from its left.
  private static func divide(
    _ feature: Feature, _ left: Reading, _ right: Reading
  ) throws(Miss) -> (Reading) -> Bool? {
    guard let hasLeft = left.isDefined, let hasRight = right.isDefined else { throw .unclear }
    if hasLeft != hasRight {
      switch feature.kind {
      case .domainEdge, .pole, .jump: return { $0.isDefined.map { $0 == hasRight } }
      default: throw .contradiction
      }
    }
    if feature.kind == .domainEdge || hasLeft == (feature.kind == .isolated) {
      throw .contradiction
    }
    guard hasLeft else { throw .unclear }
    func sign(_ order: Int) -> ((Reading) -> Bool?)? {
      guard let a = left.quantity(order)?.sign, let b = right.quantity(order)?.sign, a != b else {
        return nil
      }
      return { $0.quantity(order).map { $0.sign == b } }
    }
    func nearest(_ order: Int) -> ((Reading) -> Bool?)? {
      guard let a = left.quantity(order), let b = right.quantity(order), a != b else { return nil }
      return {
        $0.quantity(order).map { ($0 - b).magnitude < ($0 - a).magnitude }
      }
    }
    let answer: ((Reading) -> Bool?)? =
      switch feature.kind {
      case .jump: nearest(0)
      case .kink: nearest(1)
      case .curvature: nearest(2)
      case .pole: sign(0) ?? sign(1)
      case .cusp: sign(1)
      case .verticalTangent: sign(2)
      case .domainEdge, .removable, .isolated: nil
      }
    if let answer { return answer }
    throw feature.kind == .cusp || feature.kind == .verticalTangent ? .contradiction : .unclear
  }
}
