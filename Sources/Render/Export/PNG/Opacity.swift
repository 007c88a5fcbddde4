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
