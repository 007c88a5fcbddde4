import Render
import Results
import Words

/// How the outputs of sigmoid and tanh become almost binary as weights grow.
struct SaturationFigure: Sendable {
  /// What was found.
  var results: SignalResults

  /// The functions that have a range to saturate in.
  static let functions = ["sigmoid", "tanh"]

  /// The name of the figure of a function's outputs.
  static func histogramsName(_ function: String) -> String { "signals-histograms-\(function)" }

  /// The name of the figure of saturated shares.
  static let sharesName = "signals-saturation"

  private func rows(_ function: String) -> [SaturationRow] {
    results.saturation.filter { $0.activation.function == function }
  }

  private static func title(_ function: String) -> String {
    FunctionSetting(function: function, parameters: [:]).title
  }

  /// Histograms of the outputs: a factor of the weights a row, a layer a column; nil without results.
  func histograms(_ function: String) -> Figure? {
    let shown = [0.01, 0.1, 1, 10].compactMap { scale in
      rows(function).first { $0.scale == scale }
    }
    guard let layers = shown.first?.histograms.count, layers > 0 else { return nil }
    let range = function == "sigmoid" ? 0.0...1 : -1.0...1
    let title = Self.title(function)
    return Figure(
      name: Self.histogramsName(function),
      size: Size(width: 640, height: 120 + 125 * Double(shown.count)),
      chart: Chart(
        title: "Outputs of \(title.lowercased()) by layer and size of the weights",
        subtitle:
          "\(layers) layers of \(results.width) units before training, \(results.examples) examples of "
          + Notation.literal(DataSetTitle.of(results.dataSet))
          + ", % of the outputs; means of \(results.runs) initialisations; "
          + "0.01 ×: the weights are 0.01 times Glorot’s",
        description: "Histograms of the outputs of \(title.lowercased()) in \(layers) layers. "
          + shown.map { row in
            "Weights \(Notation.plainNumber(row.scale)) times Glorot’s: "
              + "\(Self.percent(row.saturated.first)) % of outputs are saturated in the first layer, "
              + "\(Self.percent(row.saturated.last)) % in the last."
          }.joined(separator: " "),
        sharedAxes: [.x, .y],
        rows: shown.map { row in
          ChartRow(
            row.histograms.enumerated().map { layer, heights in
              Panel(
                title: "\(Notation.plainNumber(row.scale)) ×, layer \(layer + 1)",
                x: Axis(title: "output", domain: range, ticks: Self.ticks(range)),
                y: Axis(domain: 0...100)
              ) {
                HistogramMark(over: range, heights: heights.map { 100 * $0 })
              }
            })
        }))
  }

  private static func ticks(_ range: ClosedRange<Double>) -> TickPlacement {
    .values(
      [range.lowerBound, range.lowerBound / 2 + range.upperBound / 2, range.upperBound].map {
        Tick($0, label: Notation.plainNumber($0))
      })
  }

  private static func percent(_ share: Double?) -> String {
    share.map { Notation.decimals(100 * $0, 1) } ?? "–"
  }

  /// The share of saturated outputs by the factor of the weights, a layer a line; nil without results.
  var shares: Figure? {
    let functions = Self.functions.filter { !rows($0).isEmpty }
    let scales = results.saturation.map(\.scale)
    guard !functions.isEmpty, let least = scales.min(), let most = scales.max(), least < most else {
      return nil
    }
    return Figure(
      name: Self.sharesName, size: Size(width: 640, height: 400),
      chart: Chart(
        title: "Saturated outputs by the size of the weights",
        subtitle:
          "Saturated: a slope below \(Int(100 * SaturationRow.limit)) % of the greatest; means over units, examples and "
          + "\(results.runs) initialisations",
        description:
          "The share of saturated outputs in each layer, by the factor of Glorot’s weights. "
          + functions.compactMap { function in
            rows(function).max { $0.scale < $1.scale }.map { row in
              "\(Self.title(function)), \(Notation.plainNumber(row.scale)) times: "
                + row.saturated.map { "\(Self.percent($0)) %" }.joined(separator: ", ") + "."
            }
          }.joined(separator: " "),
        sharedAxes: .y,
        rows: [ChartRow(functions.map { panel($0, least...most) })]))
  }

  private func panel(_ function: String, _ scales: ClosedRange<Double>) -> Panel {
    let rows = rows(function)
    let layers = rows.first?.saturated.count ?? 0
    return Panel(
      title: Self.title(function),
      x: Axis(title: "weights / Glorot’s", scale: .logarithmic, domain: scales),
      y: Axis(title: "% saturated", domain: 0...100)
    ) {
      for layer in 0..<layers {
        LineMark(
          rows.map { Point(x: $0.scale, y: 100 * $0.saturated[layer]) },
          style: .ramp(Double(layer) / Double(max(layers - 1, 1))), label: "layer \(layer + 1)")
      }
    }
  }
}
