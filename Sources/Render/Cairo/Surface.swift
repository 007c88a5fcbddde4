import CCairo

/// Owner of what is drawn on: pixels, or a stream of SVG, PDF or PostScript.
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
    try self.init(size, subject: subject, cairo_svg_surface_create_for_stream)
    cairo_svg_surface_set_document_unit(pointer, CAIRO_SVG_UNIT_PX)
  }

  /// A stream of PDF; `size` is in points.
  init(pdf size: Size, subject: String) throws(RenderError) {
    try self.init(size, subject: subject, cairo_pdf_surface_create_for_stream)
  }

  /// A stream of Encapsulated PostScript; `size` is in points.
  init(eps size: Size, subject: String) throws(RenderError) {
    try self.init(size, subject: subject, cairo_ps_surface_create_for_stream)
    cairo_ps_surface_set_eps(pointer, 1)
  }

  private init(
    _ size: Size, subject: String,
    _ create: (cairo_write_func_t?, UnsafeMutableRawPointer?, Double, Double) -> OpaquePointer?
  ) throws(RenderError) {
    self.sink = ByteSink()
    self.subject = subject
    self.pointer = try adopted(
      create(collect, sink.closure, size.width, size.height),
      cairo_surface_status, cairo_surface_destroy, subject)
  }

  deinit {
    // A pen may still hold on to the surface. Finished now, it cannot stream to a sink that is gone.
    cairo_surface_finish(pointer)
    cairo_surface_destroy(pointer)
  }

  /// Completes the drawing and returns what was streamed; for pixels that is nothing.
  ///
  /// Cairo reports an error only when its status is read, so the status is read after finishing.
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

extension Surface {
  /// Names the figure in a PDF, and takes the clock's date out of it.
  func setMetadata(title: String, description: String) {
    let entries = [
      (CAIRO_PDF_METADATA_TITLE, title),
      (CAIRO_PDF_METADATA_SUBJECT, description),
      // Any fixed date will do, for the same figure must give the same bytes; this one is SineReLU's.
      (CAIRO_PDF_METADATA_CREATE_DATE, "2018-06-04T00:00:00Z"),
      (CAIRO_PDF_METADATA_MOD_DATE, "2018-06-04T00:00:00Z"),
    ]
    for (key, value) in entries where !value.isEmpty {
      cairo_pdf_surface_set_metadata(pointer, key, value)
    }
  }
}

/// Collects in memory what a Cairo surface streams, so that Cairo never writes to a disk, which may be full.
private final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// Adds what Cairo hands over; it lends the memory only for this call.
  func append(_ new: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: new) }

  /// The pointer by which a C callback finds this sink, which must be kept alive as long.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}

/// Throws unless Cairo said that all went well; a status this program does not know is a failure too.
func check(
  _ status: cairo_status_t, _ subject: String, _ step: RenderError.Step
) throws(RenderError) {
  guard status != CAIRO_STATUS_SUCCESS else { return }
  let words = cairo_status_to_string(status).map { String(cString: $0) } ?? "no description"
  throw RenderError(subject, step, "Cairo says “\(words)” (status \(status.rawValue))")
}

/// What Cairo made, if it is sound; Cairo reports a failure by an object in an error state, not by nil.
func adopted(
  _ made: OpaquePointer?, _ status: (OpaquePointer?) -> cairo_status_t,
  _ destroy: (OpaquePointer?) -> Void, _ subject: String
) throws(RenderError) -> OpaquePointer {
  guard let made else { throw RenderError(subject, .drawing, "Cairo returned nothing") }
  let status = status(made)
  if status != CAIRO_STATUS_SUCCESS { destroy(made) }
  try check(status, subject, .drawing)
  return made
}
