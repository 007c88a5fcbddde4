/// How long one tool takes for one figure, and how large its file is.
public struct FigureRow: Encodable, Hashable, Sendable {
  /// What the time is that of.
  public enum Mode: String, Encodable, Hashable, Sendable, CaseIterable {
    /// A figure in a process that has drawn others before.
    case warm

    /// A whole process that draws one figure.
    case process
  }

  /// The tool, `sinerelu` for this package.
  public let tool: String

  /// The format of the file: `png` or `svg`.
  public let format: String

  /// What the time is that of.
  public let mode: Mode

  /// The time in milliseconds, a sample for each run.
  public let milliseconds: Summary

  /// The size of the file in bytes.
  public let bytes: Int

  /// The time over ours; nil for ours.
  public let ratioToOurs: Ratio?

  /// Creates a row from its parts.
  public init(
    tool: String, format: String, mode: Mode, milliseconds: Summary, bytes: Int,
    ratioToOurs: Ratio?
  ) {
    self.tool = tool
    self.format = format
    self.mode = mode
    self.milliseconds = milliseconds
    self.bytes = bytes
    self.ratioToOurs = ratioToOurs
  }
}
