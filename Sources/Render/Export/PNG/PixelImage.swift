import CCairo

/// Pixels as Cairo leaves them: 0xAARRGGBB in the machine's byte order, colours times opacity.
struct PixelImage: Sendable {
  var width: Int
  var height: Int

  /// Whether the uppermost eight bits mean nothing and every pixel covers what is behind it.
  var isOpaque: Bool

  /// Row by row from the top, without gaps.
  var pixels: [UInt32]

  /// The figure they show, for messages.
  var subject: String
}

extension PixelImage {
  /// The image as a PNG that knows its physical size, its title and its description.
  ///
  /// Throws `RenderError` with libpng's words if libpng refuses.
  func png(scale: Double, title: String, description: String) throws(RenderError) -> [UInt8] {
    var request = png_encoder_request()
    request.width = UInt32(width)
    request.height = UInt32(height)
    // 96 px to the inch, as CSS has it.
    request.pixels_per_metre = UInt32((96 * scale / 0.0254).rounded())
    if let palette = Palette(self) {
      let colors = palette.colors.flatMap(rgba)
      request.color_type = PNG_COLOR_TYPE_PALETTE
      request.palette_count = Int32(palette.colors.count)
      request.opaque_from = Int32(palette.translucentCount)
      request.filters = PNG_FILTER_NONE
      // Runs are what a chart is made of: looking for nothing else takes a third of the time for files
      // a tenth larger, which only large pictures are worth.
      request.strategy = isSmall ? Z_RLE : Z_DEFAULT_STRATEGY
      request.level = 6
      request.row_bytes = width
      return try encode(&request, palette.indices, colors, title, description)
    }
    request.color_type = isOpaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGB_ALPHA
    // Flat areas and few shapes: every filter makes a chart's file larger. Level 6 makes it a sixth
    // smaller than level 3 and takes twice as long.
    request.filters = PNG_FILTER_NONE
    request.level = isSmall ? 3 : 6
    request.row_bytes = width * (isOpaque ? 3 : 4)
    return try encode(&request, channels, [], title, description)
  }

  /// Whether speed matters more than the last tenth of the file's size.
  private var isSmall: Bool { pixels.count <= 400_000 }

  /// The channels of every pixel, byte after byte.
  private var channels: [UInt8] {
    let count = pixels.count * (isOpaque ? 3 : 4)
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
      var position = 0
      for pixel in pixels {
        let color = isOpaque ? pixel : straight(pixel)
        bytes[position] = UInt8(truncatingIfNeeded: color >> 16)
        bytes[position + 1] = UInt8(truncatingIfNeeded: color >> 8)
        bytes[position + 2] = UInt8(truncatingIfNeeded: color)
        if !isOpaque { bytes[position + 3] = UInt8(truncatingIfNeeded: color >> 24) }
        position += isOpaque ? 3 : 4
      }
      initialized = count
    }
  }

  private func encode(
    _ request: inout png_encoder_request, _ rows: [UInt8], _ palette: [UInt8], _ title: String,
    _ description: String
  ) throws(RenderError) -> [UInt8] {
    var result = png_encoder_result()
    defer { free(result.bytes) }
    let isDone = rows.withUnsafeBufferPointer { rows in
      palette.withUnsafeBufferPointer { palette in
        title.withCString { title in
          description.withCString { description in
            request.rows = rows.baseAddress
            request.palette = palette.baseAddress
            request.title = title
            request.description = description
            return png_encoder_run(&request, &result)
          }
        }
      }
    }
    guard isDone else {
      let words = withUnsafeBytes(of: result.message) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw RenderError(subject, .encoding, "libpng says “\(words)”")
    }
    return [UInt8](UnsafeBufferPointer(start: result.bytes, count: result.count))
  }
}

private func rgba(_ color: UInt32) -> [UInt8] {
  [16, 8, 0, 24].map { UInt8(truncatingIfNeeded: color >> $0) }
}

/// A pixel whose colours are no longer multiplied by its opacity, as PNG wants them.
func straight(_ pixel: UInt32) -> UInt32 {
  let opacity = pixel >> 24
  guard opacity != 255 else { return pixel }
  guard opacity != 0 else { return 0 }
  func channel(_ shift: UInt32) -> UInt32 {
    min(255, ((pixel >> shift & 255) * 255 + opacity / 2) / opacity) << shift
  }
  return opacity << 24 | channel(16) | channel(8) | channel(0)
}
