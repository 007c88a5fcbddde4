import CCairo

/// The letters of an SVG: each outline once, and where it is used.
///
/// Cairo writes the outlines of all letters anew into every document, which is most of what it writes.
/// Outlines that are remembered save it the writing, and this program the reading.
struct Lettering: Sendable {
  /// An outline at its place, which is in hundredths of a px.
  struct Letter {
    var outline: Int
    var x: Int
    var y: Int
  }

  /// Letters of one colour.
  struct Line {
    var color: Color
    var letters: [Letter] = []
  }

  /// Path data in hundredths of a px, in the order of their first use.
  private(set) var outlines: [[UInt8]] = []

  /// What is drawn, back to front.
  private(set) var lines: [Line] = []

  private var numbers: [GlyphOutline: Int] = [:]

  /// Adds words at the places `Typeface` measured, with the outlines that `context` gives.
  mutating func append(
    _ text: PlacedText, on context: borrowing Context, typeface: Typeface,
    faces: inout FaceLibrary
  ) throws(RenderError) {
    var matrix = cairo_matrix_t()
    cairo_matrix_init_translate(&matrix, text.origin.x, text.origin.y)
    cairo_matrix_rotate(&matrix, text.angle * .pi / 180)
    var line = Line(color: text.color)
    var x = 0.0
    for run in text.runs {
      let shaped = try faces.shaped(run.string, in: run.font, of: typeface)
      for stretch in shaped.stretches {
        let face = try faces.face(stretch.face)
        for glyph in stretch.glyphs {
          let outline = GlyphOutline(
            face: stretch.face, glyph: glyph.index, size: run.font.size, angle: text.angle)
          guard let number = number(of: outline, in: face, on: context) else { continue }
          var (left, baseline) = (x + glyph.x * run.font.size, -run.baselineOffset)
          cairo_matrix_transform_point(&matrix, &left, &baseline)
          line.letters.append(
            Letter(
              outline: number, x: wholeNumber(left, decimals: 2),
              y: wholeNumber(baseline, decimals: 2)))
        }
      }
      x += shaped.advance * run.font.size
    }
    lines.append(line)
  }

  /// The position of an outline in `outlines`; nil if it leaves no ink.
  private mutating func number(
    of outline: GlyphOutline, in face: Face, on context: borrowing Context
  ) -> Int? {
    if let known = numbers[outline] { return known }
    let data = face.pathData(of: outline, on: context)
    if data.isEmpty { return nil }
    numbers[outline] = outlines.count
    outlines.append(data)
    return outlines.count - 1
  }
}
