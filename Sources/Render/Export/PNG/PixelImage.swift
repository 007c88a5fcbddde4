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
