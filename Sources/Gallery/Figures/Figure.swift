import Render

/// A figure with its name: what `plotgen` draws.
public struct Figure: Sendable {
  /// The name of its files, in lower case, without an ending.
  public let name: String

  /// The extent in px.
  public let size: Size

  private let declaration: @Sendable (_ pixels: Double) -> FigureContent

  /// Creates a figure from a declaration that is given its height in pixels of the finest output.
  init(
    name: String, size: Size = Figure.usualSize,
    content: @escaping @Sendable (_ pixels: Double) -> FigureContent
  ) {
    self.name = name
    self.size = size
    declaration = content
  }

  /// The size of a figure for which none is chosen, in px.
  public static let usualSize = Size(width: 640, height: 480)

  /// What the figure shows.
  ///
  /// - Parameter scale: Pixels to a px in the finest output; the curves are that much closer.
  func content(scale: Double) -> FigureContent { declaration(size.height * scale) }

  /// Computes the curves and puts them into a chart.
  ///
  /// - Parameter scale: Pixels to a px in the finest output; the curves are that much closer.
  public func chart(scale: Double) -> Chart { content(scale: scale).chart() }

  /// The title and the description of the figure, without markup.
  public var words: (title: String, description: String) {
    let content = content(scale: 1)
    return (Markup.plain(content.title), Markup.plain(content.description))
  }
}
