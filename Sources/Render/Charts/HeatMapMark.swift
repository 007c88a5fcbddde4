/// A grid of cells, each in a colour of the theme's sequential ramp: the greater the number, the farther along it.
public struct HeatMapMark: Hashable, ChartContent {
  /// From left to right, in data units; divided into as many columns as the rows have numbers.
  package var x: ClosedRange<Double>

  /// From bottom to top, in data units; divided into as many rows as there are.
  package var y: ClosedRange<Double>

  /// The numbers from 0 to 1, row by row from the bottom; nil leaves the background.
  package var rows: [[Double?]]

  /// Creates a grid from its numbers.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>, rows: [[Double?]]) {
    self.x = x
    self.y = y
    self.rows = rows
  }

  /// The mark.
  public var mark: Mark { .heatMap(self) }
}

extension HeatMapMark: PanelMark {
  var values: MarkValues {
    MarkValues(subject: "heat map", x: x.ends, y: y.ends, areFinite: true)
  }

  func draw(in drawing: inout PanelDrawing) {
    let height = (y.upperBound - y.lowerBound) / Double(max(rows.count, 1))
    for (row, numbers) in rows.enumerated() {
      let bottom = y.lowerBound + Double(row) * height
      let width = (x.upperBound - x.lowerBound) / Double(max(numbers.count, 1))
      // Neighbours of the same number are one rectangle, which is smaller and has no seams.
      var first = 0
      while first < numbers.count {
        let end = numbers[first...].firstIndex { $0 != numbers[first] } ?? numbers.count
        if let number = numbers[first], number.isFinite,
          let region = drawing.geometry.region(
            x: x.lowerBound + Double(first) * width...x.lowerBound + Double(end) * width,
            y: bottom...bottom + height)
        {
          let color = drawing.theme.color(of: .ramp(min(max(number, 0), 1)))
          drawing.bars.append(.fill(.rectangle(region), color))
          drawing.ink.add(region, 0, InkMap.others)
        }
        first = end
      }
    }
  }
}
