import Render

/// A figure with its name: what `plotgen` draws.
package struct Figure: Sendable {
  /// The name of its files, in lower case, without an ending.
  package let name: String

  /// The extent in px.
  package let size: Size

  /// The files that are kept of it.
  package let outputs: [FigureOutput]

  /// What a figure is made from.
  private enum Declaration: Sendable {
    /// Functions, for the height in pixels of the finest output.
    case functions(@Sendable (_ pixels: Double) -> FigureContent)

    /// Anything else, which no resolution changes.
    case chart(Chart)
  }

  private let declaration: Declaration

  /// Creates a figure from a declaration that is given its height in pixels of the finest output.
  init(
    name: String, size: Size = Figure.usualSize, outputs: [FigureOutput] = FigureOutput.gallery,
    content: @escaping @Sendable (_ pixels: Double) -> FigureContent
  ) {
    self.name = name
    self.size = size
    self.outputs = outputs
    declaration = .functions(content)
  }

  /// Creates a figure from a finished chart.
  init(name: String, size: Size, chart: Chart) {
    self.name = name
    self.size = size
    outputs = FigureOutput.gallery
    declaration = .chart(chart)
  }

  /// The size of a figure for which none is chosen, in px.
  package static let usualSize = Size(width: 640, height: 480)

  /// What the figure shows of functions: no panels if it is not about them.
  ///
  /// - Parameter scale: Pixels to a px in the finest output; the curves are that much closer.
  func content(scale: Double) -> FigureContent {
    switch declaration {
    case .functions(let content): content(size.height * scale)
    case .chart(let chart):
      FigureContent(
        title: chart.title, subtitle: chart.subtitle, description: chart.description, rows: [])
    }
  }

  /// Computes the curves and puts them into a chart.
  ///
  /// - Parameter scale: Pixels to a px in the finest output; the curves are that much closer.
  package func chart(scale: Double) -> Chart {
    switch declaration {
    case .functions: content(scale: scale).chart()
    case .chart(let chart): chart
    }
  }

  /// The title and the description of the figure, without markup.
  package var words: (title: String, description: String) {
    let content = content(scale: 1)
    return (Markup.plain(content.title), Markup.plain(content.description))
  }
}
