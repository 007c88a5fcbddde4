import Activations

/// The values of a function, or one of its derivatives, that a figure shows.
///
/// The range of a bounded function holds all its values: it comes from the proved curve. Towards
/// a pole, or where values overflow, a function has no greatest value that would show its
/// shape. There 257 evenly spaced samples decide: the range holds the middle 90 % of them, and half of that
/// height more above and below, but nothing beyond the outermost sample: ±2.9 for 1/z over −7…7.
package struct ShownValues {
  /// The least and the greatest value shown, without a margin.
  package private(set) var range: ClosedRange<Double>

  /// Whether the function has no lesser values than those shown.
  package let isBoundedBelow: Bool

  /// Whether the function has no greater values than those shown.
  package let isBoundedAbove: Bool

  /// Finds the values; nil if there are none.
  package init?(of whole: Outline) {
    let (function, order, domain) = (whole.function, whole.order, whole.domain)
    let samples = Self.samples(of: function, order, over: domain)
    let finite = samples.filter(\.isFinite).sorted()
    let outline = whole.curve(visible: 0...0, tolerance: .infinity)
    let poles = outline.features.filter { $0.kind == .pole }.flatMap { [$0.left, $0.right] }
    let isUnknown = outline.undecided.map(\.values)
    let hasLowest =
      !(poles.contains { $0.value < 0 } || samples.contains(-.infinity)
      || isUnknown.contains { $0.lowerBound == -.infinity })
    let hasHighest =
      !(poles.contains { $0.value > 0 } || samples.contains(.infinity)
      || isUnknown.contains { $0.upperBound == .infinity })

    let sampled = finite.first.flatMap { low in finite.last.map { low...$0 } }
    let found = function.extent(
      over: domain, ofDerivative: order, beyond: sampled, below: hasLowest, above: hasHighest)
    guard let found else { return nil }
    // Values that go on growing in ever narrower parts are taken to do so without bound.
    let known = sampled ?? found.values
    let height = known.upperBound / 2 - known.lowerBound / 2
    isBoundedBelow =
      hasLowest && (found.isProved || found.values.lowerBound >= known.lowerBound - height)
    isBoundedAbove =
      hasHighest && (found.isProved || found.values.upperBound <= known.upperBound + height)
    let least = isBoundedBelow ? found.values.lowerBound : known.lowerBound
    let greatest = isBoundedAbove ? found.values.upperBound : known.upperBound
    range = least...greatest
    limitUnboundedSides(finite)
    followCurve(whole)
  }

  /// Functions that vary less are constant to the eye: a pixel's share would not be a normal number.
  package static let leastHeight = 1e-300

  private static func samples(
    of function: any ScalarFunction, _ order: Int, over domain: ClosedRange<Double>
  ) -> [Double] {
    (0...256).map { step in
      let t = Double(step) / 256
      let z = domain.lowerBound * (1 - t) + domain.upperBound * t
      // The value alone takes a fifth of the time of a jet.
      return order == 0 ? function(z) : function.jet(at: z, ofDerivative: order).value
    }
  }

  /// Ends the range near most samples where the function goes on without bound.
  private mutating func limitUnboundedSides(_ samples: [Double]) {
    guard !samples.isEmpty, !isBoundedBelow || !isBoundedAbove else { return }
    let low = samples[samples.count / 20]
    let high = samples[samples.count - 1 - samples.count / 20]
    let spread = Swift.max(high / 2 - low / 2, high.magnitude.ulp, Self.leastHeight)
    let lower = isBoundedBelow ? range.lowerBound : Swift.max(range.lowerBound, low - spread)
    let upper = isBoundedAbove ? range.upperBound : Swift.min(range.upperBound, high + spread)
    range = Swift.min(lower, upper)...Swift.max(lower, upper)
  }

  /// Replaces bounded sides by what the curve takes, which is certain up to the pixels of the scale.
  private mutating func followCurve(_ whole: Outline) {
    let (low, high) = (range.lowerBound, range.upperBound)
    let height = Swift.max(high / 2 - low / 2, high.magnitude.ulp / 2, Self.leastHeight / 2) * 2
    guard height.isFinite, (low - height).isFinite, (high + height).isFinite else { return }
    let curve = whole.curve(
      visible: (isBoundedBelow ? low - height : low)...(isBoundedAbove ? high + height : high),
      tolerance: height / 200)
    guard let values = curve.pieceRange else { return }
    // What is not proved may hold what was sampled; its enclosure could be far too wide.
    let isWhole = curve.undecided.isEmpty
    let lower = isWhole ? values.lowerBound : Swift.min(values.lowerBound, low)
    let upper = isWhole ? values.upperBound : Swift.max(values.upperBound, high)
    range = (isBoundedBelow ? lower : low)...(isBoundedAbove ? upper : high)
  }
}

extension Curve {
  /// The values of the pieces and of the points between them; nil if there are none.
  fileprivate var pieceRange: ClosedRange<Double>? {
    let points = features.filter { $0.kind != .pole }.map(\.value)
    return Self.range(
      of: pieces.flatMap { piece in
        [piece.start.y, piece.end.y] + piece.turningPoints.map { piece($0) }
      } + points)
  }

  private static func range(of values: [Double]) -> ClosedRange<Double>? {
    let finite = values.filter(\.isFinite)
    return finite.min().flatMap { low in finite.max().map { low...$0 } }
  }
}

extension CubicPiece {
  /// Where the slope of the polynomial is 0, inside the piece.
  fileprivate var turningPoints: [Double] {
    let width = end.x - start.x
    let rise = (end.y - start.y) / width
    let a = 3 * (startSlope + endSlope - 2 * rise)
    let b = 2 * (3 * rise - 2 * startSlope - endSlope)
    let c = startSlope
    let discriminant = b * b - 4 * a * c
    guard discriminant >= 0 else { return [] }
    let q = -(b + (b < 0 ? -1 : 1) * discriminant.squareRoot()) / 2
    return [q / a, c / q].filter { 0 < $0 && $0 < 1 }.map { start.x + $0 * width }
  }
}

extension [FunctionPlot] {
  /// The values of functions that a figure over a domain shows, with a margin above and below.
  package func valueRange(over domain: ClosedRange<Double>) -> ClosedRange<Double> {
    Axis().automaticDomain(of: compactMap { $0.yDomain(over: domain) })
  }
}
