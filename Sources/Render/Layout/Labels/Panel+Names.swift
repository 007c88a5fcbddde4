extension Panel {
  /// The names of the lines with their styles and where they end on the right, as far as it is known.
  var names: [SeriesName] {
    marks.flatMap { mark -> [SeriesName] in
      if case .composite(let composite) = mark { return composite.names(over: x.limits) }
      return mark.content.name.map { [$0] } ?? []
    }
  }

  /// Whether dots or bars are named, which only a legend can do.
  func needsLegend(_ theme: Theme) -> Bool {
    marks.contains { $0.content.legendEntry(theme) != nil }
  }

  /// The entries of a legend: every line, and once each kind of dot and bar.
  func legendEntries(_ theme: Theme) -> [Legend.Entry] {
    let lines = names.map { name in
      Legend.Entry(
        label: name.label,
        sample: .line(theme.stroke(of: name.style, width: theme.metrics.curve)))
    }
    var seen: Set<Legend.Entry> = []
    return lines
      + marks.compactMap { $0.content.legendEntry(theme) }.filter { seen.insert($0).inserted }
  }
}
