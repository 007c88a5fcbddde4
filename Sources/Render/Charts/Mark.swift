/// One thing a panel shows.
public enum Mark: Hashable, Sendable {
  /// The graph of a function.
  case function(FunctionPlot)

  /// A line through points.
  case line(LineMark)

  /// A filled band.
  case area(AreaMark)

  /// A dot.
  case point(PointMark)

  /// A bar from a baseline to a value.
  case bar(BarMark)

  /// A line with caps from one value to another.
  case interval(IntervalMark)

  /// A straight line at one value of one axis.
  case rule(RuleMark)

  /// A tinted region.
  case rectangle(RectangleMark)

  /// An annotation.
  case text(TextMark)
}
