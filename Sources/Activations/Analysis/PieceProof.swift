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

  let function: DerivativeOfOrder
  let tolerance: Double
  let visible: ClosedRange<Double>
  let budget: Int
  let resolution: Double
  private(set) var evaluations = 0
  private var parts: [Part] = []
  private var open = WidestFirst<Span>()

  init(
    _ function: DerivativeOfOrder, tolerance: Double, visible: ClosedRange<Double>, budget: Int,
    resolution: Double
  ) {
    self.function = function
    self.tolerance = tolerance
    self.visible = visible
    self.budget = budget
    self.resolution = resolution
  }

  /// The parts of ranges on which the function is smooth, in their order.
  mutating func parts(of ranges: [ClosedRange<Double>]) -> [Part] {
    for range in ranges { open.insert(Span(range.lowerBound, range.upperBound)) }
    while let span = open.next() { visit(span) }
    return parts.sorted { $0.start < $1.start }
  }

  private mutating func visit(_ span: Span) {
    let range = span.lower...span.upper
    let enclosure = function.enclosure(span.lower, span.upper)
    evaluations += 1
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
    let middle = span.lower / 2 + span.upper / 2
    guard evaluations < budget, span.lower < middle, middle < span.upper else {
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
      evaluations += 1
      let enclosure = function.enclosure(lower, upper).secondDerivative
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
    evaluations += 1
    let jet = function.jet(at: location)
    let enclosure = function.enclosure(location, location).value
    return End(
      location: location, value: jet.value, slope: jet.derivative, rounding: enclosure.width)
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
