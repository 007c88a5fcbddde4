import Results
import Render
import Words

/// How gradients vanish or grow on their way back through deep networks.
struct GradientNormsFigure: Sendable {
  /// What was found.
  var results: GradientResults

  /// The name of the figure.
  static let name = "experiment-gradients"

  /// The figure; nil without a gradient that a logarithmic axis has a place for.
  var figure: Figure? {
    guard !values.isEmpty, deepest > 1 else { return nil }
    let byDepth = groups.map { group in
      panel(
        "First layer; \(title(group))", group,
        x: Axis(title: "hidden layers", domain: Self.domain(depths))
      ) { rows in
        depths.map { depth in
          (Double(depth), rows.filter { $0.depth == depth }.compactMap(\.norms.first))
        }
      }
    }
    let byLayer = groups.map { group in
      panel(
        "Each layer; \(title(group))", group,
        x: Axis(title: "layer", domain: Self.domain([1, deepest]))
      ) { rows in
        (0..<deepest).map { layer in
          (Double(layer + 1), rows.filter { $0.depth == deepest }.map { $0.norms[layer] })
        }
      }
    }
    let rows = (depths.count > 1 ? [byDepth] : []) + [byLayer]
    return Figure(
      name: Self.name, size: Size(width: 640, height: 150 + 250 * Double(rows.count)),
      chart: Chart(
        title: "Norm of the gradient in deep networks",
        subtitle:
          "\(results.width) units a layer, before the first step; medians, with bands from the lowest run "
          + "to the highest",
        description: description, rows: rows.map { ChartRow($0) }))
  }

  private func panel(
    _ title: String, _ group: [String], x: Axis,
    _ columns: ([GradientRow]) -> [(x: Double, norms: [Double])]
  ) -> Panel {
    // What is not in this panel has no points, but its name, so that one legend serves all.
    let lines = settings.enumerated().map { index, setting in
      let rows = results.rows.filter {
        $0.activation == setting && group.contains($0.initialisation)
      }
      let points = columns(rows).map { ($0.x, $0.norms.filter { $0 > 0 }) }
      return (setting, SeriesStyle.series(index), points.filter { !$0.1.isEmpty })
    }
    return Panel(
      title: title, x: x,
      y: Axis(
        title: "norm", scale: .logarithmic, domain: LogarithmicDomain.around(values(of: group)))
    ) {
      for (_, style, points) in lines where points.contains(where: { $0.1.count > 1 }) {
        AreaMark(
          lower: points.map { Point(x: $0.0, y: $0.1.min() ?? .nan) },
          upper: points.map { Point(x: $0.0, y: $0.1.max() ?? .nan) }, style: style)
      }
      for (setting, style, points) in lines {
        LineMark(
          points.map { Point(x: $0.0, y: SortedSamples($0.1).median) }, style: style,
          label: HiddenSetting(setting).label)
      }
    }
  }

  /// The activations, each with the colour of its place in all panels.
  private var settings: [FunctionSetting] {
    var settings: [FunctionSetting] = []
    for row in results.rows where !settings.contains(row.activation) {
      settings.append(row.activation)
    }
    return settings
  }

  /// The initialisations of each panel: those stand together that have no activation in common.
  private var groups: [[String]] {
    var groups: [[String]] = []
    for row in results.rows where !groups.joined().contains(row.initialisation) {
      let own = Set(activations(row.initialisation))
      let place = groups.firstIndex { group in
        group.allSatisfy { own.isDisjoint(with: activations($0)) }
      }
      if let place {
        groups[place].append(row.initialisation)
      } else {
        groups.append([row.initialisation])
      }
    }
    return groups
  }

  private func activations(_ initialisation: String) -> [FunctionSetting] {
    settings.filter { setting in
      results.rows.contains { $0.initialisation == initialisation && $0.activation == setting }
    }
  }

  /// Whose initialisation it is; of those after the first also for which activations.
  private func title(_ group: [String]) -> String {
    group.enumerated().map { index, initialisation in
      let name = InitialisationTitle.of(initialisation)
      guard index > 0 else { return name }
      let functions = activations(initialisation).map { HiddenSetting($0).label }
      return "\(functions.joined(separator: ", ")): \(name)"
    }.joined(separator: "; ")
  }

  private var depths: [Int] { Set(results.rows.map(\.depth)).sorted() }

  private var deepest: Int { depths.last ?? 0 }

  /// The norms of a column of panels: on one scale for all, those next to 1 would be one line.
  private func values(of group: [String]) -> [Double] {
    results.rows.filter { group.contains($0.initialisation) }.flatMap(\.norms).filter { $0 > 0 }
  }

  private var values: [Double] { results.rows.flatMap(\.norms).filter { $0 > 0 } }

  private static func domain(_ numbers: [Int]) -> ClosedRange<Double> {
    Double(numbers.min() ?? 0)...Double(numbers.max() ?? 1)
  }

  private var description: String {
    let words = groups.joined().flatMap { initialisation in
      activations(initialisation).compactMap { setting -> String? in
        let norms = results.rows.filter {
          $0.depth == deepest && $0.activation == setting && $0.initialisation == initialisation
        }.map(\.norms)
        guard !norms.isEmpty else { return nil }
        let first = SortedSamples(norms.compactMap(\.first)).median
        let last = SortedSamples(norms.compactMap(\.last)).median
        return "\(HiddenSetting(setting).label) (\(InitialisationTitle.of(initialisation))) "
          + "\(Notation.power(first)) and \(Notation.power(last))"
      }
    }
    return
      "The norm of the gradient of the loss with respect to the weights of a layer, by the depth of "
      + "the network and by the layer. In the first and the last of \(deepest) hidden layers: "
      + words.joined(separator: "; ") + "."
  }
}
