/// The kinds of file a figure can be written as; the raw value is the file name's extension.
public enum FileFormat: String, CaseIterable, Hashable, Sendable {
  /// Pixels.
  case png

  /// Outlines for the screen; text is drawn as outlines too, so that it looks the same everywhere.
  case svg

  /// Outlines for print, with the typeface embedded.
  case pdf
}
