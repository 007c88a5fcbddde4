extension Chart {
  /// The longest side of a chart, in px: the most pixels that Cairo draws.
  private static let greatestExtent = 32_767.0

  /// Throws unless the chart can be laid out at `size`, as far as that can be seen beforehand.
  func validate(_ size: Size) throws(RenderError) {
    guard size.width.isFinite, size.height.isFinite, size.width >= 1, size.height >= 1 else {
      throw RenderError(
        subject, .layout,
        "a size of \(size.width) × \(size.height) px has no room; give 1 px or more"
      )
    }
    guard max(size.width, size.height) <= Self.greatestExtent else {
      throw RenderError(
        subject, .layout,
        "a size of \(size.width) × \(size.height) px is too large; give "
          + "\(Int(Self.greatestExtent)) px or less"
      )
    }
    for weight in rows.map(\.height) + rows.flatMap({ $0.panels.map(\.width) }) {
      guard weight.isFinite, weight > 0 else {
        throw RenderError(
          subject, .layout, "\(weight) is no relative size; rows and panels need a positive number")
      }
    }
  }

  /// Throws unless every mark has a place on the axes of its panel, which have domains.
  func validateMarks() throws(RenderError) {
    for panel in rows.flatMap(\.panels) {
      try naming { () throws(RenderError) in
        for axis in [panel.x, panel.y] { _ = try axis.scale(left: 0, right: 1) }
        for mark in panel.marks { try mark.content.values.validate(x: panel.x, y: panel.y) }
      }
    }
  }

  /// Does some work, and says of an error in the layout that it is in this chart.
  func naming<Result>(
    _ work: () throws(RenderError) -> Result
  ) throws(RenderError) -> Result {
    do {
      return try work()
    } catch {
      guard error.step == .layout else { throw error }
      throw RenderError(subject, .layout, "\(error.subject): \(error.cause)")
    }
  }

  private var subject: String { title.isEmpty ? "chart" : Markup.plain(title) }
}
