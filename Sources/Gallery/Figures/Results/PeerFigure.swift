import Results
import Render
import Words

/// How long libraries take for one function: bars for its value above bars for its derivative.
struct PeerFigure: Sendable {
  /// What was measured.
  var results: PeerResults

  /// The function, as the results have it.
  var function: String

  /// The figure; nil if the function was not measured.
  var figure: Figure? {
    let panels = [Operation.forward, .derivative].map { ($0, rows($0)) }.filter { !$0.1.isEmpty }
    guard let elements else { return nil }
    let bars = panels.map { Double($0.1.count) }
    return Figure(
      name: "sinerelu-peers", size: Size(width: 640, height: 130 + 34 * bars.reduce(0, +)),
      chart: Chart(
        title: "SineReLU and other libraries",
        subtitle: "\(Notation.count(elements)) floats, one thread, "
          + Notation.literal(results.environment.processor) + "; medians with quartiles",
        description: description(panels), sharedAxes: .x,
        rows: zip(panels, bars).map { panel, count in
          ChartRow(height: count, [self.panel(panel.0, panel.1)])
        }))
  }

  private func panel(_ operation: Operation, _ rows: [PeerRow]) -> Panel {
    Panel(
      title: operation == .forward ? "Value" : "Derivative",
      x: Axis(title: "ns per element", domain: domain),
      y: Axis(
        categories: rows.map { Notation.literal(PeerNames.title(of: $0.library)) }, grid: false)
    ) {
      for (place, row) in rows.enumerated() {
        BarMark(
          y: Double(place), to: row.nanosecondsPerElement.median, width: 0.62,
          interval: row.nanosecondsPerElement.middleHalf,
          style: row.library == PeerRow.ours ? .series(0) : .muted, label: label(row))
      }
    }
  }

  private func label(_ row: PeerRow) -> String {
    let time = "\(Notation.measured(row.nanosecondsPerElement.median)) ns"
    guard let ratio = row.ratioToOurs else { return time }
    return time + ", \(Notation.measured(ratio.value)) times ours"
  }

  /// Ours first, then the others from the fastest to the slowest.
  private func rows(_ operation: Operation) -> [PeerRow] {
    results.rows.filter {
      $0.function == function && $0.operation == operation && $0.elements == elements
        && $0.nanosecondsPerElement.isPositive
    }.sorted { one, other in
      if (one.library == PeerRow.ours) != (other.library == PeerRow.ours) {
        return one.library == PeerRow.ours
      }
      return (one.nanosecondsPerElement.median, one.library)
        < (other.nanosecondsPerElement.median, other.library)
    }
  }

  private var elements: Int? {
    results.rows.filter { $0.function == function && $0.nanosecondsPerElement.isPositive }
      .map(\.elements).max()
  }

  private var domain: ClosedRange<Double> {
    let times = (rows(.forward) + rows(.derivative)).map(\.nanosecondsPerElement)
    // The words beyond a bar need some room.
    return LinearDomain.fromZero(times.flatMap { [$0.median, $0.upperQuartile] }, after: 0.25)
  }

  private func description(_ panels: [(Operation, [PeerRow])]) -> String {
    panels.map { operation, rows in
      (operation == .forward ? "One value of SineReLU takes " : "One derivative takes ")
        + Notation.list(rows.map(words)) + "."
    }.joined(separator: " ")
  }

  private func words(_ row: PeerRow) -> String {
    let time = "\(Notation.measured(row.nanosecondsPerElement.median)) ns"
    if row.library == PeerRow.ours { return time + " here" }
    let ratio = row.ratioToOurs.map { " (\(Notation.measured($0.value)) times as long)" } ?? ""
    return time + " in " + Notation.literal(PeerNames.title(of: row.library)) + ratio
  }
}
