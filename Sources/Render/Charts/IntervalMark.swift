/// A line with caps from one value to another: how far a value is certain, or spreads.
public struct IntervalMark: Hashable, Sendable {
  /// Where the line stands: upright at a value of x, or lying at a value of y.
  public typealias Position = RuleMark.Position

  /// Where the line stands, in data units.
  public var position: Position

  /// The values it spans on the other axis, in data units; an end outside the domain has no cap.
  public var range: ClosedRange<Double>

  /// The colour, width and dash.
  public var style: SeriesStyle

  /// Creates an upright line at a value of x.
  public init(
    x: Double, from range: ClosedRange<Double>, style: SeriesStyle = .foreground
  ) {
    position = .x(x)
    self.range = range
    self.style = style
  }

  /// Creates a lying line at a value of y.
  public init(
    y: Double, from range: ClosedRange<Double>, style: SeriesStyle = .foreground
  ) {
    position = .y(y)
    self.range = range
    self.style = style
  }
}
