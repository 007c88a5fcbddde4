/// Words in one font.
public struct TextRun: Hashable, Sendable {
  /// The words.
  public var string: String

  /// Their font.
  public var font: Font

  /// How far the baseline is raised above that of the line, in px; negative for subscripts.
  public var baselineOffset: Double

  /// Creates a run.
  public init(_ string: String, font: Font, baselineOffset: Double = 0) {
    self.string = string
    self.font = font
    self.baselineOffset = baselineOffset
  }
}
