/// The plots of a chart, placed so that their edges line up.
struct PanelGrid {
  /// The area of all panels, in px.
  var body: Rectangle

  /// What stands around each plot.
  var margins: [[PanelMargins]]

  /// The top and bottom of the plots of each row, in px.
  private(set) var verticals: [ClosedRange<Double>] = []

  /// The left and right of each plot, in px.
  private(set) var horizontals: [[ClosedRange<Double>]] = []

  /// The plots that are smaller than their places, by row and column.
  private var shrunk: [[Int]: Rectangle] = [:]

  init(body: Rectangle, margins: [[PanelMargins]]) {
    self.body = body
    self.margins = margins
  }

  /// The area between the axes of a panel.
  func plot(_ row: Int, _ column: Int) -> Rectangle {
    if let plot = shrunk[[row, column]] { return plot }
    let (x, y) = (horizontals[row][column], verticals[row])
    return Rectangle(
      minX: x.lowerBound, minY: y.lowerBound, maxX: x.upperBound, maxY: y.upperBound)
  }

  /// Makes a plot as large as it can be with a given shape, at the top left of its place.
  mutating func shrink(
    _ row: Int, _ column: Int, toHeightPerWidth ratio: Double
  ) -> Rectangle {
    var plot = plot(row, column)
    let (width, height) = (plot.width, plot.height)
    plot.maxX = plot.minX + min(width, (height / ratio).rounded())
    plot.maxY = plot.minY + min(height, (width * ratio).rounded())
    shrunk[[row, column]] = plot
    return plot
  }

  /// The least width and the least height of a plot.
  var smallestPlot: Size {
    Size(
      width: horizontals.joined().map { $0.upperBound - $0.lowerBound }.min() ?? 0,
      height: verticals.map { $0.upperBound - $0.lowerBound }.min() ?? 0)
  }

  /// Shares the height among rows: what their margins leave, in proportion to `weights`.
  mutating func placeRows(weights: [Double], gap: Double) {
    for row in margins.indices {
      let top = margins[row].map(\.top).max() ?? 0
      let bottom = margins[row].map(\.bottom).max() ?? 0
      for column in margins[row].indices {
        margins[row][column].top = top
        margins[row][column].bottom = bottom
      }
    }
    let squeeze = Self.squeeze(
      margins.map { ($0.first?.top ?? 0) + ($0.first?.bottom ?? 0) }, gap: gap,
      into: body.maxY - body.minY)
    for row in margins.indices {
      for column in margins[row].indices {
        margins[row][column].top *= squeeze
        margins[row][column].bottom *= squeeze
      }
    }
    verticals = Self.shares(
      of: body.minY...max(body.minY, body.maxY), weights: weights, gap: gap * squeeze,
      before: margins.map { $0.first?.top ?? 0 }, after: margins.map { $0.first?.bottom ?? 0 })
  }

  /// Shares the width among the plots of each row in the same way.
  mutating func placeColumns(weights: [[Double]], gap: Double) {
    alignGutters(weights: weights)
    horizontals = margins.indices.map { row in
      let squeeze = Self.squeeze(
        margins[row].map { $0.left + $0.right }, gap: gap, into: body.maxX - body.minX)
      for column in margins[row].indices {
        margins[row][column].left *= squeeze
        margins[row][column].right *= squeeze
      }
      return Self.shares(
        of: body.minX...max(body.minX, body.maxX), weights: weights[row], gap: gap * squeeze,
        before: margins[row].map(\.left), after: margins[row].map(\.right))
    }
  }

  /// Makes gutters equal where plots stand below each other: the outermost in all rows, and those
  /// of every column in rows of like columns.
  private mutating func alignGutters(weights: [[Double]]) {
    let left = margins.compactMap { $0.first?.left }.max() ?? 0
    let right = margins.compactMap { $0.last?.right }.max() ?? 0
    for row in margins.indices where !margins[row].isEmpty {
      margins[row][0].left = left
      margins[row][margins[row].count - 1].right = right
    }
    let measured = margins
    for row in margins.indices {
      let alike = measured.indices.filter { weights[$0] == weights[row] }
      for column in margins[row].indices {
        margins[row][column].left = alike.map { measured[$0][column].left }.max() ?? 0
        margins[row][column].right = alike.map { measured[$0][column].right }.max() ?? 0
      }
    }
  }

  /// The factor for what stands around and between plots that leaves each of them a pixel.
  private static func squeeze(_ surroundings: [Double], gap: Double, into extent: Double) -> Double
  {
    let fixed = surroundings.reduce(0, +) + gap * Double(max(surroundings.count - 1, 0))
    let room = max(extent - Double(surroundings.count), 0)
    return fixed > room ? room / fixed : 1
  }

  private static func shares(
    of range: ClosedRange<Double>, weights: [Double], gap: Double, before: [Double],
    after: [Double]
  ) -> [ClosedRange<Double>] {
    let fixed =
      before.reduce(0, +) + after.reduce(0, +) + gap * Double(max(weights.count - 1, 0))
    // At least a pixel each, so that every scale has an extent even where the body has none.
    let free = max(range.upperBound - range.lowerBound - fixed, Double(weights.count))
    let total = weights.reduce(0, +)
    var start = range.lowerBound
    return weights.indices.map { index in
      start += before[index]
      let length = max(1, free * weights[index] / total)
      // Whole pixels keep the lines along the edges sharp.
      let share = start.rounded()...max(start.rounded() + 1, (start + length).rounded(.down))
      start += length + after[index] + gap
      return share
    }
  }
}

/// A panel with its place in the grid of panels.
struct PanelCell: Sendable {
  /// The panel.
  var panel: Panel

  /// Its place in the layout's list.
  var index: Int

  /// Its row, from the top.
  var row: Int

  /// Its place in the row, from the left.
  var column: Int

  /// Whether the horizontal axis is labelled here and not at a panel below.
  var labelsX: Bool

  /// Whether the vertical axis is labelled here and not at a panel to the left.
  var labelsY: Bool

  /// The panels of a chart, row by row; rows without panels are left out.
  static func cells(of chart: Chart) -> [[PanelCell]] {
    let rows = chart.rows.filter { !$0.panels.isEmpty }
    var index = 0
    return rows.enumerated().map { row, content in
      content.panels.enumerated().map { column, panel in
        defer { index += 1 }
        let next = row + 1 < rows.count ? rows[row + 1] : nil
        let isAbove = next.map { $0.hasColumns(of: content) && column < $0.panels.count } ?? false
        let below = isAbove ? next?.panels[column] : nil
        let before = column > 0 ? content.panels[column - 1] : nil
        return PanelCell(
          panel: panel, index: index, row: row, column: column,
          labelsX: !(chart.sharedAxes.contains(.x) && below?.x.isAligned(with: panel.x) == true),
          labelsY: !(chart.sharedAxes.contains(.y) && before?.y.isAligned(with: panel.y) == true))
      }
    }
  }
}

extension ChartRow {
  /// The relative widths of all places, those without a panel included.
  var widths: [Double] {
    panels.map(\.width) + Array(repeating: 1, count: max(columns - panels.count, 0))
  }

  /// Whether the places of both rows stand exactly below each other.
  fileprivate func hasColumns(of other: ChartRow) -> Bool { widths == other.widths }
}
