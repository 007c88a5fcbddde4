/// Lets the marks of a panel be written one below the other, with `if` and `for` between them.
@resultBuilder
public enum MarkBuilder {
  /// A mark.
  public static func buildExpression(_ mark: some ChartContent) -> [Mark] { [mark.mark] }

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
