extension FaceLibrary {
  /// The heights of a line at a size of 1, measured from the letters that reach farthest.
  mutating func emMetrics(
    of typeface: Typeface, _ style: FaceStyle
  ) throws(RenderError) -> FontMetrics {
    guard let file = typeface.files(for: style).first else {
      throw RenderError("typeface “\(typeface.family)”", .typeface, "it has no faces")
    }
    let face = try face(file)
    var metrics = FontMetrics(
      ascent: 0, descent: 0,
      capHeight: try face.reach(of: "H").above, xHeight: try face.reach(of: "x").above)
    // What a font's own ascent and descent leave room for, accents and line gap, figures never use.
    for scalar in "bdfhklgjpqy()".unicodeScalars {
      let reach = try face.reach(of: scalar)
      metrics.ascent = max(metrics.ascent, reach.above)
      metrics.descent = max(metrics.descent, reach.below)
    }
    return metrics
  }
}
