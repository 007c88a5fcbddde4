enum SVGFinisher {
  static func finish(_ bytes: [UInt8], size: Size, title: String, description: String)
    throws(RenderError) -> [UInt8]
  { bytes }
}
