/// The kinds of file a figure can be written as.
public enum FileFormat: Hashable, Sendable {
  /// Pixels, so many to a px.
  case png(scale: Double = 1)

  /// Outlines for the screen; text is drawn as outlines too, so that it looks the same everywhere.
  case svg

  /// Outlines for print, with the typeface embedded.
  case pdf

  /// One of each kind.
  public static let all: [FileFormat] = [.png(), .svg, .pdf]

  /// The ending of the file's name, which is also what the format is called.
  public var name: String {
    switch self {
    case .png: "png"
    case .svg: "svg"
    case .pdf: "pdf"
    }
  }

  /// How many pixels of the file make a px; 1 for outlines.
  public var scale: Double { if case .png(let scale) = self { scale } else { 1 } }

  /// The format of that name, in lower or upper case; nil if there is none.
  public init?(named name: String) {
    guard let format = Self.all.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = format
  }
}
