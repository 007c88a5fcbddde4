extension Markup {
  /// The words in `font`, with scripts smaller and moved off the baseline.
  func runs(in font: Font) -> [TextRun] {
    spans.map { span in
      var spanFont = font
      spanFont.isItalic = font.isItalic || span.isItalic
      switch span.script {
      case .normal:
        return TextRun(span.text, font: spanFont)
      case .subscript:
        spanFont.size = font.size * Self.scriptSize
        return TextRun(span.text, font: spanFont, baselineOffset: -0.17 * font.size)
      case .superscript:
        spanFont.size = font.size * Self.scriptSize
        return TextRun(span.text, font: spanFont, baselineOffset: 0.36 * font.size)
      }
    }
  }

  private static let scriptSize = 0.72
}
