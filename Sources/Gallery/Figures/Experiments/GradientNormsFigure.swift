import Measurements
import Render

/// How gradients vanish or grow on their way back through deep networks.
struct GradientNormsFigure: Sendable {
  /// What was found.
  var results: GradientResults

  /// The name of the figure.
  static let name = "experiment-gradients"

  /// The figure; nil without a gradient that a logarithmic axis has a place for.
  var figure: Figure? {
    let initialisations = initialisations
    guard !values.isEmpty, !initialisations.isEmpty, depths.count > 1 || deepest > 1 else {
      return nil
    }
    let axis = Axis(
      title: "norm of the gradient", scale: .logarithmic, domain: LogarithmicDomain.around(values))
    var rows: [ChartRow] = []
    if depths.count > 1 {
      rows.append(
        ChartRow(
          initialisations.map { initialisation in
            panel(
              "First layer, \(Self.title(initialisation))", initialisation,
              x: Axis(title: "hidden layers", domain: Self.domain(depths)), y: axis
            ) { kind in
              depths.map { depth in
                (Double(depth), kind.rows.filter { $0.depth == depth }.compactMap(\.norms.first))
              }
            }
          }))
    }
    if deepest > 1 {
      rows.append(
        ChartRow(
          initialisations.map { initialisation in
            panel(
              "Of \(deepest) hidden layers, \(Self.title(initialisation))", initialisation,
              x: Axis(title: "layer", domain: Self.domain([1, deepest])), y: axis
            ) { kind in
              (0..<deepest).map { layer in
                (
                  Double(layer + 1),
                  kind.rows.filter { $0.depth == deepest }.map { $0.norms[layer] }
                )
              }
            }
          }))
    }
    return Figure(
      name: Self.name, size: Size(width: 960, height: 160 + 270 * Double(rows.count)),
      chart: Chart(
        title: "Gradients in deep networks",
        subtitle:
          "\(results.width) units in each hidden layer, before the first step, one batch of "
          + "\(results.examples) examples; medians, with bands from the lowest run to the highest",
        description: description, sharedAxes: .y, rows: rows))
  }

  /// The rows of one activation that began in one way.
  private struct Kind {
    var setting: FunctionSetting
    var style: SeriesStyle
    var rows: [GradientRow]
  }

  private func panel(
    _ title: String, _ initialisation: String, x: Axis, y: Axis,
    _ columns: (Kind) -> [(x: Double, norms: [Double])]
  ) -> Panel {
    let lines = kinds(initialisation).map { kind in
      (kind, columns(kind).map { ($0.x, $0.norms.filter { $0 > 0 }) }.filter { !$0.1.isEmpty })
    }
    return Panel(title: title, x: x, y: y) {
      for (kind, columns) in lines where kind.rows.contains(where: { $0.run > 1 }) {
        AreaMark(
          lower: columns.map { Point(x: $0.0, y: $0.1.min() ?? .nan) },
          upper: columns.map { Point(x: $0.0, y: $0.1.max() ?? .nan) }, style: kind.style)
      }
      for (kind, columns) in lines {
        LineMark(
          columns.map { Point(x: $0.0, y: SortedSamples($0.1).median) }, style: kind.style,
          label: HiddenSetting(kind.setting).label)
      }
    }
  }

  /// The activations of an initialisation, each in the colour it has in all panels.
  private func kinds(_ initialisation: String) -> [Kind] {
    var settings: [FunctionSetting] = []
    for row in results.rows where !settings.contains(row.activation) {
      settings.append(row.activation)
    }
    return settings.enumerated().compactMap { index, setting in
      let rows = results.rows.filter {
        $0.activation == setting && $0.initialisation == initialisation
      }
      return rows.isEmpty ? nil : Kind(setting: setting, style: .series(index), rows: rows)
    }
  }

  private var initialisations: [String] {
    var names: [String] = []
    for row in results.rows where !names.contains(row.initialisation) {
      names.append(row.initialisation)
    }
    return names
  }

  private var depths: [Int] { Set(results.rows.map(\.depth)).sorted() }

  private var deepest: Int { depths.last ?? 0 }

  private var values: [Double] { results.rows.flatMap(\.norms).filter { $0 > 0 } }

  private static func domain(_ numbers: [Int]) -> ClosedRange<Double> {
    Double(numbers.min() ?? 0)...Double(numbers.max() ?? 1)
  }

  private static func title(_ initialisation: String) -> String {
    "\(initialisation.prefix(1).uppercased())\(initialisation.dropFirst())"
  }

  private var description: String {
    let words = initialisations.flatMap { initialisation in
      kinds(initialisation).compactMap { kind -> String? in
        let norms = kind.rows.filter { $0.depth == deepest }
        guard !norms.isEmpty else { return nil }
        let first = SortedSamples(norms.compactMap(\.norms.first)).median
        let last = SortedSamples(norms.compactMap(\.norms.last)).median
        return "\(HiddenSetting(kind.setting).label) (\(Self.title(initialisation))) "
          + "\(Notation.power(first)) and \(Notation.power(last))"
      }
    }
    return
      "The norm of the gradient of the loss with respect to the weights of a layer, by the depth of "
      + "the network and by the layer. In the first and the last of \(deepest) hidden layers: "
      + words.joined(separator: "; ") + "."
  }
}
