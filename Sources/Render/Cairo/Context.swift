import CCairo

/// The pen on its surface; owns both, so that finishing the pen finishes the surface.
struct Context: ~Copyable {
  /// Whether glyphs are filled as outlines rather than placed as glyphs.
  let usesOutlines: Bool

  private let pen: Pen
  private let surface: Surface

  /// Takes over the surface and sets what holds for every figure.
  init(_ surface: consuming Surface, scale: Double, usesOutlines: Bool) throws(RenderError) {
    self.usesOutlines = usesOutlines
    self.pen = try Pen(on: surface)
    self.surface = surface
    cairo_scale(pointer, scale, scale)
    cairo_set_antialias(pointer, CAIRO_ANTIALIAS_GOOD)
    cairo_set_line_join(pointer, CAIRO_LINE_JOIN_ROUND)
    // In pixels of the surface: how far the polygon that is filled may lie from the true curve.
    cairo_set_tolerance(pointer, 0.02)
    setFontOptions()
  }

  /// Cairo's own context.
  var pointer: OpaquePointer { pen.pointer }

  /// The figure being drawn, for messages.
  var subject: String { surface.subject }

  /// Completes the drawing and returns what was streamed; for pixels that is nothing.
  ///
  /// After its first error a context ignores every call while its surface reports no error, so both are
  /// asked.
  consuming func finish() throws(RenderError) -> [UInt8] {
    try check(cairo_status(pen.pointer), surface.subject, .drawing)
    return try surface.finish()
  }

  /// With hinting off, a word is as wide on every surface and at every scale.
  private func setFontOptions() {
    let options = cairo_font_options_create()
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_set_font_options(pointer, options)
    cairo_font_options_destroy(options)
  }
}

/// Owner of a Cairo context.
private struct Pen: ~Copyable {
  let pointer: OpaquePointer

  /// A pen for the surface, which Cairo keeps alive at least as long.
  init(on surface: borrowing Surface) throws(RenderError) {
    self.pointer = try adopted(
      cairo_create(surface.pointer), cairo_status, cairo_destroy, surface.subject)
  }

  deinit {
    cairo_destroy(pointer)
  }
}

extension Context {
  /// Draws the whole scene, which must have passed `Scene.checked`.
  borrowing func draw(
    _ scene: Scene, typeface: Typeface, faces: inout FaceLibrary
  ) throws(RenderError) {
    if scene.background.opacity > 0 {
      // The background replaces whatever was in memory, which also holds if it lets light through.
      cairo_set_operator(pointer, CAIRO_OPERATOR_SOURCE)
      setSource(scene.background)
      cairo_paint(pointer)
      cairo_set_operator(pointer, CAIRO_OPERATOR_OVER)
    }
    try draw(scene.items, typeface: typeface, faces: &faces)
  }

  private borrowing func draw(
    _ items: [Scene.Item], typeface: Typeface, faces: inout FaceLibrary
  ) throws(RenderError) {
    for item in items {
      switch item {
      case .stroke(let path, let stroke):
        trace(path)
        set(stroke)
        cairo_stroke(pointer)
      case .fill(let path, let color):
        trace(path)
        setSource(color)
        cairo_fill(pointer)
      case .text(let text):
        try draw(text, typeface: typeface, faces: &faces)
      case .clip(let rectangle, let inner):
        cairo_save(pointer)
        trace(.rectangle(rectangle))
        cairo_clip(pointer)
        try draw(inner, typeface: typeface, faces: &faces)
        cairo_restore(pointer)
      }
    }
  }

  /// Makes `path` the current path.
  private borrowing func trace(_ path: Path) {
    cairo_new_path(pointer)
    for element in path.elements {
      switch element {
      case .move(let p): cairo_move_to(pointer, p.x, p.y)
      case .line(let p): cairo_line_to(pointer, p.x, p.y)
      case .curve(let a, let b, let p): cairo_curve_to(pointer, a.x, a.y, b.x, b.y, p.x, p.y)
      case .close: cairo_close_path(pointer)
      }
    }
  }

  private borrowing func set(_ stroke: Stroke) {
    setSource(stroke.color)
    cairo_set_line_width(pointer, stroke.width)
    cairo_set_line_cap(
      pointer, stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_dash(pointer, stroke.dash, Int32(stroke.dash.count), 0)
  }

  /// Makes `color` what is drawn with.
  private borrowing func setSource(_ color: Color) {
    cairo_set_source_rgba(
      pointer, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255,
      color.opacity)
  }
}

extension Context {
  /// Draws words, glyph by glyph, at the places `Typeface` measured.
  private borrowing func draw(
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

  /// Moves a glyph's origin across the line onto a whole pixel, so that the lower edges of letters are sharp.
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
