import Render

/// A figure with its name: what `plotgen` draws.
public struct Figure: Sendable {
  /// The name of its files, in lower case, without an ending.
  public let name: String

  /// The extent in px.
  public let size: Size

  /// Computes the curves and puts them into a chart; everything that costs time happens here.
  public let chart: @Sendable () -> Chart

  /// Creates a figure.
  public init(
    name: String, size: Size = Size(width: 640, height: 480), chart: @escaping @Sendable () -> Chart
  ) {
    self.name = name
    self.size = size
    self.chart = chart
  }
}
