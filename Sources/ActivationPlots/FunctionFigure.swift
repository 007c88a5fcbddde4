import Activations
import Render
import Words

/// A figure of activations and expressions over a domain, as the command line draws it.
public struct FunctionFigure: Sendable {
  /// The functions, in the order of their colours.
  public var functions: [any NamedFunction]

  /// The derivatives to show, each in a panel; nil for those that suit the functions.
  public var orders: [Int]?

  /// The arguments.
  public var domain: ClosedRange<Double>

  /// The extent in px.
  public var size: Size

  /// Titles and names that are chosen.
  package var words = FigureWords()

  /// The settings of the axes that are chosen.
  package var axes = FigureAxes()

  /// What is shown in addition to the curves.
  package var content = FigureContent()

  /// The colours, dashes and width of the curves that are chosen.
  package var looks = FigureLooks()

  /// The chosen parameters: they are part of the figure's name, even if they have the default value.
  package var chosen: Set<String>

  /// Creates a figure of functions over a domain.
  ///
  /// - Parameters:
  ///   - functions: The functions, in the order of their colours.
  ///   - chosen: The chosen parameters: they are part of the figure's name, even if they have the default value.
  ///   - orders: The derivatives to show, each in a panel; nil for those that suit the functions.
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

  /// The default domain, which is the same for all functions, so that figures can be compared.
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
    return Slug.name(parts + chosenParts)
  }

  /// What tells figures of the same functions from each other that show other parts of them.
  private var chosenParts: [String] {
    var parts: [String] = []
    if content.isOverlaid { parts.append("overlay") }
    let logarithmic = axes.logarithmic
    if !logarithmic.isEmpty {
      parts += ["log", logarithmic == [.x, .y] ? "both" : logarithmic == .x ? "x" : "y"]
    }
    for order in [nil, 0, 1, 2] as [Int?] {
      let limits = order.map { axes.limitsOfDerivatives[$0] ?? .init() } ?? axes.limits
      let prefix = order.map { "y\($0)" } ?? "y"
      if let lower = limits.lower { parts += ["\(prefix)-from", Slug.number(lower)] }
      if let upper = limits.upper { parts += ["\(prefix)-to", Slug.number(upper)] }
    }
    if let zoom = content.zoom {
      parts += ["zoom", Slug.number(zoom.lowerBound), "to", Slug.number(zoom.upperBound)]
    }
    return parts
  }

  /// The chart; its description is proved when this property is read, and its curves when it is laid out.
  ///
  /// Parts for which `validate()` would throw are left out.
  public var chart: Chart {
    let plotted = functions.enumerated().map { index, function in
      FunctionPlot(function, style: looks.style(of: index), label: label(of: function, at: index))
    }
    let panels = FigurePanels(self, plotted)
    var chart = Chart(
      title: words.title ?? title, subtitle: words.subtitle ?? subtitle,
      description: ([description(plotted)] + panels.words).joined(separator: " "), sharedAxes: .x,
      rows: panels.rows)
    chart.isTitled = words.isTitled
    chart.legend = words.legend
    chart.notes = panels.notes
    return chart
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

  /// Writes a file that shows the figure; the file is written whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The name of the file, whose ending gives the format: png (two pixels for 1 px), svg, pdf, eps or tikz.
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

  /// The variable: the one that is chosen, or that of the first function.
  package var variable: String { words.variable ?? functions.first?.variable ?? "z" }

  private var title: String {
    guard let first = functions.first else { return "" }
    if functions.count == 1 { return inVariable(first.fullLabel, of: first) }
    if isOneKind { return inVariable(first.heading(atMost: 100), of: first) }
    return Notation.list(functions.map { inVariable($0.labelInList, of: $0) })
  }

  private var subtitle: String {
    guard isOneKind, let first = functions.first else { return "" }
    return first.title == nil
      ? first.explanation
      : Notation.renaming(first.variable, to: variable, in: first.explanation)
  }

  /// The name of a curve; nil for none.
  private func label(of function: any NamedFunction, at index: Int) -> String? {
    if let labels = words.labels { return labels.indices.contains(index) ? labels[index] : nil }
    guard functions.count > 1 || ![.automatic, .none].contains(words.legend) else { return nil }
    return isOneKind && functions.count > 1
      ? function.parameterLabel : inVariable(function.label, of: function)
  }

  /// A formula with the variable of the figure; names stay as they are.
  private func inVariable(_ label: String, of function: any NamedFunction) -> String {
    function.title == nil
      ? Notation.renaming(function.variable, to: variable, in: label) : label
  }

  private func description(_ plotted: [FunctionPlot]) -> String {
    zip(functions, plotted).map { function, plot in
      Notation.renaming(
        function.variable, to: variable,
        in: function.description(of: plot.properties(over: domain)))
    }.joined(separator: " ")
  }
}

extension NamedFunction {
  /// The variable in which its formula is written.
  fileprivate var variable: String { (self as? Expression)?.variable ?? "z" }
}
