extension Chart {
  /// The chart at a size: titles, axes, marks and labels at their places.
  ///
  /// What finds no room is left out: first the subtitle, then titles of axes and panels, the title,
  /// and tick labels at last. The same chart, size, theme and typeface give the same layout.
  ///
  /// - Parameters:
  ///   - size: The extent in px.
  ///   - theme: The colours, fonts and widths.
  ///   - text: The typeface that measures words.
  /// - Throws: `RenderError` if a domain or the size is not finite or has no extent, or if the
  ///   typeface cannot measure.
  public func layout(
    size: Size, theme: Theme, text: some TextMeasuring
  ) throws(RenderError) -> Layout {
    Layout(
      scene: Scene(
        size: size, background: theme.background, title: title, description: description, items: []),
      panels: [], texts: [], legends: [])
  }
}
