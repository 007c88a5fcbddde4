import Render
import Results
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

/// Our time over that of the fastest other library, for every function that both have.
struct PeerRatioFigure: Sendable {
  /// What was measured.
  var results: PeerResults

  /// The figure; nil if there is no function to compare.
  var figure: Figure? {
    let functions = sorted
    guard !functions.isEmpty else { return nil }
    return Figure(
      name: "peer-ratios", size: Size(width: 640, height: 170 + 14 * Double(functions.count)),
      chart: Chart(
        title: "Every shared function against the fastest other library",
        subtitle: "\(Notation.count(elements)) floats, one thread; left of 1 we are faster; "
          + "95 % intervals",
        description: description(functions), panel: panel(functions)))
  }

  private func panel(_ functions: [String]) -> Panel {
    let kinds: [(Operation, PointMark.Symbol, String)] = [
      (.forward, .filled, "value"), (.derivative, .diamond, "derivative"),
    ]
    return Panel(
      x: Axis(
        title: "our time / time of the fastest other", scale: .logarithmic, domain: domain
      ).mirrored(),
      y: Axis(categories: functions.map(Notation.literal))
    ) {
      for (row, function) in functions.enumerated() where function == "sineReLU" {
        RectangleMark(x: domain, y: Double(row) - 0.5...Double(row) + 0.5, style: .series(0))
      }
      RuleMark(x: 1, style: .foreground)
      for (index, kind) in kinds.enumerated() {
        for (row, function) in functions.enumerated() {
          if let ratio = ratios[Key(function: function, operation: kind.0)] {
            IntervalMark(
              y: Double(row), from: ratio.interval, style: .series(index))
            PointMark(
              at: Point(x: ratio.value, y: Double(row)), symbol: kind.1, style: .series(index),
              series: kind.2)
          }
        }
      }
    }
  }

  /// What two times are about.
  private struct Key: Hashable {
    var function: String
    var operation: Operation
  }

  /// Our time over another's.
  private struct Quotient {
    var value: Double
    var interval: ClosedRange<Double>
    var library: String
  }

  private var elements: Int { results.rows.map(\.elements).max() ?? 0 }

  private var ratios: [Key: Quotient] {
    var fastest: [Key: PeerRow] = [:]
    for row in results.rows where row.elements == elements && row.operation != .backward {
      guard let ratio = row.ratioToOurs, min(ratio.lower, ratio.value, ratio.upper) > 0 else {
        continue
      }
      let key = Key(function: row.function, operation: row.operation)
      let known = fastest[key]?.nanosecondsPerElement.median ?? .infinity
      if row.nanosecondsPerElement.median < known { fastest[key] = row }
    }
    return fastest.compactMapValues { row in
      row.ratioToOurs.map { ratio in
        let ends = [1 / ratio.lower, 1 / ratio.upper].sorted()
        return Quotient(value: 1 / ratio.value, interval: ends[0]...ends[1], library: row.library)
      }
    }
  }

  /// The functions by the ratio of their values, those of which only the derivative is known last.
  private var sorted: [String] {
    let ratios = ratios
    func place(_ function: String) -> Double {
      ratios[Key(function: function, operation: .forward)]?.value ?? .infinity
    }
    return Set(ratios.keys.map(\.function)).sorted { (place($0), $0) < (place($1), $1) }
  }

  private var domain: ClosedRange<Double> {
    LogarithmicDomain.around(
      [1] + ratios.values.flatMap { [$0.value, $0.interval.lowerBound, $0.interval.upperBound] })
  }
}

extension PeerRatioFigure {
  private func description(_ functions: [String]) -> String {
    let values = functions.compactMap { function in
      ratios[Key(function: function, operation: .forward)].map { (function, $0) }
    }
    guard let best = values.first, let worst = values.last else {
      return
        "Our time for the derivatives of \(functions.count) functions divided by that of the fastest "
        + "other library."
    }
    let faster = values.count { $0.1.interval.upperBound < 1 }
    let slower = values.filter { $0.1.interval.lowerBound > 1 }
    return
      "Our time for the values of \(values.count) functions divided by that of the fastest other library: "
      + "from \(words(best)) to \(words(worst)). We are faster for \(faster) and slower for "
      + "\(slower.count); for the others no difference was seen."
  }

  private func words(_ entry: (String, Quotient)) -> String {
    "\(Notation.measured(entry.1.value)) ("
      + Notation.literal("\(entry.0), \(PeerNames.title(of: entry.1.library))") + ")"
  }
}

/// How libraries and tools are written in figures.
private enum PeerNames {
  /// The name as its makers write it; unknown ones as the results have them.
  static func title(of name: String) -> String {
    switch name {
    case "numpy": "NumPy"
    case "jax": "JAX"
    case "torch": "PyTorch"
    default: name
    }
  }
}
