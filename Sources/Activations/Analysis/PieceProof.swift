/// Covers cells on which a function is smooth by cubic pieces that are proved to be close to it.
///
/// A Hermite piece p agrees with f at both ends up to the rounding of two values, so |f − p| is at most
/// that plus h²/8 · max |f″ − p″|, where f″ is enclosed and p″ is linear. Where the second derivative is
/// of no use, near a vertical tangent, a line whose box is lower than the tolerance does as well.
///
/// All cells are halved together, the widest parts first, so that the budget goes where most can be seen.
/// What it leaves of no more than ``resolution``, next to a point such as 0 in sin(z)/z where enclosures
/// of a quotient are of no use, is joined if the values at its ends agree, or hold all others between.
struct PieceProof {
  /// A part of the domain, and what was proved of it.
  enum Part {
    /// A piece within the tolerance, and how far it can be off.
    case proved(CubicPiece, bound: Double)

    /// The values lie wholly outside the visible range.
    case hidden(ClosedRange<Double>)

    /// The budget ran out; the values lie in the enclosure.
    case undecided(ClosedRange<Double>, Interval)

    var start: Double {
      switch self {
      case .proved(let piece, _): piece.start.x
      case .hidden(let range), .undecided(let range, _): range.lowerBound
      }
    }
  }

  private(set) var definition: Definition
  let tolerance: Double
  let visible: ClosedRange<Double>
  let resolution: Double
  private var parts: [Part] = []

  /// The width of the widest part.
  private var widest = 0.0

  /// The ranges, with the signs of the slope in those of which enclosures told too little.
  private var ranges: [(range: ClosedRange<Double>, slopes: SignMap?)] = []
  private var open = WidestFirst<Span>()

  init(
    _ definition: Definition, tolerance: Double, visible: ClosedRange<Double>, resolution: Double
  ) {
    self.definition = definition
    self.tolerance = tolerance
    self.visible = visible
    self.resolution = resolution
  }

  /// The parts of ranges on which the function is smooth, in their order.
  mutating func parts(of ranges: [ClosedRange<Double>]) -> [Part] {
    widest = ranges.map { $0.upperBound - $0.lowerBound }.max() ?? 0
    self.ranges = ranges.map { ($0, nil) }
    for range in ranges { open.insert(Span(range.lowerBound, range.upperBound)) }
    while let span = open.next() { visit(span) }
    return parts.sorted { $0.start < $1.start }
  }

  private mutating func visit(_ span: Span) {
    let range = span.lower...span.upper
    var enclosure = definition.enclosure(span.lower, span.upper)
    if enclosure.decoration < .continuous {
      // Beside a pole or a kink doubles do not tell which side of it this is.
      enclosure = Jet(definition.enclosure(span.lower, span.upper, bits: 128))
    }
    if enclosure.value.upper < visible.lowerBound || enclosure.value.lower > visible.upperBound {
      parts.append(.hidden(range))
      return
    }
    let start = span.start ?? end(at: span.lower)
    let end = span.end ?? self.end(at: span.upper)
    if let (piece, bound) = piece(start, end, enclosure) {
      parts.append(.proved(piece, bound: bound))
      return
    }
    if let (line, bound) = level(start, end, enclosure.value) {
      parts.append(.proved(line, bound: bound))
      return
    }
    let middle = span.lower / 2 + span.upper / 2
    guard definition.work.isLeft, span.lower < middle, middle < span.upper else {
      if let (line, bound) = joined(start, end, enclosure.value) {
        parts.append(.proved(line, bound: bound))
      } else {
        parts.append(.undecided(range, enclosure.value))
      }
      return
    }
    let inner = self.end(at: middle)
    open.insert(Span(span.lower, middle, start, inner))
    open.insert(Span(middle, span.upper, inner, end))
  }

  /// A line across what is no wider than the resolution, if its ends agree or all values lie between
  /// them: then no point of the function is farther from the line than the resolution or the tolerance.
  private func joined(
    _ start: End, _ end: End, _ values: Interval
  ) -> (CubicPiece, bound: Double)? {
    guard end.location - start.location <= resolution else { return nil }
    let low = Swift.min(start.value, end.value)
    let high = Swift.max(start.value, end.value)
    let isBetween = values.lower >= low - tolerance && values.upper <= high + tolerance
    guard high - low <= tolerance || isBetween else { return nil }
    return (.line(from: start.point, to: end.point), Swift.min(high - low, tolerance))
  }

  /// A line across a part of which enclosures tell next to nothing, as where exponentials overflow, if the
  /// function is monotone there and its ends are level.
  private mutating func level(
    _ start: End, _ end: End, _ values: Interval
  ) -> (CubicPiece, bound: Double)? {
    let height = (end.value - start.value).magnitude + start.rounding + end.rounding
    guard height <= tolerance, values.width > 1e6 * tolerance,
      end.location - start.location <= widest / 64,
      let index = ranges.firstIndex(where: { $0.range.contains(start.location) })
    else { return nil }
    let slopes = ranges[index].slopes ?? slopes(on: ranges[index].range)
    ranges[index].slopes = slopes
    let isMonotone = slopes.elements.contains { element in
      guard case .part(let range, _) = element else { return false }
      return range.lowerBound <= start.location && end.location <= range.upperBound
    }
    return isMonotone ? (.line(from: start.point, to: end.point), height) : nil
  }

  /// The signs of the slope on a range.
  private mutating func slopes(on range: ClosedRange<Double>) -> SignMap {
    var slope = Quantity(
      Definition(definition.function, order: 0, budget: definition.work.limit),
      order: definition.order + 1)
    let signs = SignSearch.signs(on: range, of: &slope)
    definition.work.countApart(slope.definition.work)
    return signs
  }

  /// A piece that is proved close enough, if there is one.
  private mutating func piece(
    _ start: End, _ end: End, _ enclosure: Jet<Interval>
  ) -> (CubicPiece, bound: Double)? {
    let rounding = Swift.max(start.rounding, end.rounding)
    let hermite = CubicPiece(
      start: start.point, end: end.point, startSlope: start.slope, endSlope: end.slope)
    let factor = hermite.width * hermite.width / 8
    let (first, last) = (hermite.startCurvature, hermite.endCurvature)
    let bound = rounding + factor * distance(enclosure.secondDerivative, first, last)
    if bound <= tolerance { return (hermite, bound) }
    if bound <= 32 * tolerance {
      let refined = rounding + factor * refinedDistance(hermite)
      if refined <= tolerance { return (hermite, refined) }
    }
    // Where terms of the formula cancel, only the Taylor form tells. It takes the work of many enclosures, so it
    // is asked at every third halving.
    let isAsked = hermite.width <= widest / 16 && hermite.width.exponent % 3 == 0
    if isAsked, let form = definition.taylorForm(start.location, end.location) {
      let bound = rounding + factor * distance(form.values(ofDerivative: 2), first, last)
      if bound <= tolerance { return (hermite, bound) }
    }
    let height = enclosure.value.width
    return height <= tolerance ? (.line(from: start.point, to: end.point), height) : nil
  }

  /// The greatest |f″ − p″|, from enclosures on four parts of the piece.
  private mutating func refinedDistance(_ piece: CubicPiece) -> Double {
    let (first, last) = (piece.startCurvature, piece.endCurvature)
    var greatest = 0.0
    for i in 0..<4 {
      let (s, t) = (Double(i) / 4, Double(i + 1) / 4)
      let lower = i == 0 ? piece.start.x : piece.start.x + s * piece.width
      let upper = i == 3 ? piece.end.x : piece.start.x + t * piece.width
      let enclosure = definition.enclosure(lower, upper).secondDerivative
      greatest = Swift.max(
        greatest,
        distance(enclosure, first + s * (last - first), first + t * (last - first)))
    }
    return greatest
  }

  /// The greatest distance between a value in the enclosure and one between `a` and `b`.
  private func distance(_ enclosure: Interval, _ a: Double, _ b: Double) -> Double {
    Swift.max(enclosure.upper - Swift.min(a, b), Swift.max(a, b) - enclosure.lower)
  }

  private mutating func end(at location: Double) -> End {
    let jet = definition.enclosure(location, location)
    // Beside a kink doubles do not tell which branch is taken.
    if jet.decoration < .continuous || jet.value.width > tolerance / 4 {
      let precise = definition.enclosure(location, location, bits: 128)
      let value = Interval(precise.value)
      return End(
        location: location, value: value.middle, slope: precise.derivative.nearestDouble,
        rounding: value.width)
    }
    // The nearest doubles to the values of a formula take long to find; the middle does as well.
    if definition.function is Expression {
      return End(
        location: location, value: jet.value.middle, slope: jet.derivative.middle,
        rounding: jet.value.width)
    }
    let rounded = definition.function.jet(at: location, ofDerivative: definition.order)
    return End(
      location: location, value: rounded.value, slope: rounded.derivative,
      rounding: jet.value.width)
  }

  /// A part of a cell that is to be proved, with its ends as far as they were evaluated.
  fileprivate struct Span {
    let lower: Double
    let upper: Double
    let start: End?
    let end: End?

    init(_ lower: Double, _ upper: Double, _ start: End? = nil, _ end: End? = nil) {
      (self.lower, self.upper, self.start, self.end) = (lower, upper, start, end)
    }
  }

  /// One end of a piece: the value, the slope, and how far the value can be off.
  fileprivate struct End {
    let location: Double
    let value: Double
    let slope: Double
    let rounding: Double

    var point: CurvePoint { CurvePoint(x: location, y: value) }
  }
}

extension WidestFirst<PieceProof.Span> {
  fileprivate mutating func insert(_ span: PieceProof.Span) {
    insert(span, from: span.lower, to: span.upper)
  }
}

/// Parts of a domain that wait to be looked at, of which the widest comes next.
///
/// Widths count by their binary order, of which there are few, so that taking the next part takes the same time however
/// many there are.
struct WidestFirst<Part> {
  /// The parts of each order, the narrowest first.
  private var orders: [(order: Int, parts: [Part])] = []

  /// Adds a part.
  mutating func insert(_ part: Part, from lower: Double, to upper: Double) {
    // Halved, because the whole need not be finite.
    let halfWidth = upper / 2 - lower / 2
    let order = halfWidth > 0 ? Int(halfWidth.exponent) : -2000
    let next = (orders.lastIndex { $0.order <= order } ?? -1) + 1
    if next > 0, orders[next - 1].order == order {
      orders[next - 1].parts.append(part)
    } else {
      orders.insert((order, [part]), at: next)
    }
  }

  /// Takes a widest part out, the last of several that was added; nil if there is none.
  mutating func next() -> Part? {
    while !orders.isEmpty {
      if let part = orders[orders.count - 1].parts.popLast() { return part }
      orders.removeLast()
    }
    return nil
  }
}
