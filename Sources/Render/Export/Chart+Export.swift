// Whoever writes a chart can name the error of the file.
@_exported import struct Files.FileError
import Files

extension Chart {
  /// The size of a chart for which none is chosen, in px.
  public static let usualSize = Size(width: 640, height: 480)

  /// The bytes of a file that shows the chart.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - size: The extent in px.
  ///   - theme: The colours, fonts and widths.
  ///   - typeface: The letters; nil for the first of ``Typeface/documentedFamilies`` that is installed.
  /// - Throws: `RenderError` if the chart cannot be laid out or drawn, or no typeface is found.
  public func encoded(
    as format: FileFormat, size: Size = usualSize, theme: Theme = .light, typeface: Typeface? = nil
  ) throws(RenderError) -> [UInt8] {
    let typeface = if let typeface { typeface } else { try Typeface() }
    let layout = try layout(size: size, theme: theme, text: typeface, scale: max(format.scale, 2))
    return try layout.scene.encoded(as: format, typeface: typeface)
  }

  /// Writes a file that shows the chart; the file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The name of the file, whose ending tells the format: png, at two pixels to a px, svg or pdf.
  ///   - format: The kind of file, if the ending is not to tell it.
  ///   - size: The extent in px.
  ///   - theme: The colours, fonts and widths.
  ///   - typeface: The letters; nil for the first of ``Typeface/documentedFamilies`` that is installed.
  /// - Throws: `RenderError` if the chart cannot be laid out or drawn, no typeface is found, or the ending is not
  ///   known; `FileError` if it cannot be written.
  public func write(
    to path: String, as format: FileFormat? = nil, size: Size = usualSize, theme: Theme = .light,
    typeface: Typeface? = nil
  ) throws {
    let format = if let format { format } else { try Self.format(ofFile: path) }
    let bytes = try encoded(as: format, size: size, theme: theme, typeface: typeface)
    try AtomicFile.write(bytes, to: path)
  }

  private static func format(ofFile path: String) throws(RenderError) -> FileFormat {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    guard let format = ending.flatMap({ FileFormat(named: String($0)) }) else {
      let known = FileFormat.all.map(\.name).joined(separator: ", ")
      throw RenderError(
        path, .encoding, "the name does not end in a format; end it in \(known), or give the format"
      )
    }
    if case .png = format { return .png(scale: 2) }
    return format
  }
}

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
  package var scale: Double { if case .png(let scale) = self { scale } else { 1 } }

  /// The format of that name, in lower or upper case; nil if there is none.
  public init?(named name: String) {
    guard let format = Self.all.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = format
  }
}
