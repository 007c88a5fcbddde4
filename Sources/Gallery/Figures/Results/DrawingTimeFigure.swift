import Results
import Render
import Words

/// How long tools take to draw one figure: PNG and SVG, in a warm process and in one of its own.
struct DrawingTimeFigure: Sendable {
  /// What was measured.
  var results: PeerResults

  /// The figure; nil if no drawing was measured.
  var figure: Figure? {
    guard !rows.isEmpty else { return nil }
    return Figure(
      name: "figure-time", size: Size(width: 640, height: 196 + 84 * Double(tools.count)),
      chart: Chart(
        title: "Time to draw one figure",
        subtitle: "One figure of 640 × 480 px, " + Notation.literal(results.environment.processor)
          + "; medians with quartiles",
        description: description, sharedAxes: [.x, .y],
        rows: modes.map { mode in
          ChartRow(formats.map { panel($0, mode) })
        }))
  }

  private func panel(_ format: String, _ mode: FigureRow.Mode) -> Panel {
    Panel(
      title: "\(format.uppercased()), \(words(mode))",
      x: Axis(title: "ms", scale: .logarithmic, domain: domain),
      y: Axis(categories: tools.map(Notation.literal))
    ) {
      for (place, tool) in tools.enumerated() {
        if let row = row(tool, format, mode) {
          let style: SeriesStyle = tool == PeerRow.ours ? .series(0) : .muted
          IntervalMark(y: Double(place), from: row.milliseconds.middleHalf, style: style)
          PointMark(
            at: Point(x: row.milliseconds.median, y: Double(place)), style: style,
            label: "\(Notation.measured(row.milliseconds.median)) ms")
        }
      }
    }
  }

  private func words(_ mode: FigureRow.Mode) -> String {
    switch mode {
    case .warm: "one more in a warm process"
    case .process: "whole process"
    }
  }

  private var rows: [FigureRow] { results.figures.filter(\.milliseconds.isPositive) }

  private func row(_ tool: String, _ format: String, _ mode: FigureRow.Mode) -> FigureRow? {
    rows.first { $0.tool == tool && $0.format == format && $0.mode == mode }
  }

  private var formats: [String] { Set(rows.map(\.format)).sorted() }

  private var modes: [FigureRow.Mode] {
    FigureRow.Mode.allCases.filter { mode in rows.contains { $0.mode == mode } }
  }

  /// Ours first, the others in alphabetical order.
  private var tools: [String] {
    Set(rows.map(\.tool)).sorted {
      ($0 == PeerRow.ours ? 0 : 1, $0) < ($1 == PeerRow.ours ? 0 : 1, $1)
    }
  }

  /// One axis for all panels: with equal ratios equally far apart a process and a figure in it have room on it.
  private var domain: ClosedRange<Double> {
    LogarithmicDomain.around(
      rows.map(\.milliseconds).flatMap { [$0.median, $0.lowerQuartile, $0.upperQuartile] },
      before: 0.08, after: 0.2)
  }

  private var description: String {
    "The time to draw one figure of 640 × 480 px. "
      + modes.flatMap { mode in formats.map { (mode, $0) } }.compactMap { mode, format in
        let times = tools.compactMap { tool in
          row(tool, format, mode).map {
            "\(Notation.measured($0.milliseconds.median)) ms with \(Notation.literal(tool))"
          }
        }
        return times.isEmpty
          ? nil : "\(format.uppercased()), \(words(mode)): \(Notation.list(times))."
      }.joined(separator: " ")
  }
}
