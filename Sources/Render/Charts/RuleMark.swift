/// A straight line at one value of one axis.
public struct RuleMark: Hashable, ChartContent {
  /// The value at which the line is.
  public enum Position: Hashable, Sendable {
    /// A vertical line at a value of x.
    case x(Double)

    /// A horizontal line at a value of y.
    case y(Double)

    /// The value on either axis.
    var value: Double {
      switch self {
      case .x(let value), .y(let value): value
      }
    }
  }

  /// The value at which the line is, in data units.
  public var position: Position

  /// Where the line begins and ends on the other axis, in data units; nil for the whole plot.
  public var range: ClosedRange<Double>?

  /// The colour, width and dash.
  public var style: SeriesStyle

  /// The words beside the line; nil for none.
  public var label: String?

  /// Creates a vertical line at a value of x.
  public init(
    x: Double, from range: ClosedRange<Double>? = nil, style: SeriesStyle = .muted,
    label: String? = nil
  ) {
    position = .x(x)
    self.range = range
    self.style = style
    self.label = label
  }

  /// Creates a horizontal line at a value of y.
  public init(
    y: Double, from range: ClosedRange<Double>? = nil, style: SeriesStyle = .muted,
    label: String? = nil
  ) {
    position = .y(y)
    self.range = range
    self.style = style
    self.label = label
  }

  /// The mark.
  public var mark: Mark { .rule(self) }
}

extension RuleMark: PanelMark {
  var values: MarkValues {
    MarkValues(subject: "rule", at: [position.value], range?.ends ?? [], position)
  }

  func draw(in drawing: inout PanelDrawing) {
    guard let line = drawing.geometry.line(at: position, from: range) else { return }
    let stroke = drawing.theme.stroke(of: style, width: 0.6 * drawing.theme.metrics.curve)
    drawing.curves.append(.stroke(.line(from: line.0, to: line.1), stroke))
    drawing.ink.add([line.0, line.1], width: stroke.width, of: InkMap.others)
  }

  var labelTurn: LabelTurn? { label == nil ? nil : .regions }

  /// Puts the words beside one of the ends, or else further along.
  func placeLabel(in labels: inout PanelLabels) throws(RenderError) {
    guard let label, let ends = labels.geometry.line(at: position, from: range) else { return }
    let block = try labels.block(label)
    let (size, gap) = (block.size, 5.5 * labels.unit)
    var boxes: [Rectangle] = []
    for place in [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] {
      for side in [1.0, -1] {
        let corner: Point
        switch position {
        case .x:
          let y = ends.0.y + (ends.1.y - ends.0.y) * place
          corner = Point(
            x: side > 0 ? ends.0.x + gap : ends.0.x - gap - size.width,
            y: ends.0.y < ends.1.y ? y : y - size.height)
        case .y:
          let x = ends.1.x + (ends.0.x - ends.1.x) * place
          corner = Point(
            x: x - size.width, y: side > 0 ? ends.0.y - gap - size.height : ends.0.y + gap)
        }
        boxes.append(Rectangle(origin: corner, size: size))
      }
    }
    let style: SeriesStyle = style.source == .foreground ? .muted : style
    labels.place(label, block, inFirstOf: boxes, color: labels.theme.color(of: style))
  }
}

extension PanelGeometry {
  /// The ends in px of a straight line at one value of one axis, inside the plot; nil if it lies outside.
  ///
  /// - Parameter range: Where it begins and ends on the other axis; nil for the whole plot.
  func line(
    at position: RuleMark.Position, from range: ClosedRange<Double>?
  ) -> (Point, Point)? {
    switch position {
    case .x(let value):
      let position = x.position(of: value)
      guard position.isFinite, plot.minX - 1e-6 <= position, position <= plot.maxX + 1e-6,
        let ends = ends(of: range, on: y, within: plot.minY...plot.maxY)
      else { return nil }
      return (Point(x: position, y: ends.upperBound), Point(x: position, y: ends.lowerBound))
    case .y(let value):
      let position = y.position(of: value)
      guard position.isFinite, plot.minY - 1e-6 <= position, position <= plot.maxY + 1e-6,
        let ends = ends(of: range, on: x, within: plot.minX...plot.maxX)
      else { return nil }
      return (Point(x: ends.lowerBound, y: position), Point(x: ends.upperBound, y: position))
    }
  }

  private func ends(
    of range: ClosedRange<Double>?, on scale: Scale, within limits: ClosedRange<Double>
  ) -> ClosedRange<Double>? {
    guard let range else { return limits }
    let (a, b) = (scale.position(of: range.lowerBound), scale.position(of: range.upperBound))
    guard !a.isNaN, !b.isNaN else { return nil }
    let (lower, upper) = (max(min(a, b), limits.lowerBound), min(max(a, b), limits.upperBound))
    return lower <= upper ? lower...upper : nil
  }
}
