import CCairo

/// The pixels of a PNG, read back by another route than the one that wrote them.
struct DecodedImage {
  let width: Int
  let height: Int
  private let pixels: [UInt32]

  /// Nil if Cairo cannot read the bytes.
  init?(_ png: [UInt8]) {
    var reader = (bytes: png, position: 0)
    let surface = withUnsafeMutablePointer(to: &reader) { reader in
      cairo_image_surface_create_from_png_stream(
        { closure, target, count in
          guard let closure, let target else { return CAIRO_STATUS_READ_ERROR }
          let reader = closure.assumingMemoryBound(to: (bytes: [UInt8], position: Int).self)
          let start = reader.pointee.position
          guard start + Int(count) <= reader.pointee.bytes.count else {
            return CAIRO_STATUS_READ_ERROR
          }
          for index in 0..<Int(count) { target[index] = reader.pointee.bytes[start + index] }
          reader.pointee.position += Int(count)
          return CAIRO_STATUS_SUCCESS
        }, reader)
    }
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let data = cairo_image_surface_get_data(surface)
    else { return nil }
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    var pixels: [UInt32] = []
    for y in 0..<height {
      let row = UnsafeRawPointer(data + y * stride)
      for x in 0..<width { pixels.append(row.load(fromByteOffset: 4 * x, as: UInt32.self)) }
    }
    self.pixels = pixels
  }

  /// 0xRRGGBB at a pixel.
  subscript(x: Int, y: Int) -> UInt32 { pixels[y * width + x] & 0xff_ffff }

  /// The opacity at a pixel, 0 to 255; only for images that have one.
  func opacity(_ x: Int, _ y: Int) -> UInt32 { pixels[y * width + x] >> 24 }

  /// How much darker than white the pixels of a rectangle are, together, in pixels of black.
  func ink(x: Range<Int>, y: Range<Int>) -> Double {
    var ink = 0.0
    for y in y {
      for x in x {
        let green = self[x, y] >> 8 & 255
        ink += Double(255 - green) / 255
      }
    }
    return ink
  }
}
