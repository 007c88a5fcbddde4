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

  /// The entries of a legend of the curves.
  func legendEntries(_ theme: Theme) -> [Legend.Entry] {
    namedEnds.map { name in
      Legend.Entry(
        label: name.label, stroke: theme.stroke(of: name.style, width: theme.metrics.curve))
    }
  }
}
