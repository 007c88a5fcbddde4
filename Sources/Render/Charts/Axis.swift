/// One direction of a panel: which values it shows and how they are labelled.
public struct Axis: Hashable, Sendable {
  /// What the values are, for example `*z*`; empty for none.
  public var title: String

  /// How values become distances.
  public var scale: ScaleType

  /// The values from one edge of the plot to the other, in data units; nil for those that the marks have.
  public var domain: ClosedRange<Double>?

  /// Where the ticks are; those of categories are at their names.
  public var ticks: TickPlacement

  /// Whether thin lines cross the plot at the ticks.
  public var grid: Bool

  /// Whether the labels of a horizontal axis stand above the plot as well, as suits a tall one.
  package var isMirrored = false

  /// Whether there are lines along the axis and at 0; without them it only places the marks, as in a diagram.
  package var isDrawn = true

  /// Creates an axis.
  ///
  /// Without a domain the axis shows what the marks have. A domain without extent, with an end that is not finite, or that reaches down to 0 on a
  /// logarithmic axis is refused when the chart is laid out.
  public init(
    title: String = "", scale: ScaleType = .linear, domain: ClosedRange<Double>? = nil,
    ticks: TickPlacement = .automatic, grid: Bool = true
  ) {
    self.title = title
    self.scale = scale
    self.domain = domain
    self.ticks = ticks
    self.grid = grid
  }

  /// The domain, which every axis has once a chart is laid out.
  var limits: ClosedRange<Double> { domain ?? 0...1 }

  /// The same axis with its labels above the plot as well as below.
  package func mirrored() -> Axis {
    var axis = self
    axis.isMirrored = true
    return axis
  }

  /// Creates an axis of names, evenly spaced; the mark of the name with index i lies at the value i.
  ///
  /// - Parameters:
  ///   - title: What the names are; empty for none.
  ///   - names: The categories, which may hold markup, from left to right or from top to bottom. Names
  ///     that find no room in smaller type either are refused when the chart is laid out.
  ///   - grid: Whether thin lines cross the plot at the names.
  public init(title: String = "", categories names: [String], grid: Bool = true) {
    self.init(
      title: title, scale: .categories(names), domain: -0.5...Double(names.count) - 0.5, grid: grid)
  }
}

/// Where an axis has its ticks.
public enum TickPlacement: Hashable, Sendable {
  /// At round decimal numbers, as many as there is room for.
  case automatic

  /// At multiples or simple fractions of π, as many as there is room for.
  case multiplesOfPi

  /// At the given places; labels that would touch are left out.
  case values([Tick])

  /// Nowhere.
  case none
}
