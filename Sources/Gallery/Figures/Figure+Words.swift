import Render

extension Figure {
  /// The title and the description of the figure, without markup.
  public var words: (title: String, description: String) {
    let chart = chart(scale: 1)
    return (Markup.plain(chart.title), Markup.plain(chart.description))
  }
}
