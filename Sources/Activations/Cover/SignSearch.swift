/// Finds where a quantity is positive, negative or 0 on an interval on which it is continuous.
///
/// Where its slope is proved not to vanish there is at most one zero, which is closed in between neighbouring
/// doubles by the signs of single values. Elsewhere the interval is cut on, down to neighbouring doubles. At a
/// double at which the value is 0 together with its slope, an expansion tells the signs on both sides.
struct SignSearch {
  private var elements: [SignMap.Element] = []

  /// Doubles between which no sign was found, each of a pair with its neighbour.
  private var narrow: [ClosedRange<Double>] = []

  /// The signs on an interval.
  static func signs(on range: ClosedRange<Double>, of quantity: inout Quantity) -> SignMap {
    var search = SignSearch()
    // All parts of one width before any of half of it, so that a hard place does not use up the budget of
    // the others.
    var open = [range]
    var depth = 0
    while !open.isEmpty {
      // Only at some halvings: where there is no expansion, each attempt takes as long as a successful one.
      if [5, 9, 17, 33].contains(depth) {
        search.settleTail(.right, &open, &quantity)
        search.settleTail(.left, &open, &quantity)
      }
      var halves: [ClosedRange<Double>] = []
      for part in open { search.visit(part, depth, &halves, &quantity) }
      open = halves
      depth += 1
    }
    search.settleNarrow(in: range, &quantity)
    return SignMap(elements: search.joined)
  }

  private mutating func visit(
    _ range: ClosedRange<Double>, _ depth: Int, _ halves: inout [ClosedRange<Double>],
    _ quantity: inout Quantity
  ) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    guard quantity.definition.work.isLeft else { return elements.append(.undecided(range)) }
    let (value, slope) = quantity.tightEnclosures(lower, upper)
    if let sign = value.strictSign { return elements.append(.part(range, sign)) }
    if let direction = slope.strictSign, direction != .zero {
      return closeIn(range, direction, &quantity)
    }
    if depth >= 3, let form = quantity.taylorEnclosures(lower, upper) {
      if let sign = form.value.strictSign { return elements.append(.part(range, sign)) }
      if let direction = form.slope.strictSign, direction != .zero {
        return closeIn(range, direction, &quantity)
      }
      if form.isHopeless { return settleIndistinct(range, &quantity) }
    }
    let isNarrow = lower.nextUp >= upper
    // Where doubles under- or overflow, or cancel, smaller parts tell no more.
    let isLost = value.magnitude < 1e-280 || value.magnitude == .infinity
    if isNarrow || isLost && depth % 4 == 0 || depth % 12 == 11 {
      let (value, slope) = quantity.enclosures(lower, upper, bits: isNarrow ? 128 : 64)
      if let sign = value.strictSign { return elements.append(.part(range, sign)) }
      if let direction = slope.strictSign, direction != .zero {
        return closeIn(range, direction, &quantity)
      }
    }
    if isNarrow { return narrow.append(range) }
    if depth % 6 == 5, expand(range, &quantity) { return }
    let cut = Self.cut(lower, upper, depth)
    halves += [lower...cut, cut...upper]
  }

  /// Settles a part at whose one end the quantity is exactly 0, by an expansion around that end; enclosures
  /// cannot, if the slope is 0 there too, or is lost in the rounding of what cancels.
  private mutating func expand(_ range: ClosedRange<Double>, _ quantity: inout Quantity) -> Bool {
    let ends: [(Double, Side)] = [(range.lowerBound, .right), (range.upperBound, .left)]
    // A value that is exactly 0 is mostly found to be 0 with few bits.
    for (end, side) in ends
    where quantity.enclosures(end, end, bits: 128).value.strictSign == .zero {
      let reach = (range.upperBound - range.lowerBound).nextUp
      guard let sign = quantity.side(of: end, side, reach: reach).sign else { continue }
      elements += [.zero(Self.exact(end)), .part(range, sign)]
      return true
    }
    return false
  }

  /// Settles the parts furthest out by an expansion towards ±∞, as many as it holds on.
  ///
  /// Nothing else tells the sign of e⁻ᶻ beside 1, and it does so for all parts at once.
  private mutating func settleTail(
    _ side: Side, _ open: inout [ClosedRange<Double>], _ quantity: inout Quantity
  ) {
    // The starts of the tails that reach inward to one part after another.
    let starts = (side == .left ? open.map { -$0.upperBound } : open.reversed().map(\.lowerBound))
      .prefix { $0 > 0 }
    var (known, unknown, sign) = (0, starts.count + 1, Signum?.none)
    while known + 1 < unknown, quantity.definition.work.isLeft {
      // The outermost first: if that fails, so do all others.
      let count = known == 0 ? 1 : (known + unknown) / 2
      if let found = quantity.sign(beyond: starts[count - 1], towards: side) {
        (known, sign) = (count, found)
      } else {
        unknown = count
      }
    }
    guard let sign, known > 0 else { return }
    let settled = side == .left ? open.prefix(known) : open.suffix(known)
    elements += settled.map { .part($0, sign) }
    if side == .left { open.removeFirst(known) } else { open.removeLast(known) }
  }

  /// Settles a part on which doubles cannot tell the quantity or any of its derivatives from 0: by many
  /// bits, or not at all.
  private mutating func settleIndistinct(
    _ range: ClosedRange<Double>, _ quantity: inout Quantity
  ) {
    let (value, slope) = quantity.enclosures(range.lowerBound, range.upperBound, bits: 256)
    if let sign = value.strictSign { return elements.append(.part(range, sign)) }
    if let direction = slope.strictSign, direction != .zero {
      return closeIn(range, direction, &quantity)
    }
    elements.append(.undecided(range))
  }

  /// Where a part is cut: not quite in the middle, where zeros of symmetric functions lie; at 0, or in the
  /// middle of the order of doubles, where its ends differ in size.
  private static func cut(_ lower: Double, _ upper: Double, _ depth: Int) -> Double {
    if lower < 0, upper > 0 { return 0 }
    // Beside 0 not at once to the smallest doubles: an expansion at 0 is tried before, and reaches further.
    if depth < 6, lower == 0 || upper == 0 {
      let cut = (lower + upper) / 64
      return lower < cut && cut < upper ? cut : Double.middleInOrder(lower, upper)
    }
    let (small, large) = (
      Swift.min(lower.magnitude, upper.magnitude), Swift.max(lower.magnitude, upper.magnitude)
    )
    if small < large / 8 { return Double.middleInOrder(lower, upper) }
    let cut = lower + (upper - lower) * 0.4871
    return lower < cut && cut < upper ? cut : Double.middleInOrder(lower, upper)
  }

  /// Cuts an interval on which the quantity is strictly monotone at its zero, if it has one.
  private mutating func closeIn(
    _ range: ClosedRange<Double>, _ direction: Signum, _ quantity: inout Quantity
  ) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    let after = direction
    let before: Signum = direction == .positive ? .negative : .positive
    let (first, last) = (quantity.sign(at: lower), quantity.sign(at: upper))
    if first == after { return elements.append(.part(range, after)) }
    if last == before { return elements.append(.part(range, before)) }
    if first == .zero {
      elements += [.zero(Self.exact(lower)), .part(range, after)]
      return
    }
    if last == .zero {
      elements += [.part(range, before), .zero(Self.exact(upper))]
      return
    }
    if first == nil, let near = sure(from: lower, toward: upper, &quantity) {
      // The slope tells the signs up to the next double at which the sign shows.
      elements.append(.zero(Self.doubtful(lower...near)))
      return closeIn(near...upper, direction, &quantity)
    }
    if last == nil, let near = sure(from: upper, toward: lower, &quantity) {
      elements.append(.zero(Self.doubtful(near...upper)))
      return closeIn(lower...near, direction, &quantity)
    }
    guard first == before, last == after else { return elements.append(.undecided(range)) }
    let (low, high) = neighbours(in: range, before, after, &quantity)
    if lower < low || low < high { elements.append(.part(lower...low, before)) }
    elements.append(
      .zero(
        SignMap.ZeroPlace(
          between: low...high, location: low / 2 + high / 2 + 0, isProved: true, weakSign: nil)))
    if high < upper || low < high { elements.append(.part(high...upper, after)) }
  }

  /// A place at which no number of bits tells the sign of one of the doubles.
  private static func doubtful(_ between: ClosedRange<Double>) -> SignMap.ZeroPlace {
    SignMap.ZeroPlace(
      between: between, location: between.lowerBound, isProved: false, weakSign: nil)
  }

  /// A double near one end, on the side of the other, at which the sign shows; nil if there is none.
  private func sure(
    from end: Double, toward other: Double, _ quantity: inout Quantity
  ) -> Double? {
    var step: Int64 = 1
    while quantity.definition.work.isLeft, step < 1 << 60 {
      let point = Double(ordinal: end.ordinal &+ (other > end ? step : -step))
      guard (end < point) == (end < other), (point < other) == (end < other), point != other else {
        return nil
      }
      if quantity.sign(at: point) != nil { return point }
      step *= 4
    }
    return nil
  }

  private static func exact(_ point: Double) -> SignMap.ZeroPlace {
    // Adding 0 makes −0 the same number as 0.
    let point = point + 0
    return SignMap.ZeroPlace(
      between: point...point, location: point, isProved: true, weakSign: nil)
  }

  /// The doubles next to the zero of a strictly monotone quantity, which has different signs at the ends.
  ///
  /// Equal if the zero is a double. A double at which no number of bits tells the sign lies between them.
  private func neighbours(
    in range: ClosedRange<Double>, _ before: Signum, _ after: Signum, _ quantity: inout Quantity
  ) -> (Double, Double) {
    var (low, high) = (range.lowerBound, range.upperBound)
    /// Doubles whose sign could not be told.
    var doubt: ClosedRange<Double>?
    /// Takes what the sign at a double tells; true if the zero is that double.
    func take(_ point: Double) -> Bool {
      guard low < point, point < high else { return false }
      switch quantity.sign(at: point) {
      case before: low = point
      case after: high = point
      case .zero: (low, high) = (point, point)
      case nil:
        doubt =
          Swift.min(
            doubt?.lowerBound ?? point, point)...Swift.max(doubt?.upperBound ?? point, point)
      default: break
      }
      return low == high
    }
    let guess = root(in: range, &quantity)
    let (near, next) = quantity.neighbours(ofZeroNear: guess)
    for point in [near, next] where take(point) { return (low, high) }
    var step: Int64 = 1
    while quantity.definition.work.isLeft {
      if let doubt {
        // Only what lies outside the doubtful doubles is left to be closed in, from both sides.
        let isLowDone = low.nextUp >= doubt.lowerBound
        if isLowDone, high.nextDown <= doubt.upperBound { break }
        let (sure, unsure) = isLowDone ? (high, doubt.upperBound) : (low, doubt.lowerBound)
        let distance = sure.ordinal &- unsure.ordinal
        let near = Double(ordinal: unsure.ordinal &+ (distance > 0 ? step : -step))
        let isNear = (Swift.min(sure, unsure) < near) && (near < Swift.max(sure, unsure))
        if take(isNear && step < 1 << 40 ? near : Double.middleInOrder(sure, unsure)) {
          return (low, high)
        }
      } else {
        if low.nextUp >= high { break }
        // Near the guess first, in growing steps, and then by halving what is left.
        let beside =
          near <= low ? Double(ordinal: low.ordinal &+ step) : Double(ordinal: high.ordinal &- step)
        let isNear = low < beside && beside < high && step < 1 << 40
        if take(isNear ? beside : Double.middleInOrder(low, high)) { return (low, high) }
      }
      step = step > 1 << 60 ? step : step * 4
    }
    return (low, high)
  }

  /// About where a monotone quantity is 0.
  ///
  /// Source: the Illinois method (Dowell & Jarratt 1971).
  private func root(in range: ClosedRange<Double>, _ quantity: inout Quantity) -> Double {
    var (a, b) = (range.lowerBound, range.upperBound)
    func value(_ point: Double) -> Double {
      let value = quantity.enclosures(point, point).value
      return value.lower / 2 + value.upper / 2
    }
    var (atA, atB) = (value(a), value(b))
    guard atA.isFinite, atB.isFinite, (atA < 0) != (atB < 0), atA != 0, atB != 0 else {
      return a / 2 + b / 2
    }
    for _ in 0..<60 {
      let secant = b - atB * ((b - a) / (atB - atA))
      let next = a < secant && secant < b ? secant : a / 2 + b / 2
      guard a < next, next < b else { break }
      let value = value(next)
      if value == 0 { return next }
      if (value < 0) == (atA < 0) {
        let isClose = next - a <= 4 * next.ulp
        (a, atA, atB) = (next, value, atB / 2)
        if isClose { break }
      } else {
        let isClose = b - next <= 4 * next.ulp
        (b, atB, atA) = (next, value, atA / 2)
        if isClose { break }
      }
    }
    return atA.magnitude < atB.magnitude ? a : b
  }
}

extension SignSearch {
  /// Finds out what lies between neighbouring doubles on which no sign was found.
  private mutating func settleNarrow(in range: ClosedRange<Double>, _ quantity: inout Quantity) {
    let cells = narrow.sorted { $0.lowerBound < $1.lowerBound }
    var cluster: [Double] = []
    for cell in cells {
      if cluster.last != cell.lowerBound {
        settle(cluster, &quantity)
        cluster = [cell.lowerBound]
      }
      cluster.append(cell.upperBound)
    }
    settle(cluster, &quantity)
  }

  /// Finds out what lies between consecutive doubles.
  private mutating func settle(_ points: [Double], _ quantity: inout Quantity) {
    guard let first = points.first, let last = points.last, points.count > 1 else { return }
    guard points.count <= 16, quantity.definition.work.isLeft else {
      return elements.append(.undecided(first...last))
    }
    let zeros = Set(points.filter { quantity.sign(at: $0) == .zero })
    for zero in zeros { elements.append(.zero(Self.exact(zero))) }
    for (lower, upper) in zip(points, points.dropFirst()) {
      var sign: Signum?
      if zeros.contains(lower) {
        sign = quantity.side(of: lower, .right, reach: upper - lower).sign
      }
      if sign == nil, zeros.contains(upper) {
        sign = quantity.side(of: upper, .left, reach: upper - lower).sign
      }
      let (first, last) = (quantity.sign(at: lower), quantity.sign(at: upper))
      if sign == nil, let first, first == last, first != .zero {
        // Beside a place where branches meet only an expansion tells which one is taken.
        sign =
          quantity.side(of: lower, .right, reach: upper - lower).sign
          ?? quantity.side(of: upper, .left, reach: upper - lower).sign
      }
      if let sign {
        elements.append(.part(lower...upper, sign))
        continue
      }
      let value = quantity.enclosures(lower, upper, bits: 256).value
      let changes = first != nil && last != nil && first != last && first != .zero && last != .zero
      let bound = value.isEmpty ? .infinity : value.magnitudes.upperBound
      // Between two doubles there may be any number of waves, but these are next to nothing.
      if value.weakSign == nil, !changes, !(bound < 1e-9) {
        elements.append(.undecided(lower...upper))
        continue
      }
      elements.append(
        .zero(
          SignMap.ZeroPlace(
            between: lower...upper, location: lower, isProved: false, weakSign: value.weakSign,
            bound: bound)))
    }
  }

  /// The elements in their order, of which parts of the same sign that meet are one.
  private var joined: [SignMap.Element] {
    let sorted = elements.sorted { a, b in
      let (first, second) = (a.range, b.range)
      return (first.lowerBound, first.upperBound) < (second.lowerBound, second.upperBound)
    }
    return sorted.reduce(into: []) { joined, element in
      switch (joined.last, element) {
      case (.part(let before, let first)?, .part(let range, let sign))
      where first == sign && before.upperBound == range.lowerBound:
        joined[joined.count - 1] = .part(before.lowerBound...range.upperBound, sign)
      case (.undecided(let before)?, .undecided(let range))
      where before.upperBound == range.lowerBound:
        joined[joined.count - 1] = .undecided(before.lowerBound...range.upperBound)
      case (.zero(let before)?, .zero(let place)) where before.between == place.between: break
      case (.zero(let before)?, .zero(let place))
      where !before.isProved && !place.isProved
        && before.between.upperBound == place.between.lowerBound:
        // The double between the two is the one whose sign could not be told.
        joined[joined.count - 1] = .zero(
          SignMap.ZeroPlace(
            between: before.between.lowerBound...place.between.upperBound,
            location: place.between.lowerBound, isProved: false,
            weakSign: before.weakSign == place.weakSign ? place.weakSign : nil,
            bound: Swift.max(before.bound, place.bound)))
      default: joined.append(element)
      }
    }
  }
}

extension PreciseInterval {
  /// The sign of those values that are not 0; nil if both signs are possible.
  var weakSign: Signum? {
    if isNotNegative { return .positive }
    return isNotPositive ? .negative : nil
  }
}
