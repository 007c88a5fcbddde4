extension Scene {
  /// The bytes of a file that shows this scene.
  ///
  /// The same scene gives the same bytes, whatever was drawn before and on whichever thread.
  ///
  /// Throws `RenderError` if a coordinate is not finite or out of reach, the picture is too large, or
  /// a font cannot be read.
  package func encoded(
    as format: FileFormat, typeface: Typeface
  ) throws(RenderError) -> [UInt8] {
    try drawn(for: format, typeface: typeface).encoded()
  }

  /// The scene on a Cairo surface, the stage before the bytes.
  package func drawn(
    for format: FileFormat, typeface: Typeface
  ) throws(RenderError) -> Drawing {
    try checked(scale: format.scale)
    // The surfaces of SVG and PDF read the fonts when they are finished, so that is locked too.
    return try FaceLibrary.shared.withLock { (faces) throws(RenderError) in
      let content: Drawing.Content =
        switch format {
        case .png(let scale): .pixels(try pixels(scale, typeface, &faces), scale: scale)
        case .svg: try svg(typeface, &faces)
        case .pdf: .finished(try pdf(typeface, &faces))
        case .eps: .finished(try eps(typeface, &faces))
        case .tikz(let isStandalone):
          .finished(try TikZWriter.source(of: self, isStandalone: isStandalone))
        }
      return Drawing(content, of: self)
    }
  }

  private func pixels(
    _ scale: Double, _ typeface: Typeface, _ faces: inout FaceLibrary
  ) throws(RenderError) -> PixelImage {
    // To half a pixel, so that the picture is as large as it says.
    let width = max(1, Int((size.width * scale).rounded()))
    let height = max(1, Int((size.height * scale).rounded()))
    let isOpaque = background.opacity >= 1
    var pixels = [UInt32](repeating: 0, count: width * height)
    try pixels.withUnsafeMutableBufferPointer { (buffer) throws(RenderError) in
      guard let start = buffer.baseAddress else { return }
      let surface = try Surface(
        pixels: start, width: width, height: height, isOpaque: isOpaque, subject: subject)
      let context = try Context(surface, scale: scale, usesOutlines: true)
      try context.draw(self, typeface: typeface, faces: &faces)
      _ = try context.finish()
    }
    return PixelImage(
      width: width, height: height, isOpaque: isOpaque, pixels: pixels, subject: subject)
  }

  private func svg(
    _ typeface: Typeface, _ faces: inout FaceLibrary
  ) throws(RenderError) -> Drawing.Content {
    let context = try Context(Surface(svg: size, subject: subject), scale: 1, usesOutlines: false)
    // A layout's words come after everything else. Words elsewhere are left to Cairo.
    let words = items.reversed().prefix { $0.isVisibleText }
    var shapes = self
    shapes.items.removeLast(words.count)
    try context.draw(shapes, typeface: typeface, faces: &faces)
    var lettering = Lettering()
    for case .text(let text) in words.reversed() {
      try lettering.append(text, on: context, typeface: typeface, faces: &faces)
    }
    return .svg(try context.finish(), lettering)
  }

  private func pdf(
    _ typeface: Typeface, _ faces: inout FaceLibrary
  ) throws(RenderError) -> [UInt8] {
    // A point is 1/72 inch, a px 1/96.
    let points = 0.75
    let page = Size(width: size.width * points, height: size.height * points)
    let surface = try Surface(pdf: page, subject: subject)
    surface.setMetadata(title: title, description: description)
    let context = try Context(surface, scale: points, usesOutlines: false)
    try context.draw(self, typeface: typeface, faces: &faces)
    return try context.finish()
  }
}

extension Scene {
  private func eps(
    _ typeface: Typeface, _ faces: inout FaceLibrary
  ) throws(RenderError) -> [UInt8] {
    let points = 0.75
    let page = Size(width: size.width * points, height: size.height * points)
    let context = try Context(
      Surface(eps: page, subject: subject), scale: points, usesOutlines: false)
    try context.draw(opaque, typeface: typeface, faces: &faces)
    return try EncapsulatedPostScript.finish(
      try context.finish(), size: page, title: title, subject: subject)
  }
}

extension Scene.Item {
  /// Whether it is words, and of an opacity that Cairo would draw.
  fileprivate var isVisibleText: Bool {
    if case .text(let text) = self { text.color.opacity > 1 / 255 } else { false }
  }
}

/// A scene drawn for one file format, before its bytes are made.
///
/// Drawing needs the fonts and so runs one at a time; encoding runs on as many threads as there are.
package struct Drawing: Sendable {
  /// What Cairo left behind.
  fileprivate enum Content: Sendable {
    /// Pixels, and how many of them make a px.
    case pixels(PixelImage, scale: Double)

    /// SVG in Cairo's own dialect, and the letters that come after it.
    case svg([UInt8], Lettering)

    /// A finished file.
    case finished([UInt8])
  }

  private let content: Content
  private let size: Size
  private let title: String
  private let description: String
  private let subject: String

  fileprivate init(_ content: Content, of scene: Scene) {
    self.content = content
    self.size = scene.size
    self.title = scene.title
    self.description = scene.description
    self.subject = scene.subject
  }

  /// The bytes of the file.
  package func encoded() throws(RenderError) -> [UInt8] { try encoded(styleSheet: "") }

  /// The bytes of the file, with a style sheet in it if it is an SVG.
  func encoded(styleSheet: String) throws(RenderError) -> [UInt8] {
    switch content {
    case .pixels(let image, let scale):
      try image.png(scale: scale, title: title, description: description)
    case .svg(let bytes, let lettering):
      try SVGFinisher.finish(
        bytes, lettering, size: size, title: title, description: description,
        styleSheet: styleSheet,
        subject: subject)
    case .finished(let bytes):
      bytes
    }
  }
}
