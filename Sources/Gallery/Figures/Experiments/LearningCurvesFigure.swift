import Results
import Render
import Words

/// How networks learn, epoch by epoch: ReLU’s training and validation, and for each other activation how far it
/// is from ReLU.
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
    let baseline = groups.first { $0[0].hidden.isReLU }
    let differing = baseline.map { baseline in groups.filter { $0 != baseline } } ?? []
    let panels =
      (baseline.map { [panel($0)] } ?? groups.map(panel))
      + differing.map { difference($0, from: baseline ?? []) }
    // The first panel takes a row of its own where one of the others would else stand beside nothing.
    let alone = panels.count % 2 == 0 ? [] : panels.prefix(1)
    let paired = Array(panels.dropFirst(alone.count))
    let rows =
      alone.map { ChartRow([$0]) }
      + stride(from: 0, to: paired.count, by: 2).map { ChartRow(Array(paired[$0..<$0 + 2])) }
    let one = trainingSet.runsOfEach.upperBound == 1
    return Figure(
      name: Self.name(network, trainingSet.settings.dataSet, quantity),
      size: Size(width: 640, height: 130 + 150 * Double(rows.count)),
      chart: Chart(
        title:
          "\(network.heading), \(Notation.literal(DataSetTitle.of(trainingSet.settings.dataSet))): "
          + "\(quantity == .loss ? "loss" : "accuracy in %") by epoch",
        subtitle: Notation.literal(trainingSet.words)
          + (one ? "" : "; means, with bands from the lowest run to the highest"),
        description: description, sharedAxes: .x, rows: rows))
  }

  private var epochs: Int { trainingSet.runs.map(\.history.epochs).max() ?? 0 }

  /// The numbers themselves.
  private func panel(_ runs: [TrainingRun]) -> Panel {
    Panel(
      title: runs[0].hidden.label,
      x: Axis(title: "epoch", domain: 1...Double(epochs), ticks: ticks), y: axis
    ) {
      lines(columns(runs, training), columns(runs, validation))
    }
  }

  /// The numbers minus those of ReLU in the run of the same number, on one scale for all activations.
  private func difference(_ runs: [TrainingRun], from baseline: [TrainingRun]) -> Panel {
    Panel(
      title: "\(runs[0].hidden.label) − ReLU",
      x: Axis(title: "epoch", domain: 1...Double(epochs), ticks: ticks),
      y: Axis(domain: differenceDomain)
    ) {
      lines(
        differences(runs, from: baseline, training), differences(runs, from: baseline, validation))
    }
  }

  private typealias Column = (x: Double, values: [Double])

  @MarkBuilder private func lines(_ training: [Column], _ validation: [Column]) -> [Mark] {
    band(training, .series(1))
    band(validation, .series(0))
    LineMark(
      mean(training), style: .series(1).dash(.dashed).width(0.8), label: "training")
    LineMark(mean(validation), style: .series(0).dash(.solid), label: "validation")
  }

  private func differences(
    _ runs: [TrainingRun], from baseline: [TrainingRun], _ numbers: (TrainingRun) -> [Double]
  ) -> [Column] {
    let pairs = runs.compactMap { run in
      baseline.first { $0.run == run.run }.map { (numbers(run), numbers($0)) }
    }
    return (0..<epochs).compactMap { epoch in
      let values = pairs.filter { min($0.0.count, $0.1.count) > epoch }
        .map { $0.0[epoch] - $0.1[epoch] }
      return values.isEmpty ? nil : (Double(epoch + 1), values)
    }
  }

  private var differenceDomain: ClosedRange<Double> {
    let groups = trainingSet.groups
    let baseline = groups.first { $0[0].hidden.isReLU } ?? []
    let values = groups.flatMap { runs in
      [training, validation].flatMap { numbers in
        differences(runs, from: baseline, numbers).flatMap { column in
          // The first of many epochs differs by more than all later ones.
          column.x > 1 || epochs < 10 ? column.values : []
        }
      }
    }
    return LinearDomain.around(values + [0])
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
  ) -> [Column] {
    let lists = runs.map(numbers)
    return (0..<epochs).compactMap { epoch in
      let values = lists.filter { $0.count > epoch }.map { $0[epoch] }.filter { $0 > 0 }
      return values.isEmpty ? nil : (Double(epoch + 1), values)
    }
  }

  private func mean(_ columns: [Column]) -> [Point] {
    columns.map { column in
      Point(x: column.x, y: column.values.reduce(0, +) / Double(column.values.count))
    }
  }

  private func band(_ columns: [Column], _ style: SeriesStyle) -> [Mark] {
    guard columns.contains(where: { $0.values.count > 1 }) else { return [] }
    func edge(_ end: ([Double]) -> Double?) -> [Point] {
      columns.map { Point(x: $0.x, y: end($0.values) ?? .nan) }
    }
    return [.area(AreaMark(lower: edge { $0.min() }, upper: edge { $0.max() }, style: style))]
  }
}

extension LearningCurvesFigure {
  private var description: String {
    let words = trainingSet.groups.compactMap { runs -> String? in
      guard let training = mean(columns(runs, training)).last?.y,
        let validation = mean(columns(runs, validation)).last?.y
      else { return nil }
      return
        "\(runs[0].hidden.label) \(Notation.measured(training)) and \(Notation.measured(validation))"
    }
    let unit = quantity == .accuracy ? "accuracy in %" : "loss"
    return
      "The \(unit) of \(network.title) on \(DataSetTitle.of(trainingSet.settings.dataSet)) with ReLU on the training and validation examples, epoch by epoch, "
      + "and how far the other activations are from it. "
      + "In the last epoch, means over the runs: " + words.joined(separator: "; ") + "."
  }
}
