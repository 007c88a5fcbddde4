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

/// The colours of an image, no more than a byte can number.
///
/// A figure with many curves has a few thousand colours, for every curve, dot and letter blends into
/// what is behind it in some hundred shades. Neighbouring shades are then drawn as the most frequent
/// one of them: what is wide, so every colour that was chosen, stays as it is, and only edges change,
/// by less than anyone can see. The file is half as large.
private struct Palette {
  /// Colours as 0xAARRGGBB with straight opacity; those that let light through come first.
  let colors: [UInt32]

  /// How many of them let light through.
  let translucentCount: Int

  /// The number of each pixel's colour.
  let indices: [UInt8]

  /// By how many of 255 steps a channel of a pixel may change.
  static let tolerance = 20

  /// Nil if 256 colours cannot stand for all within the tolerance.
  init?(_ image: PixelImage) {
    guard let histogram = ColorHistogram(image) else { return nil }
    var representatives = Array(histogram.colors.indices)
    if representatives.count > 256 {
      // Shades of what lets light through would have to be merged in their opacity too.
      guard image.isOpaque, let merged = histogram.merged(to: 256, within: Self.tolerance)
      else { return nil }
      representatives = merged
    }
    // By opacity, for a PNG lists opacities up to the last that is not full; and then by value, so
    // that the bytes do not depend on which pixel comes first.
    var isKept = [Bool](repeating: false, count: histogram.colors.count)
    for position in representatives { isKept[position] = true }
    let kept = histogram.colors.indices.filter { isKept[$0] }
      .sorted { histogram.colors[$0] < histogram.colors[$1] }
    var numbers = [UInt8](repeating: 0, count: histogram.colors.count)
    for (number, position) in kept.enumerated() { numbers[position] = UInt8(number) }
    colors = kept.map { straight(histogram.colors[$0]) }
    translucentCount = kept.count { histogram.colors[$0] < 0xff00_0000 }
    indices = histogram.mapped(representatives.map { numbers[$0] })
  }
}
