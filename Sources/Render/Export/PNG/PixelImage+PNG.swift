extension PixelImage {
  func png(scale: Double, title: String, description: String) throws(RenderError) -> [UInt8] { [] }
}
