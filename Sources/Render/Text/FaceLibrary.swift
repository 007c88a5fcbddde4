import Synchronization

/// Every face opened so far, and every string set in one.
///
/// FreeType and fontconfig are not safe across threads, even when each has a Cairo context of its own.
/// So whatever touches a font, which is measuring and drawing, does it while it holds `shared`.
struct FaceLibrary {
  /// The one library of the process, and the lock around FreeType.
  static let shared = Mutex(FaceLibrary())

  /// What a style's metrics depend on.
  private struct StyleKey: Hashable {
    var style: FaceStyle
    var typeface: Typeface
  }

  private struct Key: Hashable {
    var string: String
    var style: StyleKey
  }

  /// The heights of the lines that were asked for.
  private var metrics: [StyleKey: FontMetrics] = [:]

  private var faces: [FaceFile: Face] = [:]
  private var texts: [Key: ShapedText] = [:]

  /// The opened face; the first call opens it.
  mutating func face(_ file: FaceFile) throws(RenderError) -> Face {
    if let known = faces[file] { return known }
    let opened = try Face(file)
    faces[file] = opened
    return opened
  }

  /// The glyphs of a string, remembered for the next time.
  mutating func shaped(
    _ string: String, in font: Font, of typeface: Typeface
  ) throws(RenderError) -> ShapedText {
    let style = FaceStyle(font)
    let key = Key(string: string, style: StyleKey(style: style, typeface: typeface))
    if let known = texts[key] { return known }
    let new = try shape(string, style: style, of: typeface)
    // A figure has some dozens of strings; a program that draws for days must not keep them all.
    if texts.count >= 4096 { texts.removeAll(keepingCapacity: true) }
    texts[key] = new
    return new
  }

  private mutating func shape(
    _ string: String, style: FaceStyle, of typeface: Typeface
  ) throws(RenderError) -> ShapedText {
    let files = typeface.files(for: style)
    var text = ShapedText()
    var previous: (file: FaceFile, glyph: UInt32)?
    for var scalar in string.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: scalar = " "
      case .format: continue
      default: break
      }
      let isPrime = "′″‴⁗".unicodeScalars.contains(scalar)
      let choices = isPrime ? typeface.filesOfPrimes(for: style) : files
      guard let (file, glyph) = try glyph(of: scalar, in: choices) else { continue }
      if isPrime, let previous {
        text.advance += try gapBeforePrime(glyph.index, file, after: previous)
      } else if let previous, previous.file == file {
        text.advance += try face(file).kerning(previous.glyph, glyph.index)
      }
      if !scalar.properties.isWhitespace { text.append(glyph.index, of: file) }
      text.advance += glyph.advance
      previous = (file, glyph.index)
    }
    return text
  }

  /// How far the pen moves before a prime, in em, so that it stands close to the ink of its letter, whatever
  /// room both leave around themselves.
  private mutating func gapBeforePrime(
    _ prime: UInt32, _ file: FaceFile, after previous: (file: FaceFile, glyph: UInt32)
  ) throws(RenderError) -> Double {
    let letter = try face(previous.file).ink(of: previous.glyph)
    return -0.02 - letter.trailing - (try face(file).ink(of: prime).leading)
  }

  /// The glyph in the first face that has one, or else the first face's box for missing ones.
  private mutating func glyph(
    of scalar: Unicode.Scalar, in files: [FaceFile]
  ) throws(RenderError) -> (FaceFile, Face.Glyph)? {
    for file in files {
      if let glyph = try face(file).glyph(of: scalar) { return (file, glyph) }
    }
    guard let first = files.first else { return nil }
    return (first, try face(first).missing())
  }
}

extension FaceLibrary {
  /// The heights of a line at a size of 1, remembered for the next time.
  mutating func emMetrics(
    of typeface: Typeface, _ style: FaceStyle
  ) throws(RenderError) -> FontMetrics {
    let key = StyleKey(style: style, typeface: typeface)
    if let known = metrics[key] { return known }
    guard let file = typeface.files(for: style).first else {
      throw RenderError("typeface “\(typeface.family)”", .typeface, "it has no faces")
    }
    let new = try face(file).emMetrics()
    metrics[key] = new
    return new
  }
}

extension Face {
  /// The heights of a line at a size of 1, measured from the letters that reach farthest.
  fileprivate func emMetrics() throws(RenderError) -> FontMetrics {
    var metrics = FontMetrics(
      ascent: 0, descent: 0, capHeight: try reach(of: "H").above, xHeight: try reach(of: "x").above)
    // What a font's own ascent and descent leave room for, accents and line gap, figures never use.
    for scalar in "bdfhklgjpqy()".unicodeScalars {
      let reach = try reach(of: scalar)
      metrics.ascent = max(metrics.ascent, reach.above)
      metrics.descent = max(metrics.descent, reach.below)
    }
    return metrics
  }
}
