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

/// Figures of rectifiers that are straight lines, of which more can be told than the catalogue
/// knows.
private enum RectifierFigures {
  /// Leaky ReLU with the slopes that frameworks have as defaults.
  static let leakyReLU: AtlasFigure = {
    var figure = AtlasFigure(LeakyReLU())
    let sources = [(0.01, "PyTorch, JAX"), (0.2, "Keras function"), (0.3, "Keras layer")]
    figure.variants = sources.enumerated().map { index, source in
      FunctionPlot(
        LeakyReLU(negativeSlope: source.0), style: .series(index),
        label: "*α* = \(Notation.number(source.0)) (\(source.1))")
    }
    figure.subtitle =
      Notation.formula(LeakyReLU().words) + ": the defaults of the frameworks"
    return figure
  }()

  /// RReLU in evaluation, and the band its slope is drawn from in training.
  static let rReLU: AtlasFigure = {
    let function = RReLU()
    var figure = AtlasFigure(function)
    figure.variants[0].label = "evaluation, *a* = (*l* + *u*)/2"
    figure.subtitle = "Training draws the slope from the band, *l* = 1/8 to *u* = 1/3"
    let left = figure.domain.lowerBound
    figure.marks = {
      [
        .area(
          AreaMark(
            lower: [Point(x: left, y: function.upper * left), Point(x: 0, y: 0)],
            upper: [Point(x: left, y: function.lower * left), Point(x: 0, y: 0)])),
        .text(
          TextMark(
            "training", at: Point(x: 0.45 * left, y: 0.45 * left * function.upper),
            toward: .bottomTrailing, style: .series(0))),
      ]
    }
    return figure
  }()

  /// SReLU with its thresholds and slopes.
  static let sReLU: AtlasFigure = {
    let function = SReLU()
    var figure = AtlasFigure(function)
    figure.marks = {
      [
        (function.lowerThreshold, function.lowerSlope, "l"),
        (function.upperThreshold, function.upperSlope, "r"),
      ].flatMap { threshold, slope, side -> [Mark] in
        [
          .rule(
            RuleMark(x: threshold, style: .muted.dash(.dashed), label: "*t*_{\(side)}")),
          .text(
            TextMark(
              "slope *a*_{\(side)} = \(Notation.number(slope))",
              at: Point(x: 4 * threshold, y: function(4 * threshold)),
              toward: threshold < 0 ? .top : .bottom, leader: false)),
        ]
      }
    }
    return figure
  }()
}

/// One function at the size of a stamp, without axes: all over the same arguments and values.
package struct Thumbnail: Sendable {
  /// The function.
  private let function: any Activation

  /// A thumbnail of a function; of the two forms of SineReLU with ε = 1/2, so that the wave is seen.
  package init(_ function: any Activation) {
    self.function =
      switch function {
      case is SineReLU: SineReLU(epsilon: 0.5)
      case is SineReLUMax: SineReLUMax(epsilon: 0.5)
      default: function
      }
  }

  /// The figure, named after the function.
  package var figure: Figure {
    Figure(
      name: "thumbnail-\(function.slug(naming: []).prefix { $0 != "-" })",
      folder: .pages, size: Size(width: 96, height: 72), scale: 1
    ) {
      let domain = -5.0...5.0
      let plotted = FunctionPlot(function, style: .series(0).width(1.6).dash(.solid))
      var chart = Chart(
        title: Notation.literal(function.title ?? function.words),
        description:
          "The graph of \(function.title ?? function.words) from z = −5 to 5, without axes.",
        panel: Panel(
          [plotted], over: domain, values: values(of: plotted, over: domain), yTitle: "",
          isLabelled: false))
      chart.isTitled = false
      return chart
    }
  }

  /// The same values for all that they suit.
  private func values(
    of plotted: FunctionPlot, over domain: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let own = [plotted].valueRange(over: domain)
    return [-1.3...1.3, -2.3...5.3].first {
      $0.lowerBound <= own.lowerBound && own.upperBound <= $0.upperBound
    } ?? own
  }
}
