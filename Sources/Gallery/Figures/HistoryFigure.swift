import ActivationPlots
import Words

/// When the functions of the catalogue were published, from their sources.
package struct HistoryFigure {
  /// The functions of one year, in the order of the catalogue.
  package struct Year: Sendable {
    /// The year.
    package let number: Int

    /// What was published in it.
    package let kinds: [any Activation.Type]
  }

  /// Every year in which a function was published, from the first to the last.
  package static let years: [Year] = {
    let dated = Catalogue.all.compactMap { kind in kind.facts.source.map { ($0.year, kind) } }
    let groups = Dictionary(grouping: dated) { $0.0 }
    return groups.keys.sorted().map { year in
      Year(number: year, kinds: (groups[year] ?? []).map(\.1))
    }
  }()

  /// Functions that are named in the figure: one or two of a year, of those that are asked for most.
  private static let named = [
    "relu": "ReLU", "leakyReLU": "Leaky ReLU", "elu": "ELU", "gelu": "GELU", "sineReLU": "SineReLU",
    "mish": "Mish", "reluSquared": "Squared ReLU", "softplus": "Softplus",
  ]

  /// From which year on every function has a dot of its own.
  private let start = 2008

  /// The figure.
  var figure: Figure {
    Figure(name: "history", folder: .pages, size: Size(width: 640, height: 520)) { chart }
  }

  private var chart: Chart {
    let total = Self.years.map(\.kinds.count).reduce(0, +)
    let last = Self.years.last?.number ?? start
    return Chart(
      title: "When activation functions were published",
      subtitle: "\(total) functions of the catalogue whose source is known",
      description: description(total: total),
      rows: [
        ChartRow(panels: [
          Panel(
            title: "Functions published so far",
            x: Axis(title: "year", domain: 1940...Double(last + 1), ticks: .values(decades)),
            y: Axis(domain: 0...Double(total + 5))
          ) { LineMark(steps(until: last + 1), style: .series(0).dash(.solid)) }
        ]),
        ChartRow(
          height: 1.4,
          panels: [
            Panel(
              title: "The functions since \(start)",
              x: Axis(
                title: "year", domain: Double(start) - 0.6...Double(last) + 1.4,
                ticks: .values(
                  stride(from: start, through: last, by: 2).map { Tick(Double($0), label: "\($0)") }
                )),
              y: Axis(domain: 0...11, ticks: .none, grid: false)
            ) {
              for year in Self.years where year.number >= start { dots(year) }
            }
          ]),
      ])
  }

  /// A dot for each function of a year, one above the other; those that are named on top.
  @MarkBuilder private func dots(_ year: Year) -> [Mark] {
    let names = year.kinds.map { Self.named[$0.facts.name] }
    let order = names.sorted { ($0 == nil ? 0 : 1) < ($1 == nil ? 0 : 1) }
    for (place, name) in order.enumerated() {
      PointMark(
        at: Point(x: Double(year.number), y: Double(place) + 0.8),
        style: name == nil ? .muted : .series(0), label: name)
    }
  }

  private var decades: [Tick] {
    stride(from: 1940, through: 2020, by: 20).map { Tick(Double($0), label: "\($0)") }
  }

  /// The number of functions as a line that rises in each year.
  private func steps(until end: Int) -> [Point] {
    var (count, points) = (0.0, [Point(x: 1940, y: 0)])
    for year in Self.years {
      points.append(Point(x: Double(year.number), y: count))
      count += Double(year.kinds.count)
      points.append(Point(x: Double(year.number), y: count))
    }
    return points + [Point(x: Double(end), y: count)]
  }

  private func description(total: Int) -> String {
    let early = Self.years.filter { $0.number < start }.map(\.kinds.count).reduce(0, +)
    let most = Self.years.max { $0.kinds.count < $1.kinds.count }
    let first = Self.years.first
    return
      "The first of \(total) functions with a known source is \(first?.kinds.first?.facts.title ?? "unknown"), "
      + "of \(first.map { "\($0.number)" } ?? "no year"). \(early) were published before \(start), "
      + "\(total - early) since then, most of them, \(most?.kinds.count ?? 0), "
      + "in \(most.map { "\($0.number)" } ?? "no year")."
  }
}
