import CCairo

/// One opened font face.
///
/// To be used under the lock of `FaceLibrary.shared` only, for FreeType is not thread-safe.
final class Face {
  /// A glyph and how far it moves the pen, in em.
  struct Glyph {
    var index: UInt32
    var advance: Double
  }

  let pointer: OpaquePointer

  /// The path data of the outlines that were asked for.
  var pathData: [GlyphOutline: [UInt8]] = [:]

  private let path: String
  private let scaledFont: OpaquePointer
  private let unitsPerEm: Double
  private let isSlanted: Bool
  private var glyphs: [Unicode.Scalar: Glyph?] = [:]

  /// Opens the face; Cairo reads the file when its first glyph is asked for.
  init(_ file: FaceFile) throws(RenderError) {
    let pattern = FcPatternCreate()
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FILE, file.path)
    FcPatternAddInteger(pattern, FC_INDEX, file.index)
    FcPatternAddBool(pattern, FC_EMBEDDED_BITMAP, 0)
    guard let pointer = cairo_ft_font_face_create_for_pattern(pattern) else {
      throw RenderError(file.path, .typeface, "Cairo made no font face")
    }
    var size = cairo_matrix_t(xx: 16, yx: 0, xy: 0, yy: 16, x0: 0, y0: 0)
    var identity = cairo_matrix_t(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    guard let scaledFont = cairo_scaled_font_create(pointer, &size, &identity, options),
      let face = cairo_ft_scaled_font_lock_face(scaledFont)
    else {
      cairo_font_face_destroy(pointer)
      throw RenderError(
        file.path, .typeface, "the font file cannot be read; install the font again")
    }
    unitsPerEm = Double(max(1, face.pointee.units_per_EM))
    cairo_ft_scaled_font_unlock_face(scaledFont)
    self.path = file.path
    self.pointer = pointer
    self.scaledFont = scaledFont
    self.isSlanted = file.isSlanted
  }

  deinit {
    cairo_scaled_font_destroy(scaledFont)
    cairo_font_face_destroy(pointer)
  }

  /// The font matrix for a size in px; it leans where the family has no italics.
  func matrix(size: Double) -> cairo_matrix_t {
    cairo_matrix_t(
      xx: size, yx: 0, xy: isSlanted ? -0.2 * size : 0, yy: size, x0: 0, y0: 0)
  }

  /// The glyph of a character, or nil if the face has none.
  func glyph(of scalar: Unicode.Scalar) throws(RenderError) -> Glyph? {
    if let known = glyphs[scalar] { return known }
    let found = try withFace { face -> Glyph? in
      let index = FT_Get_Char_Index(face, FT_ULong(scalar.value))
      return index == 0 ? nil : Glyph(index: index, advance: advance(of: index, in: face))
    }
    glyphs[scalar] = .some(found)
    return found
  }

  /// The box that stands for a character no font has.
  func missing() throws(RenderError) -> Glyph {
    try withFace { Glyph(index: 0, advance: advance(of: 0, in: $0)) }
  }

  /// How much farther the second glyph moves from the first, in em; mostly 0 or less.
  func kerning(_ first: UInt32, _ second: UInt32) throws(RenderError) -> Double {
    try withFace { face in
      var offset = FT_Vector()
      let mode = FT_UInt(FT_KERNING_UNSCALED.rawValue)
      guard FT_Get_Kerning(face, first, second, mode, &offset) == 0 else { return 0 }
      return Double(offset.x) / unitsPerEm
    }
  }

  /// How far above and below the baseline a character's ink reaches, in em.
  func reach(of scalar: Unicode.Scalar) throws(RenderError) -> (above: Double, below: Double) {
    try withFace { face in
      let index = FT_Get_Char_Index(face, FT_ULong(scalar.value))
      guard FT_Load_Glyph(face, index, unscaled) == 0, let slot = face.pointee.glyph else {
        return (0, 0)
      }
      let box = slot.pointee.metrics
      return (
        Double(box.horiBearingY) / unitsPerEm, Double(box.height - box.horiBearingY) / unitsPerEm
      )
    }
  }

  /// The room that a glyph leaves before and after its ink, in em; below 0 where the ink reaches beyond.
  func ink(of index: UInt32) throws(RenderError) -> (leading: Double, trailing: Double) {
    try withFace { face in
      guard FT_Load_Glyph(face, index, unscaled) == 0, let slot = face.pointee.glyph else {
        return (0, 0)
      }
      let box = slot.pointee.metrics
      let leading = Double(box.horiBearingX) / unitsPerEm
      let width = Double(box.width) / unitsPerEm
      return (leading, advance(of: index, in: face) - leading - width)
    }
  }

  private let unscaled = Int32(FT_LOAD_NO_SCALE)

  private func advance(of index: UInt32, in face: FT_Face) -> Double {
    var units: FT_Fixed = 0
    return FT_Get_Advance(face, index, unscaled, &units) == 0 ? Double(units) / unitsPerEm : 0
  }

  /// Cairo may close the file between two uses, so the face is asked for each time.
  private func withFace<Result>(_ body: (FT_Face) -> Result) throws(RenderError) -> Result {
    guard let face = cairo_ft_scaled_font_lock_face(scaledFont) else {
      throw RenderError(path, .typeface, "the font file cannot be read; install the font again")
    }
    defer { cairo_ft_scaled_font_unlock_face(scaledFont) }
    return body(face)
  }
}

/// A string as glyphs at their places, in units of the em, so that it serves every size.
struct ShapedText: Sendable {
  /// One glyph and where its origin lies.
  struct Glyph: Sendable {
    var index: UInt32
    var x: Double
  }

  /// Neighbouring glyphs of one face.
  struct Stretch: Sendable {
    var face: FaceFile
    var glyphs: [Glyph]
  }

  /// The glyphs that leave ink, left to right.
  var stretches: [Stretch] = []

  /// How far the pen moves, in em.
  var advance = 0.0

  /// Adds a glyph where the pen stands.
  mutating func append(_ index: UInt32, of face: FaceFile) {
    let glyph = Glyph(index: index, x: advance)
    if let last = stretches.indices.last, stretches[last].face == face {
      stretches[last].glyphs.append(glyph)
    } else {
      stretches.append(Stretch(face: face, glyphs: [glyph]))
    }
  }
}

/// What the outline of a glyph depends on.
struct GlyphOutline: Hashable, Sendable {
  /// Where the glyph comes from.
  var face: FaceFile

  /// Its number in the face.
  var glyph: UInt32

  /// The size of the font, in px.
  var size: Double

  /// The angle of the baseline in degrees.
  var angle: Double

  /// Hashes what differs within one face.
  func hash(into hasher: inout Hasher) {
    hasher.combine(glyph)
    hasher.combine(size)
  }
}
