/// A scene drawn for one file format, before its bytes are made.
///
/// Drawing needs the fonts and so runs one at a time; encoding runs on as many threads as there are.
package struct Drawing: Sendable {
  /// What Cairo left behind.
  enum Content: Sendable {
    /// Pixels, and how many of them make a px.
    case pixels(PixelImage, scale: Double)

    /// SVG in Cairo's own dialect, and the letters that come after it.
    case svg([UInt8], Lettering)

    /// A finished PDF.
    case pdf([UInt8])
  }

  let content: Content
  let size: Size
  let title: String
  let description: String
  let subject: String

  init(_ content: Content, of scene: Scene) {
    self.content = content
    self.size = scene.size
    self.title = scene.title
    self.description = scene.description
    self.subject = scene.subject
  }

  /// The bytes of the file.
  package func encoded() throws(RenderError) -> [UInt8] {
    switch content {
    case .pixels(let image, let scale):
      try image.png(scale: scale, title: title, description: description)
    case .svg(let bytes, let lettering):
      try SVGFinisher.finish(
        bytes, lettering, size: size, title: title, description: description, subject: subject)
    case .pdf(let bytes):
      bytes
    }
  }
}
