/// Lets the marks of a panel be written one below the other, with `if` and `for` between them.
@resultBuilder
public enum MarkBuilder {
  /// The graph of a function.
  public static func buildExpression(_ mark: FunctionPlot) -> [Mark] { [.function(mark)] }

  /// A line through points.
  public static func buildExpression(_ mark: LineMark) -> [Mark] { [.line(mark)] }

  /// A filled band.
  public static func buildExpression(_ mark: AreaMark) -> [Mark] { [.area(mark)] }

  /// A dot.
  public static func buildExpression(_ mark: PointMark) -> [Mark] { [.point(mark)] }

  /// A bar from a baseline to a value.
  public static func buildExpression(_ mark: BarMark) -> [Mark] { [.bar(mark)] }

  /// A line with caps from one value to another.
  public static func buildExpression(_ mark: IntervalMark) -> [Mark] { [.interval(mark)] }

  /// A straight line at one value.
  public static func buildExpression(_ mark: RuleMark) -> [Mark] { [.rule(mark)] }

  /// A tinted region.
  public static func buildExpression(_ mark: RectangleMark) -> [Mark] { [.rectangle(mark)] }

  /// An annotation.
  public static func buildExpression(_ mark: TextMark) -> [Mark] { [.text(mark)] }

  /// A mark that is one already.
  public static func buildExpression(_ mark: Mark) -> [Mark] { [mark] }

  /// Marks made elsewhere.
  public static func buildExpression(_ marks: [Mark]) -> [Mark] { marks }

  /// The marks of all lines in their order.
  public static func buildBlock(_ parts: [Mark]...) -> [Mark] { parts.flatMap(\.self) }

  /// The marks of an `if` without `else`.
  public static func buildOptional(_ part: [Mark]?) -> [Mark] { part ?? [] }

  /// The marks of an `if`.
  public static func buildEither(first part: [Mark]) -> [Mark] { part }

  /// The marks of an `else`.
  public static func buildEither(second part: [Mark]) -> [Mark] { part }

  /// The marks of a `for`.
  public static func buildArray(_ parts: [[Mark]]) -> [Mark] { parts.flatMap(\.self) }
}
