/// The colours of an image, no more than a byte can number.
///
/// A figure with many curves has a few thousand colours, for every curve, dot and letter blends into
/// what is behind it in some hundred shades. Neighbouring shades are then drawn as the most frequent
/// one of them: what is wide, so every colour that was chosen, stays as it is, and only edges change,
/// by less than anyone can see. The file is half as large.
struct Palette {
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
