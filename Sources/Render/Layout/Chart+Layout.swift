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
  ///   - scale: How many pixels of the finest output make a px: curves are followed to a part of a pixel.
  /// - Throws: `RenderError` if a domain, the size or a relative size is not finite or has no
  ///   extent, if a mark has a value that its axis has no place for, if the names of categories do not
  ///   fit, or if the typeface cannot measure.
  public func layout(
    size: Size, theme: Theme, text: some TextMeasuring, scale: Double = 2
  ) throws(RenderError) -> Layout {
    try validate(size)
    var chart = try naming { () throws(RenderError) in try withDomains() }
    try chart.validateMarks()
    let theme = scaled(theme, to: size)
    let cells = PanelCell.cells(of: chart)
    let panels = cells.flatMap { $0.map(\.panel) }
    let resolver = MarkResolver(scale: scale)
    var last: Layout?
    for furnishing in Furnishing.steps {
      var plan = LegendPlan(panels, theme: theme)
      var fits = true
      while fits {
        let pass = try LayoutPass(
          chart, cells: cells, size: size, theme: theme, typesetter: Typesetter(text: text),
          furnishing: furnishing, legendPlan: plan, resolver: resolver)
        let outcome = try naming { () throws(RenderError) in try pass.outcome() }
        last = outcome.layout
        if !outcome.layout.undecided.isEmpty, !chart.isNoted {
          chart.addNote()
          continue
        }
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
        panels: [], texts: [], legends: [], omitted: [], undecided: [])
  }

  private static var note: String { "shaded: the curve lies within, not proved where" }

  /// Whether the subtitle says what a band is.
  private var isNoted: Bool { subtitle.hasSuffix(Self.note) }

  /// Says in the subtitle what a band is.
  private mutating func addNote() {
    subtitle = subtitle.isEmpty ? Self.note : "\(subtitle); \(Self.note)"
  }
}

/// Turns the composite marks of panels into those that they are made of.
///
/// A layout may be tried several times; a frame that comes again gets the same marks.
final class MarkResolver {
  private let scale: Double
  private var known: [Int: (frame: PlotFrame, marks: [Mark])] = [:]

  init(scale: Double) { self.scale = scale }

  /// The marks of a panel in a plot of a given size.
  func marks(of cell: PanelCell, plot: Rectangle) -> [Mark] {
    let panel = cell.panel
    let isComposite = panel.marks.contains { if case .composite = $0 { true } else { false } }
    guard isComposite else { return panel.marks }
    let frame = PlotFrame(
      x: panel.x.limits, y: panel.y.limits, height: plot.height * scale)
    if let known = known[cell.index], known.frame == frame { return known.marks }
    let marks = Self.resolved(panel.marks, in: frame)
    known[cell.index] = (frame, marks)
    return marks
  }

  private static func resolved(_ marks: [Mark], in frame: PlotFrame) -> [Mark] {
    marks.flatMap { mark -> [Mark] in
      guard case .composite(let composite) = mark else { return [mark] }
      return resolved(composite.marks(in: frame), in: frame)
    }
  }
}
