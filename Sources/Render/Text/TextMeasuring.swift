/// What a layout must know of a typeface: how wide words are and how tall a line is.
///
/// `Typeface` measures real fonts; a test may count letters instead.
public protocol TextMeasuring: Sendable {
  /// How far the pen moves while it writes `string`, in px.
  ///
  /// - Throws: `RenderError` if the font cannot be read.
  func advance(of string: String, in font: Font) throws(RenderError) -> Double

  /// The heights of a line in `font`, in px.
  ///
  /// - Throws: `RenderError` if the font cannot be read.
  func metrics(of font: Font) throws(RenderError) -> FontMetrics
}
