extension Panel {
  /// The names of the curves with their styles and where their data end on the right, if anywhere.
  var namedEnds: [(label: String, style: SeriesStyle, end: Point?)] {
    marks.compactMap { mark in
      switch mark {
      case .function(let plot):
        guard let label = plot.label else { return nil }
        let ends = plot.segments.compactMap(\.lastPoint)
        return (label, plot.style, ends.max { $0.x < $1.x })
      case .line(let line):
        guard let label = line.label else { return nil }
        return (label, line.style, line.points.last)
      default: return nil
      }
    }
  }

  /// Whether dots or bars are named, which only a legend can do.
  var needsLegend: Bool {
    marks.contains { mark in
      switch mark {
      case .point(let point): point.series != nil
      case .bar(let bar): bar.series != nil
      default: false
      }
    }
  }

  /// The entries of a legend: every curve, and once each kind of dot and bar.
  func legendEntries(_ theme: Theme) -> [Legend.Entry] {
    let width = theme.metrics.curve
    let curves = namedEnds.map { name in
      Legend.Entry(label: name.label, sample: .line(theme.stroke(of: name.style, width: width)))
    }
    let series = marks.compactMap { mark -> Legend.Entry? in
      switch mark {
      case .point(let point):
        let stroke = theme.stroke(of: point.style, width: width)
        return point.series.map { .init(label: $0, sample: .symbol(point.symbol, stroke)) }
      case .bar(let bar):
        return bar.series.map { .init(label: $0, sample: .bar(theme.color(of: bar.style))) }
      default: return nil
      }
    }
    var seen: Set<Legend.Entry> = []
    return curves + series.filter { seen.insert($0).inserted }
  }
}
