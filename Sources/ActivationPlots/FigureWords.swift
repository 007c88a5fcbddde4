import Render

/// Titles and names that replace those that a figure makes from its functions.
///
/// All may have markup: `*z*` is italic, `_{…}` a subscript and `^{…}` a superscript.
package struct FigureWords: Hashable, Sendable {
  /// The title; nil for the names of the functions.
  package var title: String?

  /// Whether the title is drawn above the figure.
  package var isTitled = true

  /// The line below the title, empty for none; nil for the formula, where there is one.
  package var subtitle: String?

  /// The name of the horizontal axis; nil for the variable.
  package var xLabel: String?

  /// The names of the vertical axes, panel by panel; other panels have names made from the functions.
  package var yLabels: [String] = []

  /// A name for each curve; nil for names made from the functions.
  package var labels: [String]?

  /// The variable, such as x; nil for that of the first function.
  package var variable: String?

  /// Where the names of curves are.
  package var legend = LegendPlacement.automatic

  /// Creates words with none chosen.
  package init() {}
}

/// The settings of the axes of a figure that are chosen.
package struct FigureAxes: Hashable, Sendable {
  /// The least and the greatest value shown; nil for those of the curves.
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

  /// The limits of the panels of derivatives, which replace those of every panel.
  package var limitsOfDerivatives: [Int: Limits] = [:]

  /// The logarithmic axes.
  package var logarithmic: LogarithmicAxes = []

  /// Whether ticks of the horizontal axis are at multiples of π; nil for what suits the functions.
  package var hasTicksOfPi: Bool?

  /// Whether there are grid lines at the ticks.
  package var hasGrid = true

  /// Whether a unit has the same length on both axes.
  package var hasEqualUnits = false

  /// Creates axes with nothing chosen.
  package init() {}

  /// The limits of the panel of a derivative.
  func limits(of order: Int) -> Limits {
    let own = limitsOfDerivatives[order] ?? Limits()
    return Limits(lower: own.lower ?? limits.lower, upper: own.upper ?? limits.upper)
  }
}

/// The colours, dashes and width of the curves of a figure that are chosen.
package struct FigureLooks: Hashable, Sendable {
  /// One colour for all curves, or one for each; empty for those of the theme.
  package var colors: [Color] = []

  /// One kind of dashes for all curves, or one for each; empty for those of the theme.
  package var dashes: [SeriesStyle.Dash] = []

  /// The width of curves in px; nil for that of the theme.
  package var lineWidth: Double?

  /// Creates looks with nothing chosen.
  package init() {}

  /// The greatest number of curves that all look different.
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
