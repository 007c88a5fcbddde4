extension Feature {
  /// What happens between neighbouring doubles of which smoothness could not be proved.
  ///
  /// The enclosures at two neighbours say what is certain: if they are further apart than the slopes on
  /// both sides account for, the value, the slope or the curvature jumps.
  ///
  /// - Parameter points: consecutive doubles, at least two; the outer ones belong to the two sides.
  /// - Returns: nil if nothing happens after all.
  static func classify(_ points: [Double], of function: DerivativeOfOrder) -> Feature? {
    let samples = points.map { Sample($0, function) }
    guard let left = samples.first, let right = samples.last else { return nil }
    let isLeftDefined = !left.jet.value.isNaN
    let isRightDefined = !right.jet.value.isNaN
    func feature(_ kind: Kind, _ at: Sample, _ owner: Owner) -> Feature {
      Feature(
        kind: kind, location: at.location, owner: owner, value: at.jet.value, left: left.side,
        right: right.side)
    }
    guard isLeftDefined || isRightDefined else { return nil }
    let isInfinite = samples.contains { $0.jet.value.isInfinite }
    let valueless = samples.filter { !$0.jet.value.isFinite }
    if isInfinite, let pole = valueless.min(by: { $0.isShorter(than: $1) }) {
      return feature(.pole, pole, .nobody)
    }
    if isPole(between: left.location, right.location, of: function) {
      return feature(.pole, samples.min { $0.isShorter(than: $1) } ?? left, .nobody)
    }
    guard isLeftDefined, isRightDefined else {
      let edge = samples.min { $0.isShorter(than: $1) } ?? left
      let owner: Owner = edge.jet.value.isNaN ? .nobody : isLeftDefined ? .left : .right
      return feature(.domainEdge, edge, owner)
    }
    if let hole = samples.first(where: { $0.jet.value.isNaN }) {
      let isJump = left.gap(to: right, \.value, \.derivative) > 0
      return feature(isJump ? .jump : .removable, hole, .nobody)
    }
    typealias Quantity = (Kind, KeyPath<Jet<Interval>, Interval>, KeyPath<Jet<Double>, Double>)
    let quantities: [Quantity] = [
      (.jump, \.value, \.value), (.kink, \.derivative, \.derivative),
      (.curvature, \.secondDerivative, \.secondDerivative),
    ]
    for (index, (kind, enclosed, rounded)) in quantities.enumerated() {
      let slope = index + 1 < quantities.count ? quantities[index + 1].2 : nil
      let gaps = zip(samples, samples.dropFirst()).map { $0.gap(to: $1, enclosed, slope) }
      guard left.gap(to: right, enclosed, slope) > 0 || gaps.contains(where: { $0 > 0 }) else {
        continue
      }
      // Close to the point the enclosures of both sides overlap, so that rounded values have to tell
      // between which neighbours it lies.
      let steps = zip(samples, samples.dropFirst()).map { $0.step(to: $1, rounded) }
      let largest = steps.indices.max { steps[$0] < steps[$1] } ?? 0
      let (a, b) = (samples[largest], samples[largest + 1])
      if kind == .jump, largest + 1 < gaps.count, gaps[largest] > 0, gaps[largest + 1] > 0 {
        return feature(.jump, b, .neither)
      }
      return b.isShorter(than: a) ? feature(kind, b, .right) : feature(kind, a, .left)
    }
    return nil
  }
}

extension Feature {
  /// Whether the values grow without bound towards a pole that is no double, such as π/2 for tan.
  ///
  /// They do if their enclosure between the two sides is unbounded and they certainly grow over a
  /// distance of two, then of ten binary orders more, by no less than half of what they grew before: as
  /// a logarithm does, and more than it does any function that only has a vertical tangent.
  private static func isPole(
    between left: Double, _ right: Double, of function: DerivativeOfOrder
  ) -> Bool {
    let whole = function.enclosure(left, right).value
    guard !whole.isEmpty, whole.width == .infinity else { return false }
    let distance = right - left
    return [(left, -distance), (right, distance)].contains { side, step in
      let places = [0x1p22, 0x1p12, 0x1p2].map { side + $0 * step }.filter(\.isFinite)
      let values = places.map { function.enclosure($0, $0).value }
      guard values.count == 3, !values.contains(where: \.isEmpty) else { return false }
      let growth = values[2].leastMagnitude - values[1].magnitude
      let before = values[1].magnitude - values[0].leastMagnitude
      return growth > 0 && before > 0 && growth >= before / 2
    }
  }
}

extension Interval {
  /// The least absolute value in the interval.
  fileprivate var leastMagnitude: Double {
    contains(0) ? 0 : Swift.min(lower.magnitude, upper.magnitude)
  }
}

/// A function at one point: rounded, and enclosed.
private struct Sample {
  let location: Double
  let jet: Jet<Double>
  let enclosure: Jet<Interval>

  init(_ location: Double, _ function: DerivativeOfOrder) {
    self.location = location
    jet = function.jet(at: location)
    enclosure = function.enclosure(location, location)
  }

  var side: Feature.Side {
    Feature.Side(location: location, value: jet.value, derivative: jet.derivative)
  }

  /// By how much a quantity certainly differs between two points, beyond what its slope accounts for;
  /// infinite where one of them is.
  func gap(
    to other: Sample, _ quantity: KeyPath<Jet<Interval>, Interval>,
    _ slope: KeyPath<Jet<Double>, Double>?
  ) -> Double {
    let (a, b) = (enclosure[keyPath: quantity], other.enclosure[keyPath: quantity])
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    if a.decoration == .trivial || b.decoration == .trivial { return .infinity }
    let distance = Swift.max(a.lower - b.upper, b.lower - a.upper)
    // A slope that is infinite at one point says nothing about the distance to the next.
    let slopes = slope.map { [jet[keyPath: $0].magnitude, other.jet[keyPath: $0].magnitude] } ?? []
    let steepest = slopes.filter(\.isFinite).max() ?? 0
    return distance - 8 * (other.location - location) * steepest
  }

  /// By how much a rounded quantity differs between two points; infinite if it is undefined at one.
  func step(to other: Sample, _ quantity: KeyPath<Jet<Double>, Double>) -> Double {
    let distance = (jet[keyPath: quantity] - other.jet[keyPath: quantity]).magnitude
    return distance.isNaN ? .infinity : distance
  }

  /// Whether this location takes fewer characters to write.
  func isShorter(than other: Sample) -> Bool {
    location.description.count < other.location.description.count
  }
}
