import ActivationPlots

/// A figure with its name: what `plotgen` draws.
package struct Figure: Sendable {
  /// The name of its files, in lower case, without an ending.
  package let name: String

  /// Where the gallery keeps it; what is drawn by hand is kept in none of these.
  package let folder: Folder

  /// The extent in px.
  package let size: Size

  /// Pixels to a px for which the curves of the gallery are close enough, in an SVG too; figures that are many
  /// and small ask for 1.
  let scale: Double

  /// Makes the chart; what is said of functions is proved then, and takes time.
  private let make: @Sendable () -> Chart

  /// Creates a figure from its declaration.
  init(
    name: String, folder: Folder = .figures, size: Size = Figure.usualSize, scale: Double = 2,
    chart: @escaping @Sendable () -> Chart
  ) {
    self.name = name
    self.folder = folder
    self.size = size
    self.scale = scale
    make = chart
  }

  /// Creates a figure from a finished chart.
  init(name: String, size: Size, chart: Chart) {
    self.init(name: name, size: size) { chart }
  }

  /// The size of a figure for which none is chosen, in px.
  package static let usualSize = Chart.usualSize

  /// The folders of the gallery.
  package enum Folder: String, CaseIterable, Sendable {
    /// What readers look for.
    case figures

    /// One figure for each function.
    case atlas

    /// What only pages show: thumbnails, the frames of a slider, how curves are proved.
    case pages

    /// The path of a file, below the directory of the gallery.
    package func path(of name: String) -> String { "\(rawValue)/\(name)" }
  }

  /// The path of its files below the directory of the gallery, without an ending.
  package var path: String { folder.path(of: name) }

  /// The files that the gallery keeps of it: pages embed SVG, so only what readers look for is there as
  /// PNG, too.
  package var outputs: [FigureOutput] {
    folder == .figures ? FigureOutput.gallery : FigureOutput.page
  }

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
  package var figure: Figure { figure(named: name) }

  /// The figure with a name of its own, which is shorter and says what readers look for.
  func figure(named name: String, folder: Figure.Folder = .figures) -> Figure {
    Figure(name: name, folder: folder, size: size) { chart }
  }
}
