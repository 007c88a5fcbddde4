import ActivationPlots
import Words

/// Any activations and expressions over any domain: the figure that the command line draws.
package struct FunctionFigure: Sendable {
  /// The functions, in the order of their colours.
  package var functions: [any NamedFunction]

  /// Which derivatives to show, each in a panel of its own; nil for what suits the functions.
  package var orders: [Int]?

  /// The arguments.
  package var domain: ClosedRange<Double>

  /// The extent in px.
  package var size: Size

  /// The parameters that were chosen: the figure is named after them even where they have the default.
  package var chosen: Set<String>

  /// Creates a figure of functions over a domain.
  package init(
    _ functions: [any NamedFunction], chosen: Set<String> = [], orders: [Int]? = nil,
    domain: ClosedRange<Double> = usualDomain, size: Size = Figure.usualSize
  ) {
    self.functions = functions
    self.chosen = chosen
    self.orders = orders
    self.domain = domain
    self.size = size
  }

  /// The domain of a figure for which none is chosen: the same for all, so that they can be compared.
  package static let usualDomain = -7.0...7.0

  /// The figure with the name that follows from its functions, derivatives and domain.
  package var figure: Figure {
    Figure(name: name, size: size) { chart }
  }

  private var name: String {
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

  private var chart: Chart {
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
