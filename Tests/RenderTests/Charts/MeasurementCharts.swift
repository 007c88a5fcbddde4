import Foundation
import Render

/// Figures of measurements: bars, intervals, symbols and crowds of labelled dots.
enum MeasurementCharts {
  /// Lying bars from the edge of a logarithmic axis, with intervals, in two panels.
  static let bars = Chart(
    title: "Time per element", subtitle: "median and quartiles of 30 runs", sharedAxes: .y,
    rows: [
      ChartRow(
        panels: ["forward", "derivative"].enumerated().map { index, title in
          Panel(
            title: title, x: Axis(title: "ns per element", scale: .logarithmic, domain: 0.1...60),
            y: Axis(categories: ["sinerelu", "NumPy", "JAX", "PyTorch"])
          ) {
            RuleMark(x: 0.3, style: .muted.dash(.dashed))
            for (row, value) in [0.43, 9.7, 2.1, 3.4].enumerated() {
              let shown = value * (1 + 0.2 * Double(index))
              BarMark(
                y: Double(row), to: shown, interval: shown * 0.8...shown * 1.2,
                style: row == 0 ? .series(0) : .series(1), label: "\(Int(shown * 1000)) ps")
            }
          }
        })
    ])

  /// Upright bars in groups, some of them below 0, named in a legend.
  static let groups = Chart(
    title: "Change of the time per figure",
    panel: Panel(
      x: Axis(categories: ["PNG", "SVG", "PDF"]),
      y: Axis(title: "change in percent", domain: -40...60)
    ) {
      for (place, change) in [12.0, -25, 44].enumerated() {
        for (side, name) in ["warm", "whole process"].enumerated() {
          let value = change * (1 - 0.4 * Double(side))
          BarMark(
            x: Double(place) + (Double(side) - 0.5) * 0.36, to: value, width: 0.32,
            interval: value - 6...value + 6, style: .series(side), series: name,
            label: "\(Int(value)) %")
        }
      }
    })

  /// Dots with names, some close together, and five symbols in the legend.
  static let scatter = Chart(
    title: "Cost and error",
    panel: Panel(
      x: Axis(title: "ns per element", scale: .logarithmic, domain: 0.2...20),
      y: Axis(title: "largest error in ulp", domain: 0...4)
    ) {
      let symbols: [PointMark.Symbol] = [.filled, .open, .square, .diamond, .triangle]
      for index in 0..<40 {
        let (u, v) = (fraction(index, 0.618_033_988_7), fraction(index, 0.754_877_666_2))
        PointMark(
          at: Point(x: 0.25 * pow(60, u), y: 0.4 + 3.4 * v * v), symbol: symbols[index % 5],
          style: .series(index % 5), series: "kind \(index % 5 + 1)", label: "function \(index)")
      }
    })

  /// Two symbols and an interval for each of 97 names.
  static let dots = Chart(
    title: "Cost of every activation", subtitle: "median and quartiles",
    panel: Panel(
      x: Axis(title: "ns per element", scale: .logarithmic, domain: 0.2...50),
      y: Axis(categories: (0..<97).map { "activationFunction \($0)" })
    ) {
      RuleMark(x: 0.3, style: .muted.dash(.dashed), label: "ReLU")
      for index in 0..<97 {
        let (y, value) = (Double(index), 0.25 * pow(100, Double(index) / 97))
        IntervalMark(y: y, from: value * 0.9...value * 1.3, style: .series(0).dash(.solid))
        PointMark(
          at: Point(x: value * 1.6, y: y), symbol: .diamond, style: .series(1), series: "portable")
        PointMark(at: Point(x: value, y: y), style: .series(0), series: "native")
      }
    })

  /// A number between 0 and 1, evenly spread over the indices.
  private static func fraction(_ index: Int, _ step: Double) -> Double {
    let product = Double(index + 1) * step
    return product - product.rounded(.down)
  }
}
