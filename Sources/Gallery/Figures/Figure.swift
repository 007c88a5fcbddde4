import ActivationPlots

/// A figure with its name: what `plotgen` draws.
package struct Figure: Sendable {
  /// The name of its files, in lower case, without an ending.
  package let name: String

  /// The extent in px.
  package let size: Size

  /// The files that are kept of it.
  package let outputs: [FigureOutput]

  /// Makes the chart; what is said of functions is proved then, and takes time.
  private let make: @Sendable () -> Chart

  /// Creates a figure from its declaration.
  init(
    name: String, size: Size = Figure.usualSize, outputs: [FigureOutput] = FigureOutput.gallery,
    chart: @escaping @Sendable () -> Chart
  ) {
    self.name = name
    self.size = size
    self.outputs = outputs
    make = chart
  }

  /// Creates a figure from a finished chart.
  init(name: String, size: Size, chart: Chart) {
    self.init(name: name, size: size) { chart }
  }

  /// The size of a figure for which none is chosen, in px.
  package static let usualSize = Chart.usualSize

  /// What the figure shows; curves are computed when it is laid out.
  package func chart() -> Chart { make() }

  /// The title and the description of the figure, without markup.
  package var words: (title: String, description: String) {
    let chart = chart()
    return (Markup.plain(chart.title), Markup.plain(chart.description))
  }
}

extension FunctionFigure {
  /// The figure with the name that follows from its functions, derivatives and domain.
  package var figure: Figure { Figure(name: name, size: size) { chart } }
}
