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

extension Face {
  /// The path data of a glyph at the origin, in hundredths of a px; remembered for the next time.
  fileprivate func pathData(of outline: GlyphOutline, on context: borrowing Context) -> [UInt8] {
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
