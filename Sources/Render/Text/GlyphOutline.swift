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
