/// A connected part of the set on which a function is defined.
public struct DefinedPart: Hashable, Sendable {
  /// From the double nearest to the left end to the one nearest to the right end; equal for an isolated point.
  public let range: ClosedRange<Double>

  /// Whether the left end belongs to it.
  public let includesStart: Bool

  /// Whether the right end belongs to it.
  public let includesEnd: Bool
}

extension Study {
  /// Where the function is defined, from left to right; complete if that is settled everywhere.
  var definedOn: Listing<DefinedPart> {
    var parts: [DefinedPart] = []
    var current: (start: Double, isIncluded: Bool, end: Double)?
    var isComplete = true
    func close(at end: Double, isIncluded: Bool) {
      guard let part = current else { return }
      parts.append(
        DefinedPart(
          range: part.start...Swift.max(part.start, end), includesStart: part.isIncluded,
          includesEnd: isIncluded))
      current = nil
    }
    for element in cover.elements {
      switch element {
      case .regular(let range):
        current = current ?? (range.lowerBound, true, range.upperBound)
        current?.end = range.upperBound
      case .undefined: close(at: current?.end ?? 0, isIncluded: true)
      case .undecided:
        isComplete = false
        close(at: current?.end ?? 0, isIncluded: true)
      case .place(let place):
        let hasValue = if case .value = place.value { true } else { false }
        isComplete = isComplete && place.isDecided
        if place.left.existence == .defined, hasValue, place.right.existence == .defined {
          current = current ?? (place.between.lowerBound, true, place.location)
          current?.end = place.between.upperBound
          continue
        }
        if place.left.existence == .defined {
          current = current ?? (place.between.lowerBound, true, place.location)
          close(at: place.location, isIncluded: hasValue)
        } else {
          close(at: current?.end ?? 0, isIncluded: true)
        }
        if place.right.existence == .defined {
          let joinsPoint = hasValue && place.left.existence != .defined
          current = (place.location, joinsPoint, place.between.upperBound)
        } else if hasValue, place.left.existence != .defined {
          current = (place.location, true, place.location)
          close(at: place.location, isIncluded: true)
        }
      }
    }
    close(at: current?.end ?? 0, isIncluded: true)
    return Listing(parts, isComplete: isComplete)
  }

  /// The parts on which it was not decided whether the function is smooth, is 0, or rises or falls.
  var undecided: [ClosedRange<Double>] {
    let parts = [0, 1].flatMap { order in
      steps(order).compactMap { step -> ClosedRange<Double>? in
        switch step {
        case .part(let part, nil), .undecided(let part): part
        case .place(let place) where !place.isDecided: place.between
        case .part, .zero, .place, .undefined: nil
        }
      }
    }
    return parts.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, part in
      if let last = joined.last, last.upperBound >= part.lowerBound {
        joined[joined.count - 1] =
          last.lowerBound...Swift.max(last.upperBound, part.upperBound)
      } else {
        joined.append(part)
      }
    }
  }

  /// How often the function can be differentiated with a continuous result.
  func continuity(on domain: ClosedRange<Double>) -> Finding<Continuity> {
    func found(_ value: Continuity, _ evidence: Evidence) -> Finding<Continuity> {
      evidence == .undecided
        ? .undecided(on: domain) : Finding(value: value, evidence: evidence, domain: domain)
    }
    var isDecided = true
    var evidence = Evidence.proved
    for element in cover.elements {
      switch element {
      case .undefined: return found(.discontinuous, .proved)
      case .undecided: isDecided = false
      case .place(let place):
        if case .none = place.value { return found(.discontinuous, .proved) }
        if place.isProvedDiscontinuous { return found(.discontinuous, .proved) }
        if let known = place.continuity(within: domain) {
          evidence = evidence.weaker(known)
        } else {
          isDecided = false
        }
      case .regular: break
      }
    }
    guard isDecided else { return .undecided(on: domain) }
    let features = cover.places.compactMap(\.feature)
    if features.contains(where: { !$0.isJoined && $0.kind != .domainEdge }) {
      return found(.discontinuous, evidence)
    }
    let bends = features.filter { [.kink, .cusp, .verticalTangent].contains($0.kind) }
    if !bends.isEmpty {
      return found(.c0, bends.reduce(evidence) { $0.weaker($1.evidence) })
    }
    if features.contains(where: { $0.kind == .curvature }) {
      return found(.c1, continuityEvidence(upTo: 1, domain))
    }
    guard continuityEvidence(upTo: 2, domain) != .undecided else { return .undecided(on: domain) }
    evidence = continuityEvidence(upTo: 2, domain)
    for (order, continuity) in [(1, Continuity.c2), (2, .c3)] {
      var derivative = Definition(definition.function, order: order, budget: definition.work.limit)
      let cover = Cover(domain, of: &derivative).extended(&derivative)
      for element in cover.elements {
        switch element {
        case .undecided: return .undecided(on: domain)
        case .regular: break
        // Where a derivative has no value by its formula the function was found regular all the same.
        case .undefined: return .undecided(on: domain)
        case .place(let place):
          if place.agreement(2) == .different, place.continuity(within: domain) != nil {
            return found(continuity, evidence)
          }
          guard let known = place.continuity(upTo: 2) else { return .undecided(on: domain) }
          evidence = evidence.weaker(known)
        }
      }
    }
    return found(.smooth, evidence)
  }

  /// How it is known that f up to a derivative is continuous at all places.
  private func continuityEvidence(upTo order: Int, _ domain: ClosedRange<Double>) -> Evidence {
    cover.places.reduce(Evidence.proved) { evidence, place in
      if place.isAtEnd(of: domain) { return evidence }
      return evidence.weaker(place.continuity(upTo: order) ?? .undecided)
    }
  }

  /// The Lipschitz constant, given the bounds of f′.
  func lipschitz(_ slopes: Bounds, on domain: ClosedRange<Double>) -> Finding<Double> {
    for place in cover.places where place.isProvedJump { return .proved(.infinity, on: domain) }
    let isContinuous = cover.elements.allSatisfy { element in
      switch element {
      case .undecided: return false
      case .place(let place):
        if case .none = place.value { return place.isDecided }
        return place.isDecided
          && (place.continuity(within: domain).map { $0 == .proved }
            ?? (place.feature?.kind == .isolated))
      case .regular, .undefined: return true
      }
    }
    guard let (range, evidence) = slopes.finding else {
      let isUnbounded = slopes.greatestReached == .infinity || slopes.leastReached == -.infinity
      return isUnbounded ? .proved(.infinity, on: domain) : .undecided(on: domain)
    }
    let constant = Swift.max(range.lowerBound.magnitude, range.upperBound.magnitude)
    if constant == .infinity { return .proved(.infinity, on: domain) }
    guard isContinuous else { return .undecided(on: domain) }
    let reached = Swift.max(-slopes.leastReached, slopes.greatestReached)
    let isTight = constant - reached <= Bounds.tolerance * Swift.max(1, constant)
    return Finding(value: constant, evidence: isTight ? .proved : evidence, domain: domain)
  }
}

extension Place {
  /// Whether the place is an end of a domain, beyond which nothing is asked.
  func isAtEnd(of domain: ClosedRange<Double>) -> Bool {
    isExact && (left.existence == .outside || right.existence == .outside)
  }

  /// Whether the value is proved to differ from what the function tends to on a side, or both sides to differ.
  var isProvedDiscontinuous: Bool {
    if left.limits[0].isInfinite || right.limits[0].isInfinite { return true }
    if left.existence == .undefined || right.existence == .undefined {
      return !(left.existence == .undefined && right.existence == .outside)
        && !(right.existence == .undefined && left.existence == .outside)
    }
    return isProvedJump
      || left.existence == .defined && right.existence == .defined && agreement(0) == .different
  }

  /// Whether the value at the place is proved to differ from what the function tends to on a side.
  var isProvedJump: Bool {
    guard case .value = value else { return false }
    return [Side.left, .right].contains { side in
      self[side].existence == .defined && valueAgreement(side) == .different
    }
  }

  /// How it is known that f is continuous at the place, within a domain: at an end of it from one side only.
  func continuity(within domain: ClosedRange<Double>) -> Evidence? {
    guard isAtEnd(of: domain) || hasUndefinedSide else { return continuity }
    guard case .value = value else { return nil }
    var evidence = Evidence.proved
    for side in [Side.left, .right] where self[side].existence == .defined {
      let agreement = valueAgreement(side)
      guard agreement.mayBeEqual else { return nil }
      evidence = evidence.weaker(agreement.evidence)
    }
    return evidence
  }

  /// Whether the function is proved not to be defined on one side.
  private var hasUndefinedSide: Bool {
    left.existence == .undefined || right.existence == .undefined
  }
}
