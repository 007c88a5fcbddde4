import ActivationPlots
import Words

/// Figures that go through the whole catalogue.
enum CatalogueFigures {
  /// One figure for each function of a family, in the order of the catalogue.
  static func single(of family: Family) -> [Figure] {
    Catalogue.all.filter { $0.facts.family == family }.map { kind in
      switch kind {
      case is LeakyReLU.Type: RectifierFigures.leakyReLU.figure
      case is RReLU.Type: RectifierFigures.rReLU.figure
      case is SReLU.Type: RectifierFigures.sReLU.figure
      default: AtlasFigure(kind.init()).figure
      }
    }
  }

  /// One figure for each family, with its functions as small multiples.
  static let families: [Figure] = Family.allCases.map { family in
    let kinds = Catalogue.all.filter { $0.facts.family == family }
    return multiples(
      kinds, name: "family-\(Slug.words(family.rawValue))", title: family.title,
      columns: [3, 4, 5].min { missing($0, kinds.count) < missing($1, kinds.count) } ?? 3,
      rowHeight: 150)
  }

  /// Every function as a small multiple, with the same axes.
  static let poster = multiples(
    Catalogue.all, name: "activations", title: "Activation functions", columns: 4, rowHeight: 140)

  /// How many places of the last row are empty.
  private static func missing(_ columns: Int, _ count: Int) -> Int {
    (columns - count % columns) % columns
  }

  /// The wave of a SineReLU with its default ε would be a tenth of a pixel high here, so both are drawn
  /// with ε = 1/2, as their titles say.
  private static func visible(_ kind: any Activation.Type) -> any Activation {
    switch kind {
    case is SineReLU.Type: SineReLU(epsilon: 0.5)
    case is SineReLUMax.Type: SineReLUMax(epsilon: 0.5)
    default: kind.init()
    }
  }

  private static func multiples(
    _ kinds: [any Activation.Type], name: String, title: String, columns: Int,
    rowHeight: Double
  ) -> Figure {
    let rowCount = (kinds.count + columns - 1) / columns
    let size = Size(width: 640, height: 90 + rowHeight * Double(rowCount))
    return Figure(name: name, size: size) {
      let functions = kinds.map(visible)
      let panels = functions.map { function in
        Panel(
          title: function.label, [FunctionPlot(function)], over: -5...5, values: -2.2...5.2,
          yTitle: "")
      }
      return Chart(
        title: title, subtitle: "All on the same axes, with their default parameters unless named",
        description: "Small multiples of "
          + Notation.list(functions.map { type(of: $0).facts.title })
          + " from z = −5 to 5, all with the same axes.",
        sharedAxes: [.x, .y],
        rows: stride(from: 0, to: panels.count, by: columns).map { start in
          ChartRow(
            columns: columns, panels: Array(panels[start..<min(start + columns, panels.count)]))
        })
    }
  }
}
