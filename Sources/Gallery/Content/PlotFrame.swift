import Render

/// The values a panel shows, and how many pixels they may be spread over.
///
/// A curve is computed before the layout knows the panel's exact height, so the height given here is
/// one that the panel will not exceed; the curve then is closer to the function than it need be.
struct PlotFrame {
  /// The arguments from the left edge to the right.
  var x: ClosedRange<Double>

  /// The values from the bottom edge to the top.
  var y: ClosedRange<Double>

  /// The height of the plot in px of the finest output, at most.
  var pixels: Double

  /// How far a curve may be off in y: 0.05 px, half of what the figures promise, or as little as a
  /// double can say.
  var tolerance: Double { max(0.05 * unit, .leastNonzeroMagnitude) }

  /// The values to which a curve must be followed: the panel's and a stroke's width beyond.
  var visible: ClosedRange<Double> {
    y.lowerBound - 8 * unit...y.upperBound + 8 * unit
  }

  /// The extent in y of one px.
  var unit: Double { height / pixels }

  /// The extent in y of the whole.
  var height: Double { y.upperBound - y.lowerBound }
}
