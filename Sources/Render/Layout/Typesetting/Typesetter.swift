/// Measures markup with a typeface.
struct Typesetter: Sendable {
  /// The typeface.
  var text: any TextMeasuring

  /// One line of markup in `font`.
  func line(_ string: String, _ font: Font) throws(RenderError) -> TextLine {
    try line(of: Markup(string).runs(in: font), font)
  }

  /// One line of runs, as tall as `font` at least.
  func line(of runs: [TextRun], _ font: Font) throws(RenderError) -> TextLine {
    let metrics = try text.metrics(of: font)
    var line = TextLine(runs: runs, width: 0, ascent: metrics.ascent, descent: metrics.descent)
    for run in runs {
      line.width += try text.advance(of: run.string, in: run.font)
      if run.baselineOffset != 0 {
        let metrics = try text.metrics(of: run.font)
        line.ascent = max(line.ascent, metrics.ascent + run.baselineOffset)
        line.descent = max(line.descent, metrics.descent - run.baselineOffset)
      }
    }
    return line
  }

  /// The height of a line of words in `font`, without scripts.
  func lineHeight(_ font: Font) throws(RenderError) -> Double {
    let metrics = try text.metrics(of: font)
    return metrics.ascent + metrics.descent
  }
}
