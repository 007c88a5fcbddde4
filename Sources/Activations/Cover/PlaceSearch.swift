/// Finds out what lies between neighbouring doubles of which it is not proved that nothing happens.
struct PlaceSearch {
  /// The doubles, from the last before to the first after.
  let points: [Double]

  /// The domain that is studied.
  let domain: ClosedRange<Double>

  private static let bits = 192

  /// The places, from left to right, and what lies between them.
  ///
  /// A place that is a double shows in expansions around it: they prove the function regular, or not defined,
  /// as far as the next double on either side.
  func elements(_ definition: inout Definition) -> [Cover.Element] {
    let last = points.count - 1
    let isPlain = points.map { isRegular(around: $0, &definition) }
    var left: [Int: Approach] = [:]
    var right: [Int: Approach] = [:]
    // Doubles at which something happens first, and inner ones: with them the others mostly need not be asked.
    let order = (0...last).sorted { a, b in
      func rank(_ index: Int) -> Int { (isPlain[index] ? 2 : 0) + (index % last == 0 ? 1 : 0) }
      return (rank(a), a) < (rank(b), b)
    }
    var gaps: [Cover.Element?] = Array(repeating: nil, count: last)
    func isOpen(_ gap: Int) -> Bool { gaps.indices.contains(gap) && gaps[gap] == nil }
    func settle(_ gap: Int) { gaps[gap] = .regular(points[gap]...points[gap + 1]) }
    for index in order where isOpen(index - 1) || isOpen(index) {
      if index > 0 {
        left[index] = approach(to: index, .left, &definition)
        if left[index]?.isResolved == true { settle(index - 1) }
      }
      if index < last {
        right[index] = approach(to: index, .right, &definition)
        if right[index]?.isResolved == true { settle(index) }
      }
    }
    let isSettled = gaps.map { $0 != nil }
    for gap in gaps.indices where !isSettled[gap] {
      gaps[gap] = inexactPlace(points[gap], points[gap + 1], &definition)
    }
    func isResolved(_ index: Int) -> Bool {
      left[index]?.isResolved == true || right[index]?.isResolved == true
    }
    // Where nothing is settled on both sides of a double, it is the likeliest place.
    func isLikely(_ index: Int) -> Bool {
      guard !isPlain[index], !isResolved(index), 0 < index, index < last else { return false }
      return (index - 1...index).allSatisfy { !isSettled[$0] && gaps[$0]?.isPlace == true }
    }
    var elements: [Cover.Element] = []
    for index in 0...last {
      if isLikely(index) || !isPlain[index] && isResolved(index) {
        elements.append(
          .place(
            exactPlace(
              index, left[index] ?? approach(to: index, .left, &definition),
              right[index] ?? approach(to: index, .right, &definition), &definition)))
      }
      guard index < last, let gap = gaps[index] else { continue }
      // What is settled next to a place is part of it, and so is what is doubtful on both sides of it.
      let isCovered =
        isSettled[index]
        ? !isPlain[index] && isResolved(index) || !isPlain[index + 1] && isResolved(index + 1)
        : isLikely(index) || isLikely(index + 1)
      if !isCovered { elements.append(gap) }
    }
    return elements
  }

  /// Whether nothing happens at a double, nor within a small part of the distance to the next ones.
  private func isRegular(around point: Double, _ definition: inout Definition) -> Bool {
    let (lower, upper) = WorkingPrecision.with(Self.bits) {
      let reach = PreciseInterval(from: -1, to: 1) * PreciseInterval(from: 0, to: 0x1p-24)
      let around =
        PreciseInterval(from: point, to: point)
        + reach * PreciseInterval(from: 0, to: (point.nextUp - point).magnitude)
      return (around.lower, around.upper)
    }
    return definition.enclosure(lower, upper, bits: Self.bits).decoration >= .continuous
  }

  /// How the function behaves next to one of the points, as far as the next double or the end of the domain.
  private func approach(
    to index: Int, _ side: Side, _ definition: inout Definition
  ) -> Approach {
    let point = points[index]
    if point == (side == .left ? domain.lowerBound : domain.upperBound) {
      return beyondDomain(point, side, &definition)
    }
    let next = side == .left ? index - 1 : index + 1
    let neighbour =
      points.indices.contains(next) ? points[next] : side == .left ? point.nextDown : point.nextUp
    return definition.approach(to: point, from: side, reach: (neighbour - point).magnitude)
  }

  /// What lies beyond an end of the domain: nothing, if the function is not defined there either.
  private func beyondDomain(
    _ end: Double, _ side: Side, _ definition: inout Definition
  ) -> Approach {
    let neighbour = side == .left ? end.nextDown : end.nextUp
    guard neighbour.isFinite else { return .outside }
    return definition.enclosure(neighbour, neighbour, bits: 64).value.isEmpty
      ? .undefined : .outside
  }

  private func exactPlace(
    _ index: Int, _ left: Approach, _ right: Approach, _ definition: inout Definition
  ) -> Place {
    let point = points[index]
    let before = index > 0 ? points[index - 1] : Swift.max(point.nextDown, domain.lowerBound)
    let after =
      index + 1 < points.count ? points[index + 1] : Swift.min(point.nextUp, domain.upperBound)
    let across = definition.enclosure(before, after, bits: Self.bits)
    func beside(_ approach: Approach, _ neighbour: Double) -> Approach {
      guard approach.existence == .unknown else { return approach }
      let jet = definition.enclosure(neighbour, neighbour, bits: Self.bits)
      return definition.approach(
        beside: jet, within: across,
        width: PreciseInterval(from: 0, to: (neighbour - point).magnitude))
    }
    let value = isBroken(at: index, &definition) ? .none : definition.value(at: point)
    return Place(
      between: before...after, location: point, isExact: true, value: value,
      valueAtLocation: definition.nearestValue(at: point, value), left: beside(left, before),
      right: beside(right, after),
      continuousOrders: across.continuousOrders, signsAcross: across.weakSigns)
  }

  /// Whether this is about a derivative and the function itself is not continuous at one of the points, so
  /// that there is no derivative, whatever the formula's branches say.
  private func isBroken(at index: Int, _ definition: inout Definition) -> Bool {
    guard definition.order > 0 else { return false }
    var function = Definition(definition.function, order: 0, budget: definition.work.limit)
    let place = PlaceSearch(points: points, domain: domain).exactPlace(
      index, approach(to: index, .left, &function), approach(to: index, .right, &function),
      &function)
    definition.work.add(function.work)
    return place.isProvedJump || place.agreement(0) == .different
  }

  /// A place of which only the values at the doubles beside it are known, because the budget was used up.
  private func guess(
    _ lower: Double, _ upper: Double, _ across: Jet<PreciseInterval>, _ definition: Definition
  ) -> Place {
    func side(_ sample: Double) -> Approach {
      let near = definition.function.enclosure(
        over: Interval(sample, sample), ofDerivative: definition.order)
      var approach = Approach.unknown
      approach.sample = (near.value.middle, near.derivative.middle)
      approach.bounds = [across.value, across.derivative, across.secondDerivative]
      return approach
    }
    return Place(
      between: lower...upper, location: lower, isExact: false, value: .unknown,
      valueAtLocation: side(lower).sample.value, left: side(lower), right: side(upper),
      continuousOrders: across.continuousOrders, signsAcross: [nil, nil, nil])
  }

  /// A place between two doubles, closed in with many bits.
  private func inexactPlace(
    _ lower: Double, _ upper: Double, _ definition: inout Definition
  ) -> Cover.Element {
    var (low, high) = (PreciseNumber.make(lower), PreciseNumber.make(upper))
    var hasGap = false
    func isSettled(_ jet: Jet<PreciseInterval>) -> Bool {
      hasGap = hasGap || jet.value.isEmpty
      return jet.value.isEmpty || jet.decoration >= .continuous
    }
    // So far that the values on both sides are known to more digits than a double has.
    for _ in 0..<16 where definition.work.isLeft {
      let middle = WorkingPrecision.with(Self.bits) {
        PreciseInterval(low, high, .common).middle
      }
      guard low < middle, middle < high else { break }
      let isLeftSettled = isSettled(definition.enclosure(low, middle, bits: Self.bits))
      let isRightSettled = isSettled(definition.enclosure(middle, high, bits: Self.bits))
      if isLeftSettled, isRightSettled { break }
      if isLeftSettled { low = middle } else if isRightSettled { high = middle } else { break }
    }
    let whole = definition.enclosure(low, high, bits: Self.bits)
    // More bits than doubles have may show that nothing happens after all.
    if isSettled(whole) { return hasGap ? .undecided(lower...upper) : .regular(lower...upper) }
    if !definition.work.isLeft { return .place(guess(lower, upper, whole, definition)) }
    let atLow = definition.enclosure(low, low, bits: Self.bits)
    let atHigh = definition.enclosure(high, high, bits: Self.bits)
    let width = WorkingPrecision.with(Self.bits) {
      PreciseInterval(.zero, PreciseInterval(low, high, .common).width, .common)
    }
    let within = PreciseInterval(low, high, .common)
    let expanded = definition.approaches(toPlaceWithin: within, between: lower...upper)
    func side(_ approach: Approach?, _ jet: Jet<PreciseInterval>) -> Approach {
      if let approach, approach.existence != .unknown { return approach }
      return definition.approach(beside: jet, within: whole, width: width)
    }
    let left = side(expanded?.left, atLow)
    let right = side(expanded?.right, atHigh)
    var value = Place.PointValue.unknown
    // Nothing else happens between the doubles only if both sides are settled.
    if let expanded, expanded.left.isResolved, expanded.right.isResolved { value = expanded.value }
    if case .unknown = value, whole.value.decoration >= .defined { value = .value(whole.value) }
    return .place(
      Place(
        between: lower...upper,
        location: within.nearestDouble, isExact: false,
        value: value,
        valueAtLocation: definition.nearestValue(
          at: within.nearestDouble, definition.value(at: within.nearestDouble)),
        left: left, right: right, continuousOrders: whole.continuousOrders,
        signsAcross: definition.enclosure(lower, upper, bits: Self.bits).weakSigns))
  }
}

extension Cover.Element {
  /// Whether something may happen there.
  fileprivate var isPlace: Bool { if case .place = self { true } else { false } }
}

extension Definition {
  /// The value at a double.
  mutating func value(at point: Double) -> Place.PointValue {
    for bits in [128, 512, 2048] {
      let value = enclosure(point, point, bits: bits).value
      if value.isEmpty { return .none }
      if value.decoration >= .defined { return .value(value) }
    }
    return .unknown
  }

  /// The double nearest to the value at a double.
  fileprivate func nearestValue(at point: Double, _ value: Place.PointValue) -> Double {
    guard order == 0, case .value = value else { return value.nearestDouble }
    return function.nearestValue(at: point)
  }

  /// How the function behaves on a side of a place that is closed in: as at the point beside it, give or
  /// take what the slopes in between account for.
  ///
  /// On each of the pieces that meet there f is differentiable with a slope in `whole`, so a limit differs
  /// from the value at a distance of `width` by no more than their product (the mean value theorem).
  fileprivate mutating func approach(
    beside jet: Jet<PreciseInterval>, within whole: Jet<PreciseInterval>, width: PreciseInterval
  ) -> Approach {
    let near = (jet.value.nearestDouble, jet.derivative.nearestDouble)
    guard whole.value.decoration >= .defined else {
      var approach = Approach.unknown
      approach.sample = near
      return approach
    }
    let quantities = [
      (jet.value, whole.derivative, whole.value),
      (jet.derivative, whole.secondDerivative, .entire), (jet.secondDerivative, .entire, .entire),
    ]
    let limits = WorkingPrecision.with(192) {
      quantities.map { value, slope, all -> SideLimit in
        let nearby = value + PreciseInterval(from: -1, to: 1) * slope * width
        let limit = nearby.intersection(all)
        let isBounded = !limit.isEmpty && !limit.lower.isInfinite && !limit.upper.isInfinite
        return isBounded ? .number(limit) : .unknown
      }
    }
    return Approach(
      existence: .defined, limits: limits,
      bounds: [jet.value, jet.derivative, jet.secondDerivative],
      signs: [
        jet.value.strictSign, jet.derivative.strictSign, jet.secondDerivative.strictSign,
      ],
      sample: near)
  }
}

extension Jet<PreciseInterval> {
  /// How many of f, f′ and f″, in this order, are proved continuous.
  fileprivate var continuousOrders: Int {
    [value, derivative, secondDerivative].prefix { $0.decoration >= .continuous }.count
  }

  /// The signs of those values of f, f′ and f″ that are not 0, as far as they have one.
  fileprivate var weakSigns: [Signum?] { [value, derivative, secondDerivative].map(\.weakSign) }
}
