/// A histogram: adjacent bars over equal parts of a range.
public struct HistogramMark: Hashable, ChartContent {
  /// The range that is divided, in data units of x.
  package var range: ClosedRange<Double>

  /// The heights of the bars, from left to right, in data units of y.
  package var heights: [Double]

  /// The colour of the bars; width and dash do not matter.
  public var style: SeriesStyle

  /// The name of the histogram in the legend; nil for none.
  public var series: String?

  /// Creates a histogram from the heights of its bars.
  public init(
    over range: ClosedRange<Double>, heights: [Double], style: SeriesStyle = .series(0),
    series: String? = nil
  ) {
    self.range = range
    self.heights = heights
    self.style = style
    self.series = series
  }

  /// The mark.
  public var mark: Mark { .histogram(self) }
}

extension HistogramMark: PanelMark {
  var values: MarkValues {
    MarkValues(
      subject: series.map { "histogram of “\(Markup.plain($0))”" } ?? "histogram", x: range.ends,
      y: heights, areFinite: true)
  }

  /// Bars are seen whole.
  var extent: MarkValues {
    var extent = values
    extent.y.append(0)
    return extent
  }

  func legendEntry(_ theme: Theme) -> Legend.Entry? {
    series.map { .init(label: $0, sample: .bar(theme.color(of: style))) }
  }

  func draw(in drawing: inout PanelDrawing) {
    let width = (range.upperBound - range.lowerBound) / Double(max(heights.count, 1))
    for (place, height) in heights.enumerated() where height > 0 {
      let left = range.lowerBound + Double(place) * width
      let right = place == heights.count - 1 ? range.upperBound : left + width
      guard
        let region = drawing.geometry.region(x: left...right, y: 0...height)
      else { continue }
      // A hairline of the background tells bars of the same height apart.
      let bar = Rectangle(
        origin: Point(x: region.minX, y: region.minY),
        size: Size(width: max(region.width - 0.5, 0.25), height: region.height))
      drawing.bars.append(.fill(.rectangle(bar), drawing.theme.color(of: style)))
      drawing.ink.add(bar, 0, InkMap.others)
    }
  }
}
