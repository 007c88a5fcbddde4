/// A point at which a function is not smooth.
public struct Feature: Hashable, Sendable {
  /// What happens at the point.
  public enum Kind: String, Hashable, Sendable {
    /// The values on the two sides differ, or the point has a value of its own.
    case jump

    /// The value is continuous, the slope is not.
    case kink

    /// Value and slope are continuous, the second derivative is not.
    case curvature

    /// The values grow without bound on a side.
    case pole

    /// The function is defined on one side only.
    case domainEdge

    /// The function is defined on both sides, where its values agree, but not at the point.
    case removable

    /// The function is defined at the point and on neither side.
    case isolated

    /// The value is continuous, and the slope goes to the same infinity on both sides.
    case verticalTangent

    /// The value is continuous, and the slope goes to different infinities on the two sides.
    case cusp
  }

  /// Which side the value at the point belongs to.
  public enum Owner: String, Hashable, Sendable {
    /// The function is continuous from the left.
    case left

    /// The function is continuous from the right.
    case right

    /// The point has a value of its own, unlike either side.
    case neither

    /// There is no value at the point.
    case nobody
  }

  /// What happens at the point.
  public let kind: Kind

  /// The double nearest to the point.
  public let location: Double

  /// The doubles between which the point lies; both are ``location`` where the point is that double.
  public let between: ClosedRange<Double>

  /// Which side the value at the point belongs to.
  public let owner: Owner

  /// The value at ``location``, or at the place itself if the function jumps between the two; NaN if there is none.
  public let value: Double

  /// What the function tends to from the left.
  public let left: Side

  /// What the function tends to from the right.
  public let right: Side

  /// How it is known that this happens, and nothing less.
  public let evidence: Evidence

  /// One side of a feature.
  public struct Side: Hashable, Sendable {
    /// The double next to the feature.
    public let location: Double

    /// What the values tend to; NaN if the function is not defined on this side, or there is no limit.
    public let value: Double

    /// What the slopes tend to; NaN if there is no limit.
    public let derivative: Double
  }

  /// Whether a line that is drawn along the function goes through the point without a gap.
  package var isJoined: Bool {
    switch kind {
    case .kink, .curvature, .verticalTangent, .cusp: true
    case .jump, .pole, .domainEdge, .removable, .isolated: false
    }
  }
}

extension Place {
  /// What happens at the place; nil if nothing does, or nothing is there.
  var feature: Feature? {
    let (hasLeft, hasRight) = (left.existence == .defined, right.existence == .defined)
    let isDecided = left.existence != .unknown && right.existence != .unknown
    guard hasLeft || hasRight else {
      guard isDecided else { return estimated }
      guard case .value = value else { return nil }
      return feature(.isolated, .neither, .proved)
    }
    if left.existence == .unknown || right.existence == .unknown { return estimated }
    if left.limits[0].isInfinite || right.limits[0].isInfinite {
      return feature(.pole, owner, .proved)
    }
    guard hasLeft, hasRight else { return edge(hasLeft ? .left : .right, isDecided: isDecided) }
    return inner
  }

  /// What happens where the function is defined on one side only, as far as is known.
  private func edge(_ side: Side, isDecided: Bool) -> Feature? {
    let other = side == .left ? right : left
    if case .unknown = value {
      return feature(.domainEdge, .nobody, .computed(tolerance: location.ulp))
    }
    let agreement = valueAgreement(side)
    // Where the values are not bounded it may be a pole.
    let isDecided = isDecided && self[side].isBounded
    if other.existence == .outside {
      // Nothing is asked of the other side, so nothing happens unless it shows on this one.
      if case .none = value {
        return feature(.domainEdge, .nobody, isDecided ? .proved : .undecided)
      }
      if agreement == .different { return feature(.jump, .neither, .proved) }
      return nil
    }
    if case .none = value { return feature(.domainEdge, .nobody, isDecided ? .proved : .undecided) }
    if agreement == .different { return feature(.jump, .neither, isDecided ? .proved : .undecided) }
    return feature(
      .domainEdge, side == .left ? .left : .right,
      isDecided ? agreement.evidence : .undecided)
  }

  /// What happens between two sides on which the function is defined.
  private var inner: Feature? {
    if case .none = value {
      let sides = agreement(0)
      return sides == .different
        ? feature(.jump, .nobody, .proved) : feature(.removable, .nobody, sides.evidence)
    }
    guard continuity != nil else {
      let sides = agreement(0)
      if sides == .unknown { return estimated }
      let isCertain =
        sides == .different || valueAgreement(.left) == .different
        || valueAgreement(.right) == .different
      if case .value = value { return feature(.jump, owner, isCertain ? .proved : sides.evidence) }
      // Whether the place has a value is not decided.
      return sides == .different ? feature(.jump, .nobody, .proved) : estimated
    }
    return bend
  }

  /// What happens to the slope or the second derivative where the function is continuous.
  private var bend: Feature? {
    let known = continuity ?? .undecided
    let (before, after) = (left.limits[1], right.limits[1])
    switch agreement(1) {
    case .different:
      let isCusp = before.isInfinite && after.isInfinite
      return feature(isCusp ? .cusp : .kink, owner, known)
    case .equal where before.isInfinite: return feature(.verticalTangent, owner, known)
    case .unknown: return estimated
    case .equal, .close:
      switch agreement(2) {
      case .different:
        return feature(.curvature, owner, known.weaker(agreement(1).evidence))
      case .unknown: return estimatedCurvature
      case .equal, .close:
        return left.limits[2].isInfinite
          ? feature(.curvature, owner, known.weaker(agreement(1).evidence)) : nil
      }
    }
  }

  /// What seems to happen by the values and slopes beside the place, where nothing is proved.
  private var estimated: Feature? {
    let (a, b) = (left.sample, right.sample)
    if a.value.isNaN, b.value.isNaN { return nil }
    if a.value.isNaN != b.value.isNaN {
      return feature(.domainEdge, owner, .computed(tolerance: location.ulp))
    }
    if !(a.value.magnitude < 1e12), !(b.value.magnitude < 1e12), a.slope.magnitude > 1e24 {
      return feature(.pole, .nobody, .computed(tolerance: location.ulp))
    }
    let size = Swift.max(a.value.magnitude, b.value.magnitude)
    let step = (a.value - b.value).magnitude
    if continuousOrders == 0, step > 1e-9 * size, step.isFinite {
      return feature(.jump, owner, .computed(tolerance: 1e-9 * size))
    }
    let steepest = Swift.max(a.slope.magnitude, b.slope.magnitude)
    let turn = (a.slope - b.slope).magnitude
    if !(turn <= 1e-6 * steepest) {
      return feature(.kink, owner, .computed(tolerance: 1e-6 * steepest))
    }
    return steepest > 1e6
      ? feature(.verticalTangent, owner, .computed(tolerance: steepest.ulp)) : nil
  }

  /// What seems to happen to the second derivative.
  private var estimatedCurvature: Feature? {
    let (a, b) = (left.bounds[2], right.bounds[2])
    guard !a.isEmpty, !b.isEmpty else { return nil }
    let (before, after) = (a.nearestDouble, b.nearestDouble)
    let size = Swift.max(before.magnitude, after.magnitude)
    guard !((before - after).magnitude <= 1e-6 * size) else { return nil }
    return feature(.curvature, owner, .computed(tolerance: 1e-6 * size))
  }

  /// Which side the value at the place belongs to, as far as can be told.
  private var owner: Feature.Owner {
    guard case .value = value else { return .nobody }
    let sides: [(Side, Feature.Owner)] = [(.left, .left), (.right, .right)]
    return sides.first { self[$0.0].existence == .defined && valueAgreement($0.0).mayBeEqual }?.1
      ?? .neither
  }

  private func feature(
    _ kind: Feature.Kind, _ owner: Feature.Owner, _ evidence: Evidence
  ) -> Feature {
    Feature(
      kind: kind, location: location, between: isExact ? location...location : between,
      owner: owner,
      value: owner == .nobody && (isExact || kind == .pole) ? .nan : statedValue,
      left: side(.left, between.lowerBound, evidence),
      right: side(.right, between.upperBound, evidence), evidence: evidence)
  }

  private func side(
    _ side: Side, _ neighbour: Double, _ evidence: Evidence
  ) -> Feature.Side {
    let approach = self[side]
    // What only seems to happen is drawn by the values beside it.
    var isSampled = false
    if case .computed = evidence { isSampled = approach.existence == .defined }
    func known(_ order: Int, or sample: Double) -> Double {
      let limit = approach.limits[order].nearestDouble
      return limit.isNaN && isSampled ? sample : limit
    }
    return Feature.Side(
      location: neighbour, value: known(0, or: approach.sample.value),
      derivative: known(1, or: approach.sample.slope))
  }
}
