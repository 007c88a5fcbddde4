extension Typeface: TextMeasuring {
  /// How far the pen moves while it writes `string`, in px; exactly proportional to the font's size.
  ///
  /// Throws `RenderError` if the font cannot be read. A string is measured once and then looked up.
  public func advance(of string: String, in font: Font) throws(RenderError) -> Double {
    try FaceLibrary.shared.withLock { (faces) throws(RenderError) in
      try faces.shaped(string, in: font, of: self).advance * font.size
    }
  }

  /// The heights of a line in `font`, in px, taken from the letters' outlines.
  ///
  /// Throws `RenderError` if the font cannot be read.
  public func metrics(of font: Font) throws(RenderError) -> FontMetrics {
    try FaceLibrary.shared.withLock { (faces) throws(RenderError) in
      let em = try faces.emMetrics(of: self, FaceStyle(font))
      return FontMetrics(
        ascent: em.ascent * font.size, descent: em.descent * font.size,
        capHeight: em.capHeight * font.size, xHeight: em.xHeight * font.size)
    }
  }
}
