import Activations
import Render
import Words

/// The panels of a figure of functions, with what is pointed out in them.
struct FigurePanels {
  private let figure: FunctionFigure
  private let plotted: [FunctionPlot]
  private let variable: String

  /// Arranges the panels of a figure whose functions are plotted.
  init(_ figure: FunctionFigure, _ plotted: [FunctionPlot]) {
    self.figure = figure
    self.plotted = plotted
    variable = Notation.symbol(figure.variable)
  }

  /// The derivatives that are drawn.
  var orders: [Int] {
    if let orders = figure.orders { return orders }
    if figure.content.isOverlaid { return [0, 1, 2] }
    return wave == nil ? [0] : [0, 1]
  }

  /// The rows of panels.
  var rows: [ChartRow] {
    var rows = mainRows
    if let zoom = figure.content.zoom { rows.append(ChartRow(height: 1.2, [magnified(zoom)])) }
    var index = 0
    for row in rows.indices {
      for column in rows[row].panels.indices {
        name(&rows[row].panels[column], at: index)
        index += 1
      }
    }
    return rows
  }

  /// What the annotations say, for those who cannot see the figure.
  var words: [String] {
    let said = figure.content.annotations.compactMap { annotation in
      curves(of: annotation)?.words(annotation.kind)
    }
    let points = figure.content.measured.map { "With \($0.points.count) measured points." }
    return said + [points].compactMap(\.self)
  }

  /// The height of the wave, if the figure is one of functions that are a wave on one side.
  private var wave: Double? {
    let epsilon = figure.functions.compactMap(\.waveHeight).max { $0.magnitude < $1.magnitude }
    guard figure.orders == nil, !figure.content.isOverlaid, figure.axes.logarithmic.isEmpty,
      let epsilon, epsilon != 0, figure.domain.contains(0), figure.domain.lowerBound < 0
    else { return nil }
    return epsilon
  }

  private var mainRows: [ChartRow] {
    if figure.content.isOverlaid { return [ChartRow([overlay])] }
    if let wave {
      var rows = WaveFigure(functions: plotted, epsilon: wave, domain: figure.domain).rows
      for (column, order) in orders.enumerated() {
        adorn(&rows[0].panels[column], with: [curves(order)])
      }
      guard figure.content.zoom == nil else { return [rows[0]] }
      rows[1].panels[0].x.grid = figure.axes.hasGrid
      rows[1].panels[0].y.grid = figure.axes.hasGrid
      return rows
    }
    return orders.enumerated().map { place, order in
      var derivatives = plotted.derivatives(order)
      if place == 0 {
        for index in plotted.indices { derivatives[index].label = plotted[index].label }
      }
      var panel = Panel(derivatives, over: figure.domain, yTitle: Notation.derivative(order))
      adorn(&panel, with: [curves(order)])
      return ChartRow(panels: [panel])
    }
  }

  /// Functions and derivatives in one panel.
  private var overlay: Panel {
    let all = orders.enumerated().map { place, order in curves(order, overlaidAt: place) }
    let named = all.flatMap { curves in
      zip(curves.plots, plotted).map { plot, function in
        var plot = plot
        let derivative = Notation.derivative(curves.order, of: variable)
        plot.label = function.label.map { curves.order == 0 ? $0 : "\($0): \(derivative)" }
        if plotted.count == 1 { plot.label = function.label == nil ? derivative : plot.label }
        return plot
      }
    }
    var panel = Panel(named, over: figure.domain, yTitle: "")
    adorn(&panel, with: all)
    return panel
  }

  /// The curves of one order as a panel of their own has them, or one that they share with others.
  private func curves(_ order: Int, overlaidAt place: Int? = nil) -> AnnotatedCurves {
    var plots = plotted.derivatives(order)
    if let place {
      for index in plots.indices {
        if plots.count == 1 {
          plots[index].style = figure.looks.style(of: place)
        } else {
          plots[index].style.dash = [.solid, .dashed, .dotted][min(place, 2)]
        }
      }
    }
    return AnnotatedCurves(order: order, plots: plots, variable: variable)
  }

  private func curves(of annotation: FigureContent.Annotation) -> AnnotatedCurves? {
    guard let order = annotation.order ?? orders.first, orders.contains(order) else { return nil }
    return curves(order)
  }
}

extension FigurePanels {
  /// The axes as they are chosen, and what is pointed out.
  private func adorn(_ panel: inout Panel, with curves: [AnnotatedCurves]) {
    let axes = figure.axes
    if axes.logarithmic.contains(.x) { panel.x.scale = .logarithmic }
    if axes.logarithmic.contains(.y) { panel.y.scale = .logarithmic }
    let order = curves.count == 1 ? curves[0].order : 0
    limit(&panel.y, to: curves.count == 1 ? axes.limits(of: order) : axes.limits)
    if let hasTicksOfPi = axes.hasTicksOfPi {
      panel.x.ticks = hasTicksOfPi ? .multiplesOfPi : .automatic
    }
    panel.x.grid = axes.hasGrid
    panel.y.grid = axes.hasGrid
    panel.hasEqualUnits = axes.hasEqualUnits
    annotate(&panel, with: curves)
  }

  private func limit(_ axis: inout Axis, to limits: FigureAxes.Limits) {
    let (lower, upper) = (
      limits.lower ?? axis.domain?.lowerBound, limits.upper ?? axis.domain?.upperBound
    )
    if let lower, let upper {
      axis.domain = lower < upper ? lower...upper : axis.domain
    } else {
      (axis.lowerEnd, axis.upperEnd) = (limits.lower, limits.upper)
    }
  }

  private func annotate(_ panel: inout Panel, with curves: [AnnotatedCurves]) {
    var (below, above): ([Mark], [Mark]) = ([], [])
    for annotation in figure.content.annotations {
      let wanted = annotation.order ?? orders.first
      guard let place = curves.first(where: { $0.order == wanted }) else { continue }
      below += place.marksBelow(annotation.kind)
      above += place.marksAbove(annotation.kind)
    }
    if curves.contains(where: { $0.order == orders.first }), let zoom = figure.content.zoom {
      let values = values(over: zoom)
      below.append(RectangleMark(x: zoom, y: values).mark)
    }
    if let measured = figure.content.measured, curves.contains(where: { $0.order == 0 }) {
      above += measured.marks(over: figure.domain, on: figure.axes.logarithmic)
    }
    panel.marks = below + panel.marks + above
  }

  /// A panel that shows some arguments on a scale of its own.
  private func magnified(_ zoom: ClosedRange<Double>) -> Panel {
    let order = orders.first ?? 0
    let ends = [zoom.lowerBound, zoom.upperBound].map(Notation.plainNumber)
    var panel = Panel(
      title: "Magnified: \(ends[0]) ≤ *z* ≤ \(ends[1])", plotted.derivatives(order), over: zoom,
      values: values(over: zoom), yTitle: Notation.derivative(order))
    if figure.axes.logarithmic.contains(.x) { panel.x.scale = .logarithmic }
    if figure.axes.logarithmic.contains(.y) { panel.y.scale = .logarithmic }
    if figure.axes.hasTicksOfPi == true { panel.x.ticks = .multiplesOfPi }
    panel.x.grid = figure.axes.hasGrid
    panel.y.grid = figure.axes.hasGrid
    return panel
  }

  /// The values that the magnified panel shows.
  private func values(over zoom: ClosedRange<Double>) -> ClosedRange<Double> {
    let axes = figure.axes.logarithmic
    let plots = plotted.derivatives(orders.first ?? 0)
    return Axis(scale: axes.contains(.y) ? .logarithmic : .linear)
      .automaticDomain(of: plots.compactMap { $0.yDomain(over: zoom, logarithmic: axes) })
  }

  /// The names of the axes and of the variable.
  private func name(_ panel: inout Panel, at index: Int) {
    for words in [\Panel.title, \.x.title, \.y.title] {
      panel[keyPath: words] = panel[keyPath: words].replacing("*z*", with: variable)
    }
    if let label = figure.words.xLabel { panel.x.title = label }
    let labels = figure.words.yLabels
    if labels.indices.contains(index) { panel.y.title = labels[index] }
  }
}

extension FigurePanels {
  /// What the figure cannot show, in sentences.
  var notes: [String] {
    var notes: [String] = []
    for order in orders {
      for (index, plot) in plotted.enumerated() {
        if let note = note(of: plot.derivative(order), at: index, order) { notes.append(note) }
      }
    }
    let count = plotted.count * (figure.content.isOverlaid ? orders.count : 1)
    if count > FigureLooks.distinguishable {
      notes.append(
        "\(count) curves are more than colours and dashes can tell apart; draw at most "
          + "\(FigureLooks.distinguishable) in one figure")
    }
    if let measured = figure.content.measured {
      let shown = measured.marks(over: figure.domain, on: figure.axes.logarithmic).count
      if shown < measured.points.count {
        notes.append(
          "\(measured.points.count - shown) of \(measured.points.count) measured points lie outside "
            + "the axes and are not shown")
      }
    }
    return notes
  }

  /// What is said of a curve of which nothing, or less than there is, can be seen.
  private func note(of plot: FunctionPlot, at index: Int, _ order: Int) -> String? {
    let name = (order == 0 ? "" : order == 1 ? "f′ of " : "f″ of ") + figure.plainName(at: index)
    let domain = figure.domain
    let values = (0...64).map { step in
      let t = Double(step) / 64
      let z = domain.lowerBound * (1 - t) + domain.upperBound * t
      return plot.function.jet(at: z, ofDerivative: order).value
    }.filter(\.isFinite)
    if figure.axes.logarithmic.contains(.y), values.contains(where: { $0 <= 0 }) {
      return values.contains { $0 > 0 }
        ? "\(name) also has values that are not above 0, which a logarithmic axis cannot show"
        : "\(name) has no values above 0, which alone a logarithmic axis can show"
    }
    let limits = figure.content.isOverlaid ? figure.axes.limits : figure.axes.limits(of: order)
    let shown =
      (limits.lower ?? -.infinity)...(max(limits.upper ?? .infinity, limits.lower ?? -.infinity))
    guard !values.contains(where: shown.contains) else { return nil }
    guard let range = plot.yDomain(over: domain) else {
      return "\(name) has no value over this domain and is not in the figure"
    }
    guard !range.overlaps(shown) else { return nil }
    return "\(name) lies outside the limits of its axis and is not in the figure"
  }
}
