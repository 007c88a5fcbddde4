import Files
import Foundation
import Gallery
import Render

/// A file of the gallery that is not what would be drawn now, as a picture for a browser: the old one, the
/// new one, and how they differ.
struct FigureChange {
  /// What would be drawn now.
  let file: FigureFile

  /// What is there; nil for nothing.
  let old: [UInt8]?

  /// The extent of the figure in px.
  let size: Size

  /// Writes a picture of each change into a new folder.
  ///
  /// - Returns: The path of the folder.
  /// - Throws: `FileError` if it cannot be written.
  static func write(_ changes: [FigureChange]) throws(FileError) -> String {
    let folder = OutputDirectory(
      FileManager.default.temporaryDirectory
        .appendingPathComponent("plotgen-changes-\(UUID().uuidString)").path)
    let names = changes.map(\.name)
    try folder.prepare(for: names)
    for (name, change) in zip(names, changes) { _ = try folder.write(change.picture, to: name) }
    return folder.path
  }

  /// The name of the picture, which tells the folder and the format.
  private var name: String { file.path.replacing("/", with: "-") + ".svg" }

  /// SVG that holds both files.
  ///
  /// Where they are equal their difference is black.
  private var picture: [UInt8] {
    let (width, height) = (size.width, size.height)
    let (gap, heading) = (16.0, 28.0)
    let difference =
      "<g style=\"isolation:isolate\"><rect width=\"\(width)\" height=\"\(height)\"/>"
      + image(old, "normal") + image(file.bytes, "difference") + "</g>"
    let parts = [
      (old == nil ? "old: none" : "old", image(old, "normal")),
      ("new", image(file.bytes, "normal")),
      ("difference", difference),
    ]
    let body = parts.enumerated().map { index, part in
      let x = gap + Double(index) * (width + gap)
      return
        "<g transform=\"translate(\(x) \(heading))\"><text y=\"-9\">\(part.0)</text>\(part.1)</g>"
    }
    let total = (width: 3 * width + 4 * gap, height: height + heading + gap)
    return Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(total.width)" height="\(total.height)" \
      font-family="sans-serif" font-size="14"><title>\(xmlEscaped(file.path))</title>\
      <rect width="\(total.width)" height="\(total.height)" fill="#888"/>\(body.joined())</svg>

      """.utf8)
  }

  private func image(_ bytes: [UInt8]?, _ blending: String) -> String {
    guard let bytes else { return "" }
    let kind = file.path.hasSuffix(".png") ? "png" : "svg+xml"
    return "<image width=\"\(size.width)\" height=\"\(size.height)\" "
      + "style=\"mix-blend-mode:\(blending)\" "
      + "href=\"data:image/\(kind);base64,\(Data(bytes).base64EncodedString())\"/>"
  }
}
