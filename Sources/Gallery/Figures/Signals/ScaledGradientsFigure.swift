import Render
import Results
import Words

/// How gradients vanish or explode with depth when weights are smaller or larger than usual.
struct ScaledGradientsFigure: Sendable {
  /// What was found.
  var results: SignalResults

  /// The name of the figure.
  static let name = "signals-gradients"

  /// The figure; nil without a gradient that a logarithmic axis has a place for.
  var figure: Figure? {
    let values = results.gradients.compactMap(\.norms.first).filter { $0 > 0 }
    let depths = Set(results.gradients.map(\.depth)).sorted()
    guard let least = depths.first, let most = depths.last, least < most, !values.isEmpty else {
      return nil
    }
    var activations: [FunctionSetting] = []
    for row in results.gradients where !activations.contains(row.activation) {
      activations.append(row.activation)
    }
    let domain = LogarithmicDomain.around(values)
    let panels = activations.map { activation in
      panel(activation, Double(least)...Double(most), domain)
    }
    return Figure(
      name: Self.name, size: Size(width: 640, height: 620),
      chart: Chart(
        title: "Norm of the gradient in the first layer, by depth",
        subtitle:
          "\(results.width) units in each layer, before training, \(results.examples) examples of "
          + Notation.literal(DataSetTitle.of(results.dataSet))
          + "; medians of \(results.runs) initialisations, bands from the lowest to the highest",
        description: description(depth: most), sharedAxes: [.x, .y],
        rows: stride(from: 0, to: panels.count, by: 2).map { start in
          ChartRow(columns: 2, panels: Array(panels[start..<min(start + 2, panels.count)]))
        }))
  }

  private func panel(
    _ activation: FunctionSetting, _ depths: ClosedRange<Double>, _ domain: ClosedRange<Double>
  ) -> Panel {
    let kinds = GradientKind.all(in: results).filter { $0.activation == activation }
    let lines = kinds.enumerated().map { index, kind in
      (kind: kind, style: SeriesStyle.series(index), points: points(kind))
    }
    return Panel(
      title: HiddenSetting(activation).label, x: Axis(title: "hidden layers", domain: depths),
      y: Axis(scale: .logarithmic, domain: domain)
    ) {
      for line in lines {
        AreaMark(
          lower: line.points.map { Point(x: $0.depth, y: $0.norms.min() ?? .nan) },
          upper: line.points.map { Point(x: $0.depth, y: $0.norms.max() ?? .nan) },
          style: line.style)
      }
      for line in lines {
        LineMark(
          line.points.map { Point(x: $0.depth, y: SortedSamples($0.norms).median) },
          style: line.style, label: line.kind.weights)
      }
    }
  }

  private func points(_ kind: GradientKind) -> [(depth: Double, norms: [Double])] {
    let rows = results.gradients.filter(kind.has)
    return Set(rows.map(\.depth)).sorted().map { depth in
      (
        Double(depth),
        rows.filter { $0.depth == depth }.compactMap(\.norms.first).filter { $0 > 0 }
      )
    }.filter { !$0.1.isEmpty }
  }

  private func description(depth: Int) -> String {
    let words = GradientKind.all(in: results).compactMap { kind -> String? in
      let norms = results.gradients.filter { kind.has($0) && $0.depth == depth }
        .compactMap(\.norms.first)
      return norms.isEmpty
        ? nil
        : "\(HiddenSetting(kind.activation).label) with \(kind.weights) weights "
          + Notation.power(SortedSamples(norms).median)
    }
    return
      "The norm of the gradient of the loss with respect to the weights of the first layer, by the depth of the "
      + "network. With \(depth) hidden layers: \(words.joined(separator: "; "))."
  }
}
