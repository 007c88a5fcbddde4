/// A straight line at one value of one axis.
public struct RuleMark: Hashable, Sendable {
  /// The value the line stands at.
  public enum Position: Hashable, Sendable {
    /// A vertical line at a value of x.
    case x(Double)

    /// A horizontal line at a value of y.
    case y(Double)

    /// The value on either axis.
    var value: Double {
      switch self {
      case .x(let value), .y(let value): value
      }
    }
  }

  /// The value the line stands at, in data units.
  public var position: Position

  /// Where the line begins and ends on the other axis, in data units; nil for the whole plot.
  public var range: ClosedRange<Double>?

  /// The colour, width and dash.
  public var style: SeriesStyle

  /// The words beside the line; nil for none.
  public var label: String?

  /// Creates a vertical line at a value of x.
  public init(
    x: Double, from range: ClosedRange<Double>? = nil, style: SeriesStyle = .muted,
    label: String? = nil
  ) {
    position = .x(x)
    self.range = range
    self.style = style
    self.label = label
  }

  /// Creates a horizontal line at a value of y.
  public init(
    y: Double, from range: ClosedRange<Double>? = nil, style: SeriesStyle = .muted,
    label: String? = nil
  ) {
    position = .y(y)
    self.range = range
    self.style = style
    self.label = label
  }
}
