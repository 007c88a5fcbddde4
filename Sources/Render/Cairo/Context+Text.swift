import CCairo

extension Context {
  /// Draws words, glyph by glyph, at the places `Typeface` measured.
  borrowing func draw(
    _ text: PlacedText, typeface: Typeface, faces: inout FaceLibrary
  ) throws(RenderError) {
    cairo_save(pointer)
    cairo_translate(pointer, text.origin.x, text.origin.y)
    cairo_rotate(pointer, text.angle * .pi / 180)
    setSource(text.color)
    var x = 0.0
    for run in text.runs {
      let shaped = try faces.shaped(run.string, in: run.font, of: typeface)
      for stretch in shaped.stretches {
        let face = try faces.face(stretch.face)
        show(stretch.glyphs, of: face, size: run.font.size, x: x, y: -run.baselineOffset)
      }
      x += shaped.advance * run.font.size
    }
    cairo_restore(pointer)
  }

  private borrowing func show(
    _ placed: [ShapedText.Glyph], of face: Face, size: Double, x: Double, y: Double
  ) {
    var matrix = face.matrix(size: size)
    cairo_set_font_face(pointer, face.pointer)
    cairo_set_font_matrix(pointer, &matrix)
    let glyphs = placed.map { cairo_glyph_t(index: UInt($0.index), x: x + $0.x * size, y: y) }
    if usesOutlines {
      cairo_new_path(pointer)
      cairo_glyph_path(pointer, glyphs, Int32(glyphs.count))
      cairo_fill(pointer)
    } else {
      cairo_show_glyphs(pointer, glyphs, Int32(glyphs.count))
    }
  }
}
