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
  /// A context swallows every call after its first error while its surface stays content, so both are
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
