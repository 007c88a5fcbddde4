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
  ///   extent, or if the typeface cannot measure.
  public func layout(
    size: Size, theme: Theme, text: some TextMeasuring
  ) throws(RenderError) -> Layout {
    try validate(size)
    let theme = scaled(theme, to: size)
    let cells = PanelCell.cells(of: self)
    let panels = cells.flatMap { $0.map(\.panel) }
    var last: Layout?
    for furnishing in Furnishing.steps {
      var plan = LegendPlan(panelCount: panels.count)
      var fits = true
      while fits {
        let outcome = try LayoutPass(
          self, cells: cells, size: size, theme: theme, typesetter: Typesetter(text: text),
          furnishing: furnishing, legendPlan: plan
        ).outcome()
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

  private func validate(_ size: Size) throws(RenderError) {
    let subject = title.isEmpty ? "chart" : Markup.plain(title)
    guard size.width.isFinite, size.height.isFinite, size.width >= 1, size.height >= 1 else {
      throw RenderError(
        subject, .layout,
        "a size of \(size.width) × \(size.height) px has no room; give 1 px or more"
      )
    }
    for weight in rows.map(\.height) + rows.flatMap({ $0.panels.map(\.width) }) {
      guard weight.isFinite, weight > 0 else {
        throw RenderError(
          subject, .layout, "\(weight) is no relative size; rows and panels need a positive number")
      }
    }
    for panel in rows.flatMap(\.panels) {
      for axis in [panel.x, panel.y] {
        do {
          _ = try LinearScale(domain: axis.domain, from: 0, to: 1)
        } catch {
          throw RenderError(subject, .layout, "\(error.subject): \(error.cause)")
        }
      }
    }
  }
}
