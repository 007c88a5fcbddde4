extension Chart {
  /// The chart at a size: titles, axes, marks and labels at their places.
  ///
  /// What finds no room is left out: first the subtitle, then the titles of axes, legends, the
  /// titles of panels, the title, and the labels of ticks at last. The same chart, size, theme and
  /// typeface give the same layout. The work grows with the number of curve pieces and labels.
  ///
  /// - Parameters:
  ///   - size: The extent in px.
  ///   - theme: The colours, fonts and widths.
  ///   - text: The typeface that measures words.
  /// - Throws: `RenderError` if a domain, the size or a relative size is not finite or has no
  ///   extent, if a mark has a value that its axis has no place for, if the names of categories do not
  ///   fit, or if the typeface cannot measure.
  public func layout(
    size: Size, theme: Theme, text: some TextMeasuring
  ) throws(RenderError) -> Layout {
    try validate(size)
    let theme = scaled(theme, to: size)
    let cells = PanelCell.cells(of: self)
    let panels = cells.flatMap { $0.map(\.panel) }
    var last: Layout?
    for furnishing in Furnishing.steps {
      var plan = LegendPlan(panels)
      var fits = true
      while fits {
        let pass = try LayoutPass(
          self, cells: cells, size: size, theme: theme, typesetter: Typesetter(text: text),
          furnishing: furnishing, legendPlan: plan)
        let outcome = try naming { () throws(RenderError) in try pass.outcome() }
        last = outcome.layout
        fits = outcome.fits
        if fits, outcome.crowded.isEmpty || !furnishing.legends { return outcome.layout }
        plan.add(outcome.crowded, among: panels, theme: theme)
      }
    }
    return last
      ?? Layout(
        scene: Scene(
          size: size, background: theme.background, title: Markup.plain(title),
          description: Markup.plain(description), items: []),
        panels: [], texts: [], legends: [], omitted: [])
  }
}
