import Activations

extension [PlottedFunction] {
  /// The values that functions take over a domain, with a margin above and below.
  ///
  /// Samples give the scale on which the curves then are computed, whose range is certain up to that
  /// scale's pixels.
  func valueRange(over domain: ClosedRange<Double>) -> ClosedRange<Double> {
    let ranges = compactMap { plotted -> ClosedRange<Double>? in
      let samples = (0...256).map { step -> Double in
        let t = Double(step) / 256
        let z = domain.lowerBound * (1 - t) + domain.upperBound * t
        return plotted.function.jet(at: z, ofDerivative: plotted.order).value
      }.filter(\.isFinite)
      guard let low = samples.min(), let high = samples.max() else { return nil }
      let height = Swift.max(high - low, high.magnitude.ulp, leastHeight)
      let curve = plotted.function.curve(
        over: domain, ofDerivative: plotted.order, visible: low - height...high + height,
        tolerance: height / 200)
      return curve.valueRange
    }
    guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max() else {
      return -1...1
    }
    let margin =
      high - low > leastHeight ? (high - low) * 0.06 : Swift.max(high.magnitude * 0.5, 0.5)
    return low - margin...high + margin
  }

  /// Functions that vary less are constant to the eye: a pixel's share would not be a normal number.
  private var leastHeight: Double { 1e-300 }

  /// The same functions without names.
  var unlabelled: [PlottedFunction] {
    map { PlottedFunction(function: $0.function, order: $0.order, style: $0.style) }
  }

  /// The derivatives of the same functions, without names.
  func derivatives(_ order: Int) -> [PlottedFunction] {
    map { PlottedFunction(function: $0.function, order: order, style: $0.style) }
  }
}
