/// Strings the parts of a curve together, from left to right.
struct CurveTracing {
  private var curve: Curve
  private var isRunning = false

  init(domain: ClosedRange<Double>) {
    curve = Curve(domain: domain)
  }

  /// Goes on with what was proved, or not, of the next part of the domain.
  mutating func add(_ part: PieceProof.Part) {
    switch part {
    case .proved(let piece, let bound):
      curve.bound = Swift.max(curve.bound, bound)
      if isRunning {
        curve.runs[curve.runs.count - 1].pieces.append(piece)
      } else {
        curve.runs.append(Curve.Run(pieces: [piece]))
        isRunning = true
      }
    case .hidden:
      isRunning = false
    case .undecided(let range, let enclosure):
      addUndecided(range, enclosure)
      isRunning = false
    }
  }

  /// Goes over a point at which something may happen.
  mutating func pass(_ place: Place) {
    guard let feature = place.feature else {
      if place.left.existence != .defined || place.right.existence != .defined { isRunning = false }
      return
    }
    curve.features.append(feature)
    if !feature.isJoined { isRunning = false }
  }

  /// Leaves out a part of the domain on which there is nothing.
  mutating func interrupt() { isRunning = false }

  /// The whole curve.
  func curve(evaluations: Int) -> Curve {
    var whole = curve
    whole.evaluations = evaluations
    return whole
  }

  /// Notes what is known of a part, together with the part before if no more is known of that.
  private mutating func addUndecided(_ range: ClosedRange<Double>, _ enclosure: Interval) {
    let values = enclosure.isEmpty ? 0...0 : enclosure.lower...enclosure.upper
    if let last = curve.undecided.last, last.range.upperBound == range.lowerBound,
      last.values == values
    {
      curve.undecided.removeLast()
      addJoined(last.range.lowerBound...range.upperBound, values)
    } else {
      addJoined(range, values)
    }
  }

  private mutating func addJoined(_ range: ClosedRange<Double>, _ values: ClosedRange<Double>) {
    curve.undecided.append(Curve.Undecided(range: range, values: values))
  }
}
