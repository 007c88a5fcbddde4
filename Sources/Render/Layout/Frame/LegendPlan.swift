/// Which panels have a legend, and whether one serves all of them.
struct LegendPlan: Hashable, Sendable {
  /// For each panel, whether its names stand in a legend.
  var panels: [Bool]

  /// Creates a plan with legends only where nothing else can name what is shown.
  init(_ panels: [Panel], theme: Theme) {
    self.panels = panels.map { $0.needsLegend(theme) }
  }

  /// Adds panels, and those with the very same names, so that like panels look alike.
  mutating func add(_ crowded: [Int], among all: [Panel], theme: Theme) {
    let entries = all.map { $0.legendEntries(theme) }
    for panel in crowded {
      for other in all.indices where entries[other] == entries[panel] { panels[other] = true }
    }
  }

  /// The entries of the one legend that serves all panels that need one; nil if theirs differ.
  func common(among all: [Panel], theme: Theme) -> [Legend.Entry]? {
    let needing = all.indices.filter { panels[$0] }.map { all[$0].legendEntries(theme) }
    guard let first = needing.first, needing.count > 1 || all.count == 1,
      needing.allSatisfy({ $0 == first })
    else { return nil }
    return first
  }
}
