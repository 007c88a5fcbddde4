import Results
import Render
import Words

/// How networks learn: a panel for each activation with its training and validation, epoch by epoch.
struct LearningCurvesFigure: Sendable {
  /// What the curves show.
  enum Quantity: String, Sendable {
    /// The mean cross-entropy.
    case loss

    /// The share of examples whose class is found.
    case accuracy
  }

  /// The network.
  var network: ExperimentNetwork

  /// Its runs.
  var trainingSet: TrainingSet

  /// What the curves show.
  var quantity: Quantity

  /// The name of the figure of a network on a data set.
  static func name(
    _ network: ExperimentNetwork, _ dataSet: String, _ quantity: Quantity
  ) -> String {
    "experiment-\(network.rawValue)-\(dataSet)-\(quantity.rawValue)"
  }

  /// The figure; nil if there are no two epochs to draw a line between.
  var figure: Figure? {
    guard epochs >= 2 else { return nil }
    let groups = trainingSet.groups
    let columns = min(groups.count, 4)
    let rows = stride(from: 0, to: groups.count, by: columns).map { start in
      ChartRow(
        columns: columns,
        panels: groups[start..<min(start + columns, groups.count)].map(panel))
    }
    let one = trainingSet.runsOfEach.upperBound == 1
    return Figure(
      name: Self.name(network, trainingSet.settings.dataSet, quantity),
      size: Size(
        width: columns > 2 ? 960 : 640, height: 150 + 190 * Double(rows.count)),
      chart: Chart(
        title:
          "\(network.heading), \(Notation.literal(DataSetTitle.of(trainingSet.settings.dataSet))): "
          + "\(quantity == .loss ? "loss" : "accuracy in %") by epoch",
        subtitle: Notation.literal(trainingSet.words)
          + (one ? "" : "; means, with bands from the lowest run to the highest"),
        description: description, sharedAxes: [.x, .y], rows: rows))
  }

  private var epochs: Int { trainingSet.runs.map(\.history.epochs).max() ?? 0 }

  private func panel(_ runs: [TrainingRun]) -> Panel {
    let baseline = trainingSet.groups.first { $0[0].hidden.isReLU }
    return Panel(
      title: runs[0].hidden.label,
      x: Axis(title: "epoch", domain: 1...Double(epochs), ticks: ticks), y: axis
    ) {
      band(runs, training, .series(1))
      band(runs, validation, .series(0))
      LineMark(
        mean(runs, training), style: .series(1).dash(.dashed).width(0.8), label: "training")
      if let baseline {
        LineMark(
          mean(baseline, validation), style: .muted.width(0.8).dash(.dotted),
          label: "ReLU’s validation")
      }
      LineMark(mean(runs, validation), style: .series(0).dash(.solid), label: "validation")
    }
  }

  /// Epochs are whole numbers.
  private var ticks: TickPlacement {
    epochs > 6 ? .automatic : .values((1...epochs).map { Tick(Double($0), label: "\($0)") })
  }

  private var axis: Axis {
    switch quantity {
    case .loss:
      Axis(scale: .logarithmic, domain: LogarithmicDomain.around(values))
    case .accuracy: Axis(domain: LinearDomain.around(values))
    }
  }

  private var values: [Double] {
    trainingSet.runs.flatMap { training($0) + validation($0) }.filter { $0 > 0 }
  }

  private func training(_ run: TrainingRun) -> [Double] {
    switch quantity {
    case .loss: run.history.trainingLoss
    case .accuracy: run.history.trainingAccuracy.map { 100 * $0 }
    }
  }

  private func validation(_ run: TrainingRun) -> [Double] {
    switch quantity {
    case .loss: run.history.validationLoss
    case .accuracy: run.history.validationAccuracy.map { 100 * $0 }
    }
  }

  /// The numbers of all runs for each epoch that one of them has; a logarithmic axis has no place for 0.
  private func columns(
    _ runs: [TrainingRun], _ numbers: (TrainingRun) -> [Double]
  ) -> [(x: Double, values: [Double])] {
    let lists = runs.map(numbers)
    return (0..<epochs).compactMap { epoch in
      let values = lists.filter { $0.count > epoch }.map { $0[epoch] }.filter { $0 > 0 }
      return values.isEmpty ? nil : (Double(epoch + 1), values)
    }
  }

  private func mean(_ runs: [TrainingRun], _ numbers: (TrainingRun) -> [Double]) -> [Point] {
    columns(runs, numbers).map { column in
      Point(x: column.x, y: column.values.reduce(0, +) / Double(column.values.count))
    }
  }

  private func band(
    _ runs: [TrainingRun], _ numbers: (TrainingRun) -> [Double], _ style: SeriesStyle
  ) -> [Mark] {
    guard runs.count > 1 else { return [] }
    let columns = columns(runs, numbers)
    func edge(_ end: ([Double]) -> Double?) -> [Point] {
      columns.map { Point(x: $0.x, y: end($0.values) ?? .nan) }
    }
    return [.area(AreaMark(lower: edge { $0.min() }, upper: edge { $0.max() }, style: style))]
  }
}

extension LearningCurvesFigure {
  private var description: String {
    let words = trainingSet.groups.compactMap { runs -> String? in
      guard let training = mean(runs, training).last?.y,
        let validation = mean(runs, validation).last?.y
      else { return nil }
      return
        "\(runs[0].hidden.label) \(Notation.measured(training)) and \(Notation.measured(validation))"
    }
    let unit = quantity == .accuracy ? "accuracy in %" : "loss"
    return
      "The \(unit) of \(network.title) on \(DataSetTitle.of(trainingSet.settings.dataSet)), on the training and validation examples, epoch by epoch. "
      + "In the last epoch, means over the runs: " + words.joined(separator: "; ") + "."
  }
}
