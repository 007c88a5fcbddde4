#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Chart {
  /// The chart at a size, as ``encoded(as:size:theme:typeface:)`` draws it.
  ///
  /// - Throws: `RenderError` if the chart cannot be laid out, or no typeface is found.
  public func layout(
    size: Size = usualSize, theme: Theme = .light, typeface: Typeface? = nil
  ) throws(RenderError) -> Layout {
    let typeface = if let typeface { typeface } else { try Typeface() }
    return try layout(size: size, theme: theme, text: typeface)
  }

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
  package func layout(
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
    for shown in ShownWords.steps {
      var plan = LegendPlan(panels, placement: legend, theme: theme)
      var fits = true
      while fits {
        let pass = try LayoutPass(
          chart, cells: cells, size: size, theme: theme, typesetter: Typesetter(text: text),
          shown: shown, legendPlan: plan, resolver: resolver)
        let outcome = try naming { () throws(RenderError) in try pass.outcome() }
        last = outcome.layout
        if !outcome.layout.undecided.isEmpty, !chart.isNoted {
          chart.addNote()
          continue
        }
        fits = outcome.fits
        if fits, outcome.crowded.isEmpty || !shown.legends {
          return outcome.layout.missingParts(of: chart, theme: theme, fits: true)
        }
        plan.add(outcome.crowded, among: panels, theme: theme)
      }
    }
    return last?.missingParts(of: chart, theme: theme, fits: false)
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
      x: panel.x.limits, y: panel.y.limits, height: plot.height * scale,
      logarithmic: panel.logarithmicAxes)
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

extension Chart {
  /// The longest side of a chart, in px: the most pixels that Cairo draws.
  private static let greatestExtent = 32_767.0

  /// Throws unless the chart can be laid out at `size`, as far as that can be seen beforehand.
  private func validate(_ size: Size) throws(RenderError) {
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
  private func validateMarks() throws(RenderError) {
    for panel in rows.flatMap(\.panels) {
      try naming { () throws(RenderError) in
        for axis in [panel.x, panel.y] { _ = try axis.scale(left: 0, right: 1) }
        for mark in panel.marks { try mark.content.values.validate(x: panel.x, y: panel.y) }
      }
    }
  }

  /// Does some work, and says of an error in the layout that it is in this chart.
  private func naming<Result>(
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

extension Chart {
  /// The theme with lengths for this chart at this size.
  ///
  /// The theme's own are for one or two panels on 640 × 480 px. Words shrink more slowly than the
  /// figure, because they must stay readable, and grow with posters.
  private func scaled(_ theme: Theme, to size: Size) -> Theme {
    let relative = min(size.width / 640, size.height / 480)
    var unit = 1.0
    if relative < 1 { unit = max(0.74, pow(relative, 0.4)) }
    if relative > 1.5 { unit = pow(relative / 1.5, 0.8) }
    let columns = Double(rows.map(\.panels.count).max() ?? 1)
    let room =
      min(size.width / columns / 300, size.height / Double(max(rows.count, 1)) / 200) / unit
    var theme = theme
    theme.metrics = theme.metrics.scaled(
      chart: unit, panel: unit * min(1, max(0.84, pow(room, 0.5))))
    return theme
  }
}
