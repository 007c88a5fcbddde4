import CCairo

extension Face {
  /// The path data of a glyph at the origin, in hundredths of a px; remembered for the next time.
  func pathData(of outline: GlyphOutline, on context: borrowing Context) -> [UInt8] {
    if let known = pathData[outline] { return known }
    var matrix = matrix(size: outline.size)
    let new = context.pathData(of: outline.glyph, in: pointer, &matrix, angle: outline.angle)
    // A figure has some dozens of outlines; a program that draws for days must not keep them all.
    if pathData.count >= 4096 { pathData.removeAll(keepingCapacity: true) }
    pathData[outline] = new
    return new
  }
}

extension Context {
  /// The path data of a glyph, as Cairo places its points: to 1/256 px.
  fileprivate borrowing func pathData(
    of index: UInt32, in face: OpaquePointer, _ matrix: inout cairo_matrix_t, angle: Double
  ) -> [UInt8] {
    cairo_save(pointer)
    cairo_rotate(pointer, angle * .pi / 180)
    cairo_set_font_face(pointer, face)
    cairo_set_font_matrix(pointer, &matrix)
    cairo_new_path(pointer)
    var glyph = cairo_glyph_t(index: UInt(index), x: 0, y: 0)
    cairo_glyph_path(pointer, &glyph, 1)
    cairo_identity_matrix(pointer)
    let path = cairo_copy_path(pointer)
    defer { cairo_path_destroy(path) }
    cairo_new_path(pointer)
    cairo_restore(pointer)
    return path.map { shortPathData($0.pointee) } ?? []
  }
}

/// Path data in hundredths of a px.
private func shortPathData(_ path: cairo_path_t) -> [UInt8] {
  let items = UnsafeBufferPointer(start: path.data, count: Int(path.num_data))
  var writer = PathDataWriter(decimals: 0, capacity: 8 * items.count)
  var index = 0
  while index < items.count {
    let header = items[index].header
    func point(_ number: Int) -> PathDataWriter.Position {
      let point = items[index + number].point
      return PathDataWriter.Position(
        x: wholeNumber(point.x, decimals: 2), y: wholeNumber(point.y, decimals: 2))
    }
    switch header.type {
    case CAIRO_PATH_MOVE_TO: writer.move(to: point(1))
    case CAIRO_PATH_LINE_TO: writer.line(to: point(1))
    case CAIRO_PATH_CURVE_TO: writer.cubic(point(1), point(2), to: point(3))
    default: writer.close()
    }
    index += max(1, Int(header.length))
  }
  return writer.bytes
}
