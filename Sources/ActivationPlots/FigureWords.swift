import Render

/// The words of a figure that are chosen instead of those that follow from its functions.
///
/// All may hold markup: `*z*` is italic, `_{…}` a subscript and `^{…}` a superscript.
package struct FigureWords: Hashable, Sendable {
  /// The title; nil for the names of the functions.
  package var title: String?

  /// Whether the title stands above the figure.
  package var isTitled = true

  /// The line below the title, empty for none; nil for the formula, where there is one.
  package var subtitle: String?

  /// The name of the arguments; nil for the variable.
  package var xLabel: String?

  /// The names of the values, panel by panel; those that follow from the functions for the panels that are left.
  package var yLabels: [String] = []

  /// A name for each curve; nil for those that follow from the functions.
  package var labels: [String]?

  /// The variable, such as x; nil for that of the first function.
  package var variable: String?

  /// Where the names of curves stand.
  package var legend = LegendPlacement.automatic

  /// Creates words of which none is chosen.
  package init() {}
}

/// The axes of a figure as far as they are chosen.
package struct FigureAxes: Hashable, Sendable {
  /// The least and the greatest value shown; nil for what the curves have.
  package struct Limits: Hashable, Sendable {
    /// The least value.
    package var lower: Double?

    /// The greatest value.
    package var upper: Double?

    /// Creates limits.
    package init(lower: Double? = nil, upper: Double? = nil) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// The limits of every panel.
  package var limits = Limits()

  /// The limits of panels of derivatives, which go before those of every panel.
  package var limitsOfDerivatives: [Int: Limits] = [:]

  /// The axes on which equal ratios are equally far apart.
  package var logarithmic: LogarithmicAxes = []

  /// Whether arguments have ticks at multiples of π, and not at decimal numbers; nil for what suits the functions.
  package var hasTicksOfPi: Bool?

  /// Whether thin lines cross the plots at the ticks.
  package var hasGrid = true

  /// Whether a unit of y is as long as a unit of x.
  package var hasEqualUnits = false

  /// Creates axes of which nothing is chosen.
  package init() {}

  /// The limits of the panel of a derivative.
  func limits(of order: Int) -> Limits {
    let own = limitsOfDerivatives[order] ?? Limits()
    return Limits(lower: own.lower ?? limits.lower, upper: own.upper ?? limits.upper)
  }
}

/// The colours, dashes and width of the curves of a figure, as far as they are chosen.
package struct FigureLooks: Hashable, Sendable {
  /// One colour for all curves, or one for each; empty for those of the theme.
  package var colors: [Color] = []

  /// One kind of dashes for all curves, or one for each; empty for those of the theme.
  package var dashes: [SeriesStyle.Dash] = []

  /// The width of curves in px; nil for that of the theme.
  package var lineWidth: Double?

  /// Creates looks of which nothing is chosen.
  package init() {}

  /// How many curves there can be of which no two look the same.
  static let distinguishable = 16

  /// The style of a curve.
  func style(of index: Int) -> SeriesStyle {
    var style = SeriesStyle.series(index)
    style.color = Self.element(of: colors, at: index)
    style.lineWidth = lineWidth
    if let dash = Self.element(of: dashes, at: index) { style.dash = dash }
    return style
  }

  private static func element<Element>(of list: [Element], at index: Int) -> Element? {
    list.count == 1 ? list[0] : list.indices.contains(index) ? list[index] : nil
  }
}
