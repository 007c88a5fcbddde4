extension Scene {
  /// The figure's name for messages.
  var subject: String { title.isEmpty ? "untitled figure" : "figure “\(title)”" }

  /// Throws unless Cairo can draw everything in the scene at this scale.
  ///
  /// Cairo draws a NaN as a spike and wraps large coordinates with a change of sign, both in silence.
  func checked(scale: Double) throws(RenderError) {
    try checkExtent(scale)
    let checks = SceneChecks(subject: subject, limit: 1e6 / max(1, scale))
    try checks.check(background, "the background")
    try checks.check(items)
  }

  private func checkExtent(_ scale: Double) throws(RenderError) {
    guard scale > 0, scale.isFinite else {
      throw RenderError(subject, .drawing, "the scale is \(scale); it must be more than 0")
    }
    guard size.width > 0, size.width.isFinite, size.height > 0, size.height.isFinite else {
      throw RenderError(
        subject, .drawing, "the size is \(size.width) × \(size.height); both must be more than 0")
    }
    let (width, height) = (size.width * scale, size.height * scale)
    guard width <= 32767, height <= 32767 else {
      throw RenderError(
        subject, .drawing,
        "the picture would have \(width) × \(height) pixels, and Cairo draws 32767 at most; "
          + "choose a smaller size or scale")
    }
  }
}
