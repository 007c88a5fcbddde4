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
    let layout = try layout(
      size: size, theme: theme, text: format.text(of: typeface), scale: max(format.scale, 2))
    return try layout.scene.encoded(as: format, typeface: typeface)
  }

  /// Writes a file that shows the chart; the file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The name of the file, whose ending tells the format: png, at two pixels to a px, svg, pdf, eps, tikz
  ///     or tex.
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
      let known = (FileFormat.all.map(\.name) + ["tex"]).joined(separator: ", ")
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

  /// PGF/TikZ source, whose words LaTeX sets in the letters of the paper; standalone as a whole document.
  case tikz(standalone: Bool = false)

  /// Outlines for print as Encapsulated PostScript, which knows no translucency: what lets light through elsewhere
  /// covers what is below it.
  case eps

  /// One of each kind.
  public static let all: [FileFormat] = [.png(), .svg, .pdf, .tikz(), .eps]

  /// What the format is called.
  public var name: String {
    switch self {
    case .png: "png"
    case .svg: "svg"
    case .pdf: "pdf"
    case .tikz: "tikz"
    case .eps: "eps"
    }
  }

  /// The ending of the file's name: what the format is called, but tex for a whole document.
  package var ending: String { self == .tikz(standalone: true) ? "tex" : name }

  /// What measures words of a file of this kind.
  package func text(of typeface: Typeface) -> any TextMeasuring {
    if case .tikz = self { SpaciousText(typeface: typeface) } else { typeface }
  }

  /// How many pixels of the file make a px; 1 for outlines.
  package var scale: Double { if case .png(let scale) = self { scale } else { 1 } }

  /// The format of that name, in lower or upper case; nil if there is none.
  ///
  /// TikZ is called tex, too.
  public init?(named name: String) {
    let name = name.lowercased()
    guard let format = Self.all.first(where: { $0.name == (name == "tex" ? "tikz" : name) }) else {
      return nil
    }
    self = format
  }
}
