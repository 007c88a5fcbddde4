import Gallery
import Results

/// Every figure that a hand-written page can have between markers.
enum FigureTexts {
  /// The elements by the names of the figures.
  ///
  /// The figure that is seen first on a page is asked for with "first" before its name: it is not loaded
  /// late. One of results that are not there has a sentence in its place.
  static func all(with results: MeasuredResults) -> PartTexts {
    let figures = Figures.all(with: results)
    let names = figures.map(\.name) + Figures.namesOfResults
    return PartTexts(names: names + names.map { "\(first)\($0)" } + [slider, thumbnails]) { name in
      if name == slider { return EpsilonSlider.text }
      if name == thumbnails { return FrameworkThumbnails(framework: .torch).text }
      let isFirst = name.hasPrefix(first)
      let figure = figures.first {
        $0.name == (isFirst ? String(name.dropFirst(first.count)) : name)
      }
      return figure.map { Picture(figure: $0, isLazy: !isFirst).text } ?? "*Not measured yet.*"
    }
  }

  private static let first = "first "
  private static let slider = "epsilon slider"
  private static let thumbnails = "thumbnails of PyTorch"
}
