extension FaceLibrary {
  /// The heights of a line at a size of 1, remembered for the next time.
  mutating func emMetrics(
    of typeface: Typeface, _ style: FaceStyle
  ) throws(RenderError) -> FontMetrics {
    let key = StyleKey(style: style, typeface: typeface)
    if let known = metrics[key] { return known }
    guard let file = typeface.files(for: style).first else {
      throw RenderError("typeface “\(typeface.family)”", .typeface, "it has no faces")
    }
    let new = try face(file).emMetrics()
    metrics[key] = new
    return new
  }
}

extension Face {
  /// The heights of a line at a size of 1, measured from the letters that reach farthest.
  fileprivate func emMetrics() throws(RenderError) -> FontMetrics {
    var metrics = FontMetrics(
      ascent: 0, descent: 0, capHeight: try reach(of: "H").above, xHeight: try reach(of: "x").above)
    // What a font's own ascent and descent leave room for, accents and line gap, figures never use.
    for scalar in "bdfhklgjpqy()".unicodeScalars {
      let reach = try reach(of: scalar)
      metrics.ascent = max(metrics.ascent, reach.above)
      metrics.descent = max(metrics.descent, reach.below)
    }
    return metrics
  }
}
