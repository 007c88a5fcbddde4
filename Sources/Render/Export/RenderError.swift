/// Why a figure could not be drawn: what was being made, the step that failed and the cause.
public struct RenderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The step that failed.
  public enum Step: String, Hashable, Sendable {
    /// Finding and reading a font.
    case typeface = "choosing the typeface"

    /// Placing axes, labels and curves.
    case layout = "laying out"

    /// Drawing on a Cairo surface.
    case drawing = "drawing"

    /// Turning the drawing into bytes of a file format.
    case encoding = "encoding"
  }

  /// The figure or font it was about.
  public var subject: String

  /// The step that failed.
  public var step: Step

  /// The cause, and where it helps, what to do.
  public var cause: String

  /// Creates an error.
  package init(_ subject: String, _ step: Step, _ cause: String) {
    self.subject = subject
    self.step = step
    self.cause = cause
  }

  /// One line: subject, step, cause.
  public var description: String { "\(subject): \(step.rawValue) failed: \(cause)" }
}
