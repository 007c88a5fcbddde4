/// A mark that makes other marks when the axes and the pixels of its panel are known.
///
/// Conform to it to add a mark of your own: return the marks that it consists of. A curve that is computed to a
/// part of a pixel is such a mark, because the pixels are not known before the layout.
public protocol CompositeMark: ChartContent {
  /// The names of its lines over values of x, for a legend or the margin; none by default.
  func names(over x: ClosedRange<Double>) -> [SeriesName]

  /// The values of x that an axis without a domain shows of it; nil if it has none of its own.
  var xDomain: ClosedRange<Double>? { get }

  /// The values of y that an axis without a domain shows of it over values of x, without a margin; nil if it
  /// has none of its own.
  func yDomain(over x: ClosedRange<Double>) -> ClosedRange<Double>?

  /// The marks of which it consists.
  ///
  /// This is called once for each frame, on any thread.
  func marks(in frame: PlotFrame) -> [Mark]
}

extension CompositeMark {
  /// The mark.
  public var mark: Mark { .composite(self) }

  /// No names.
  public func names(over x: ClosedRange<Double>) -> [SeriesName] { [] }

  /// None of its own.
  public var xDomain: ClosedRange<Double>? { nil }

  /// None of its own.
  public func yDomain(over x: ClosedRange<Double>) -> ClosedRange<Double>? { nil }
}

/// A composite mark that shows other values where an axis is logarithmic.
package protocol LogarithmicMark: CompositeMark {
  /// The values of y that it shows over values of x in a panel with these logarithmic axes.
  func yDomain(
    over x: ClosedRange<Double>, logarithmic axes: LogarithmicAxes
  ) -> ClosedRange<Double>?
}

/// The values a panel shows, and the pixels that they are spread over.
public struct PlotFrame: Hashable, Sendable {
  /// The values from the left edge to the right.
  public var x: ClosedRange<Double>

  /// The values from the bottom edge to the top.
  public var y: ClosedRange<Double>

  /// The height of the plot in pixels of the finest output.
  ///
  /// It is rounded up, so that small changes of the layout leave the curves as they are.
  public let pixels: Double

  /// The logarithmic axes.
  package let logarithmic: LogarithmicAxes

  /// Creates a frame.
  ///
  /// - Parameters:
  ///   - x: The values from the left edge to the right.
  ///   - y: The values from the bottom edge to the top.
  ///   - height: The height of the plot in pixels of the finest output.
  ///   - logarithmic: The logarithmic axes.
  package init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, height: Double,
    logarithmic: LogarithmicAxes = []
  ) {
    self.x = x
    self.y = y
    self.logarithmic = logarithmic
    pixels = max((height / Self.step).rounded(.up), 1) * Self.step
  }

  /// Of what the pixels are a multiple.
  private static var step: Double { 32 }

  /// The extent in y of one pixel.
  public var unit: Double { height / pixels }

  /// The extent in y of the whole.
  public var height: Double { y.upperBound - y.lowerBound }

  /// The largest allowed error of a curve in y: 0.05 pixels, or the least that a double can express.
  public var tolerance: Double { max(0.05 * unit, .leastNonzeroMagnitude) }

  /// The values up to which a curve is computed: those of the panel, and the width of a stroke more.
  public var visible: ClosedRange<Double> {
    y.lowerBound - 8 * unit...y.upperBound + 8 * unit
  }
}

/// The logarithmic axes of a panel.
package struct LogarithmicAxes: OptionSet, Hashable, Sendable {
  /// The choice as bits.
  package let rawValue: Int

  /// Creates a choice from its bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The horizontal axis.
  package static let x = LogarithmicAxes(rawValue: 1)

  /// The vertical axis.
  package static let y = LogarithmicAxes(rawValue: 2)
}

/// A composite mark before it is resolved: it has no place of its own.
struct Composite: PanelMark {
  let mark: any CompositeMark

  var values: MarkValues { MarkValues(subject: "mark") }
}
