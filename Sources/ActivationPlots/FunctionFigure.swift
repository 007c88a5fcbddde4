import Activations
import Render
import Words

/// Any activations and expressions over any domain: the figure that the command line draws.
public struct FunctionFigure: Sendable {
  /// The functions, in the order of their colours.
  public var functions: [any NamedFunction]

  /// Which derivatives to show, each in a panel of its own; nil for what suits the functions.
  public var orders: [Int]?

  /// The arguments.
  public var domain: ClosedRange<Double>

  /// The extent in px.
  public var size: Size

  /// The parameters that were chosen: the figure is named after them even where they have the default.
  package var chosen: Set<String>

  /// Creates a figure of functions over a domain.
  ///
  /// - Parameters:
  ///   - functions: The functions, in the order of their colours.
  ///   - chosen: The parameters that were chosen: the figure is named after them even where they have the default.
  ///   - orders: Which derivatives to show, each in a panel of its own; nil for what suits the functions.
  ///   - domain: The arguments.
  ///   - size: The extent in px.
  public init(
    _ functions: [any NamedFunction], chosen: Set<String> = [], orders: [Int]? = nil,
    domain: ClosedRange<Double> = usualDomain, size: Size = Chart.usualSize
  ) {
    self.functions = functions
    self.chosen = chosen
    self.orders = orders
    self.domain = domain
    self.size = size
  }

  /// The domain of a figure for which none is chosen: the same for all, so that they can be compared.
  public static let usualDomain = -7.0...7.0

  /// The name of its files, in lower case, without an ending: it follows from the functions, the derivatives and
  /// the domain.
  package var name: String {
    var parts: [String] = []
    if isOneKind, functions.count > 1, let first = functions.first {
      let names = first.parameterValues.map { $0.name.lowercased() }
      parts = [first.kindSlug] + names + functions.map(\.parameterSlug)
    } else {
      parts = functions.map { $0.slug(naming: chosen) }
    }
    if let orders {
      parts.append("derivative")
      parts += orders.map(String.init)
    }
    if domain != Self.usualDomain {
      parts += ["from", Slug.number(domain.lowerBound), "to", Slug.number(domain.upperBound)]
    }
    return Slug.name(parts)
  }

  /// The chart: what is said of the functions is proved when this is asked for, and curves when it is laid out.
  public var chart: Chart {
    let plotted = functions.enumerated().map { index, function in
      FunctionPlot(function, style: .series(index), label: label(of: function))
    }
    return Chart(
      title: title, subtitle: subtitle, description: description(plotted), sharedAxes: .x,
      rows: rows(plotted))
  }

  private func rows(_ plotted: [FunctionPlot]) -> [ChartRow] {
    let epsilon = functions.compactMap(\.waveHeight).max { $0.magnitude < $1.magnitude }
    if orders == nil, let epsilon, epsilon != 0, domain.contains(0), domain.lowerBound < 0 {
      return WaveFigure(functions: plotted, epsilon: epsilon, domain: domain).rows
    }
    let orders = orders ?? [0]
    return orders.enumerated().map { place, order in
      var derivatives = plotted.derivatives(order)
      if place == 0 {
        for index in plotted.indices { derivatives[index].label = plotted[index].label }
      }
      return ChartRow(panels: [
        Panel(derivatives, over: domain, yTitle: Notation.derivative(order))
      ])
    }
  }

  /// The bytes of a file that shows the figure.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - theme: The colours, fonts and widths.
  ///   - typeface: The letters; nil for the first of `Typeface.documentedFamilies` that is installed.
  /// - Throws: `RenderError` if the figure cannot be laid out or drawn, or no typeface is found.
  public func encoded(
    as format: FileFormat, theme: Theme = .light, typeface: Typeface? = nil
  ) throws(RenderError) -> [UInt8] {
    try chart.encoded(as: format, size: size, theme: theme, typeface: typeface)
  }

  /// Writes a file that shows the figure; the file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The name of the file, whose ending tells the format: png, at two pixels to a px, svg or pdf.
  ///   - theme: The colours, fonts and widths.
  ///   - typeface: The letters; nil for the first of `Typeface.documentedFamilies` that is installed.
  /// - Throws: `RenderError` if the figure cannot be laid out or drawn, no typeface is found, or the ending of the name is
  ///   not known; `FileError` if it cannot be written.
  public func write(
    to path: String, theme: Theme = .light, typeface: Typeface? = nil
  ) throws {
    try chart.write(to: path, size: size, theme: theme, typeface: typeface)
  }

  private var isOneKind: Bool {
    Set(functions.map(\.kind)).count == 1
  }

  private var title: String {
    guard let first = functions.first else { return "" }
    if functions.count == 1 { return first.fullLabel }
    if isOneKind { return first.heading(atMost: 100) }
    return Notation.list(functions.map(\.labelInList))
  }

  private var subtitle: String {
    guard isOneKind, let first = functions.first else { return "" }
    return first.explanation
  }

  private func label(of function: any NamedFunction) -> String? {
    guard functions.count > 1 else { return nil }
    return isOneKind ? function.parameterLabel : function.label
  }

  private func description(_ plotted: [FunctionPlot]) -> String {
    zip(functions, plotted).map { $0.description(of: $1.properties(over: domain)) }
      .joined(separator: " ")
  }
}
