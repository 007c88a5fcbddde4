import CCairo

/// Owner of what is drawn on: pixels, or a stream of SVG or PDF.
struct Surface: ~Copyable {
  let pointer: OpaquePointer
  let subject: String

  // Where Cairo streams to; must live as long as the pointer does.
  private let sink: ByteSink

  /// A surface over pixels, four bytes each, that the caller owns and keeps until `finish()` returns.
  init(
    pixels: UnsafeMutableRawPointer, width: Int, height: Int, isOpaque: Bool, subject: String
  ) throws(RenderError) {
    let format = isOpaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32
    self.sink = ByteSink()
    self.subject = subject
    self.pointer = try adopted(
      cairo_image_surface_create_for_data(
        pixels.assumingMemoryBound(to: UInt8.self), format, Int32(width), Int32(height),
        Int32(4 * width)),
      cairo_surface_status, cairo_surface_destroy, subject)
  }

  /// A stream of SVG whose user unit is the px.
  init(svg size: Size, subject: String) throws(RenderError) {
    self.sink = ByteSink()
    self.subject = subject
    self.pointer = try adopted(
      cairo_svg_surface_create_for_stream(collect, sink.closure, size.width, size.height),
      cairo_surface_status, cairo_surface_destroy, subject)
    cairo_svg_surface_set_document_unit(pointer, CAIRO_SVG_UNIT_PX)
  }

  /// A stream of PDF; `size` is in points.
  init(pdf size: Size, subject: String) throws(RenderError) {
    self.sink = ByteSink()
    self.subject = subject
    self.pointer = try adopted(
      cairo_pdf_surface_create_for_stream(collect, sink.closure, size.width, size.height),
      cairo_surface_status, cairo_surface_destroy, subject)
  }

  deinit {
    // A pen may still hold on to the surface. Finished now, it cannot stream to a sink that is gone.
    cairo_surface_finish(pointer)
    cairo_surface_destroy(pointer)
  }

  /// Completes the drawing and returns what was streamed; for pixels that is nothing.
  ///
  /// Cairo keeps the first error to itself until asked, so the status counts only after finishing.
  consuming func finish() throws(RenderError) -> [UInt8] {
    cairo_surface_finish(pointer)
    try check(cairo_surface_status(pointer), subject, .drawing)
    return sink.bytes
  }
}

/// Cairo's stream callback, in C's calling convention.
private func collect(
  _ closure: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: UInt32
) -> cairo_status_t {
  guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
  Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    .append(UnsafeBufferPointer(start: bytes, count: Int(count)))
  return CAIRO_STATUS_SUCCESS
}
