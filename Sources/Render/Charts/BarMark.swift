/// A bar from a baseline to a value.
public struct BarMark: Hashable, ChartContent {
  /// Where the bar stands, in data units.
  public var position: RuleMark.Position

  /// Where the bar ends, in data units.
  public var value: Double

  /// Where the bar begins, in data units; nil for 0, or for the lower edge of a logarithmic axis.
  public var baseline: Double?

  /// The breadth of the bar in data units; names of categories are 1 apart.
  public var width: Double

  /// The values that a line with caps spans around the end, in data units; nil for none.
  public var interval: ClosedRange<Double>?

  /// The colour of the bar; width and dash do not matter.
  public var style: SeriesStyle

  /// What this bar and others of its kind are called in the legend; nil for none.
  public var series: String?

  /// The words beyond the end of the bar; nil for none.
  public var label: String?

  /// Creates an upright bar at a value of x.
  public init(
    x: Double, from baseline: Double? = nil, to value: Double, width: Double = 0.7,
    interval: ClosedRange<Double>? = nil, style: SeriesStyle = .series(0), series: String? = nil,
    label: String? = nil
  ) {
    position = .x(x)
    self.value = value
    self.baseline = baseline
    self.width = width
    self.interval = interval
    self.style = style
    self.series = series
    self.label = label
  }

  /// Creates a lying bar at a value of y.
  public init(
    y: Double, from baseline: Double? = nil, to value: Double, width: Double = 0.7,
    interval: ClosedRange<Double>? = nil, style: SeriesStyle = .series(0), series: String? = nil,
    label: String? = nil
  ) {
    self.init(
      x: y, from: baseline, to: value, width: width, interval: interval, style: style,
      series: series, label: label)
    position = .y(y)
  }

  /// The mark.
  public var mark: Mark { .bar(self) }
}

extension BarMark: PanelMark {
  var values: MarkValues {
    let place = position.value
    return MarkValues(
      subject: series.map { "bar of “\(Markup.plain($0))”" } ?? "bar",
      at: [place, place - width / 2, place + width / 2],
      [value] + (baseline.map { [$0] } ?? []) + (interval?.ends ?? []), position, areFinite: true)
  }

  /// A bar that does not say where it begins is seen whole.
  var extent: MarkValues {
    var extent = values
    if baseline == nil {
      switch position {
      case .x: extent.y.append(0)
      case .y: extent.x.append(0)
      }
    }
    return extent
  }

  func legendEntry(_ theme: Theme) -> Legend.Entry? {
    series.map { .init(label: $0, sample: .bar(theme.color(of: style))) }
  }

  func draw(in drawing: inout PanelDrawing) {
    if let region = region(in: drawing.geometry) {
      drawing.bars.append(.fill(.rectangle(region), drawing.theme.color(of: style)))
      drawing.ink.add(region, 0, InkMap.others)
    }
    guard let interval else { return }
    let mark =
      switch position {
      case .x(let place): IntervalMark(x: place, from: interval)
      case .y(let place): IntervalMark(y: place, from: interval)
      }
    // Lines of the colour of text are hard to see on a bar, unless the background sets them off.
    mark.draw(in: &drawing, halo: drawing.theme.background)
  }

  /// The part of the bar in the plot; nil if there is none.
  private func region(in geometry: PanelGeometry) -> Rectangle? {
    let half = width.magnitude / 2
    let breadth = position.value - half...position.value + half
    return switch position {
    case .x: geometry.region(x: breadth, y: extent(on: geometry.y))
    case .y: geometry.region(x: extent(on: geometry.x), y: breadth)
    }
  }

  private func extent(on scale: Scale) -> ClosedRange<Double> {
    let baseline = baseline ?? scale.baseline
    return min(baseline, value)...max(baseline, value)
  }

  var labelTurn: LabelTurn? { label == nil ? nil : .bars }

  /// Puts the words beyond the end of the bar, and beyond the interval around that.
  func placeLabel(in labels: inout PanelLabels) throws(RenderError) {
    guard let label else { return }
    guard let region = region(in: labels.geometry) else {
      labels.omitted.append(Markup.plain(label))
      return
    }
    let block = try labels.block(label)
    let size = block.size
    var end = region
    if let interval = intervalRegion(in: labels.geometry) { end = end.union(interval) }
    let isReversed = value < baseline ?? 0
    let boxes = [7.0, 11, 16, 22, 30, 40].map { step in
      let gap = step * labels.unit
      switch position {
      case .x:
        let x = region.center.x - size.width / 2
        let y = isReversed ? end.maxY + gap : end.minY - gap - size.height
        return Rectangle(origin: Point(x: x, y: y), size: size)
      case .y:
        let x = isReversed ? end.minX - gap - size.width : end.maxX + gap
        return Rectangle(origin: Point(x: x, y: region.center.y - size.height / 2), size: size)
      }
    }
    labels.place(label, block, inFirstOf: boxes, color: labels.theme.text)
  }

  /// The part of the interval around the end that lies in the plot.
  private func intervalRegion(in geometry: PanelGeometry) -> Rectangle? {
    guard let interval else { return nil }
    return switch position {
    case .x(let place): geometry.region(x: place...place, y: interval)
    case .y(let place): geometry.region(x: interval, y: place...place)
    }
  }
}

extension Scale {
  /// Where a bar begins that does not say where.
  fileprivate var baseline: Double { isLogarithmic ? domain.lowerBound : 0 }
}
