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
