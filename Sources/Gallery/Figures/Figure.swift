import Render

/// A figure with its name: what `plotgen` draws.
public struct Figure: Sendable {
  /// The name of its files, in lower case, without an ending.
  public let name: String

  /// The extent in px.
  public let size: Size

  private let makeChart: @Sendable (_ pixels: Double) -> Chart

  /// Creates a figure from a function that is given its height in pixels of the finest output.
  init(
    name: String, size: Size = Figure.usualSize,
    chart: @escaping @Sendable (_ pixels: Double) -> Chart
  ) {
    self.name = name
    self.size = size
    makeChart = chart
  }

  /// The size of a figure for which none is chosen, in px.
  public static let usualSize = Size(width: 640, height: 480)

  /// Computes the curves and puts them into a chart.
  ///
  /// - Parameter scale: Pixels to a px in the finest output; the curves are that much closer.
  public func chart(scale: Double) -> Chart { makeChart(size.height * scale) }
}
