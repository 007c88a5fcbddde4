/// An axis of a panel: which values it shows, and how they are labelled.
public struct Axis: Hashable, Sendable {
  /// The name of the values, for example `*z*`; empty for none.
  public var title: String

  /// The scale, which turns values into distances.
  public var scale: ScaleType

  /// The values from one edge of the plot to the other, in data units; nil for those of the marks.
  public var domain: ClosedRange<Double>?

  /// The lower end of the domain, if only this end is chosen; nil for that of the marks.
  public var lowerEnd: Double?

  /// The upper end of the domain, if only this end is chosen; nil for that of the marks.
  public var upperEnd: Double?

  /// Where the ticks are; for categories they are at the names.
  public var ticks: TickPlacement

  /// Whether there are grid lines at the ticks.
  public var grid: Bool

  /// Whether a horizontal axis has its labels above the plot, too, which helps in a tall plot.
  package var isMirrored = false

  /// Whether there are lines along the axis and at 0; without them the axis is invisible, as in a diagram.
  package var isDrawn = true

  /// Creates an axis.
  ///
  /// Without a domain the axis shows the values of the marks. A domain of length 0, with an end that is not finite, or that reaches down to 0 on a
  /// logarithmic axis is an error when the chart is laid out.
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
  ///   - title: The name of the axis; empty for none.
  ///   - names: The categories, which may hold markup, from left to right or from top to bottom. Names
  ///     that find no room even in smaller letters are an error when the chart is laid out.
  ///   - grid: Whether there are grid lines at the names.
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
