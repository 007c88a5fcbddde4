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
    var glyphs = placed.map { cairo_glyph_t(index: UInt($0.index), x: x + $0.x * size, y: y) }
    guard usesOutlines else {
      cairo_show_glyphs(pointer, glyphs, Int32(glyphs.count))
      return
    }
    for index in glyphs.indices { snap(&glyphs[index]) }
    cairo_new_path(pointer)
    cairo_glyph_path(pointer, glyphs, Int32(glyphs.count))
    cairo_fill(pointer)
  }

  /// Moves a glyph's origin across the line onto a whole pixel, where the letters' feet come out sharp.
  private borrowing func snap(_ glyph: inout cairo_glyph_t) {
    var (x, y) = (glyph.x, glyph.y)
    var (along, across) = (1.0, 0.0)
    cairo_user_to_device(pointer, &x, &y)
    cairo_user_to_device_distance(pointer, &along, &across)
    if abs(across) < 1e-9 * abs(along) { y = y.rounded() }
    if abs(along) < 1e-9 * abs(across) { x = x.rounded() }
    cairo_device_to_user(pointer, &x, &y)
    (glyph.x, glyph.y) = (x, y)
  }
}
