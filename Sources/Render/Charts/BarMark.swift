/// A bar from a baseline to a value.
public struct BarMark: Hashable, Sendable {
  /// Where a bar stands: at a value of x and upright, or at a value of y and lying.
  public typealias Position = RuleMark.Position

  /// Where the bar stands, in data units.
  public var position: Position

  /// Where the bar ends, in data units.
  public var value: Double

  /// Where the bar begins, in data units; nil for 0, or for the lower edge of a logarithmic axis.
  public var baseline: Double?

  /// The breadth of the bar in data units; names of categories are 1 apart.
  public var width: Double

  /// The values that a line with caps spans around the end, in data units; nil for none.
  public var interval: ClosedRange<Double>?

  /// The colour of the bar; width and dash do not matter.
  public var style: SeriesStyle

  /// What this bar and others of its kind are called in the legend; nil for none.
  public var series: String?

  /// The words beyond the end of the bar; nil for none.
  public var label: String?

  /// Creates an upright bar at a value of x.
  public init(
    x: Double, from baseline: Double? = nil, to value: Double, width: Double = 0.7,
    interval: ClosedRange<Double>? = nil, style: SeriesStyle = .series(0), series: String? = nil,
    label: String? = nil
  ) {
    position = .x(x)
    self.value = value
    self.baseline = baseline
    self.width = width
    self.interval = interval
    self.style = style
    self.series = series
    self.label = label
  }

  /// Creates a lying bar at a value of y.
  public init(
    y: Double, from baseline: Double? = nil, to value: Double, width: Double = 0.7,
    interval: ClosedRange<Double>? = nil, style: SeriesStyle = .series(0), series: String? = nil,
    label: String? = nil
  ) {
    self.init(
      x: y, from: baseline, to: value, width: width, interval: interval, style: style,
      series: series, label: label)
    position = .y(y)
  }
}
