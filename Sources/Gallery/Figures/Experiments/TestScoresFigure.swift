import Render
import Results
import Words

/// How well networks do in the test: means with intervals beside the published ones, and how they differ
/// from ReLU's.
struct TestScoresFigure: Sendable {
  /// The network.
  var network: ExperimentNetwork

  /// Its runs.
  var trainingSet: TrainingSet

  /// The name of the figure of a network on a data set.
  static func name(_ network: ExperimentNetwork, _ dataSet: String) -> String {
    "experiment-\(network.rawValue)-\(dataSet)-test"
  }

  /// The figure; nil without runs.
  var figure: Figure? {
    let comparisons = trainingSet.comparisons
    guard !comparisons.isEmpty else { return nil }
    return Figure(
      name: Self.name(network, trainingSet.settings.dataSet),
      size: Size(width: 640, height: 250 + 44 * Double(comparisons.count)),
      chart: Chart(
        title:
          "\(network.heading), \(Notation.literal(DataSetTitle.of(trainingSet.settings.dataSet))): the test",
        subtitle: Notation.literal(trainingSet.words)
          + "; weights of the epoch that is best in validation",
        description: description(comparisons), sharedAxes: .y,
        rows: [TestQuantity.accuracy, .loss].map { row($0, comparisons) }))
  }

  private func row(_ quantity: TestQuantity, _ comparisons: [ActivationComparison]) -> ChartRow {
    let panels = [scores(quantity, comparisons), differences(quantity, comparisons)]
    return ChartRow(panels.compactMap(\.self))
  }

  private func scores(_ quantity: TestQuantity, _ comparisons: [ActivationComparison]) -> Panel {
    let runs = trainingSet.groups
    let published = published(quantity, comparisons)
    let values =
      trainingSet.runs.map { quantity.value($0.test) } + published.map(\.value)
      + comparisons.flatMap { comparison -> [Double] in
        let interval = quantity.interval(comparison)
        return interval.map { [$0.lowerBound, $0.upperBound] } ?? []
      }
    return Panel(
      title: quantity.title, x: Axis(title: quantity.unit, domain: LinearDomain.around(values)),
      y: axis(comparisons)
    ) {
      key(comparisons)
      for (row, comparison) in comparisons.enumerated() {
        for run in runs.first(where: { $0[0].hidden == comparison.hidden }) ?? [] {
          PointMark(
            at: Point(x: quantity.value(run.test), y: Double(row)), symbol: .open,
            style: .muted.width(0.6))
        }
        if let interval = quantity.interval(comparison) {
          IntervalMark(y: Double(row), from: interval, style: .series(0))
        }
        if comparison.accuracy.count > 1 {
          PointMark(
            at: Point(x: quantity.mean(comparison), y: Double(row)), style: .series(0))
        }
      }
      for score in published {
        PointMark(
          at: Point(x: score.value, y: Double(score.row)), symbol: .diamond, style: .series(1))
      }
    }
  }

  private func differences(
    _ quantity: TestQuantity, _ comparisons: [ActivationComparison]
  ) -> Panel? {
    let differences = comparisons.enumerated().compactMap { row, comparison in
      quantity.difference(comparison).map { (row: row, difference: $0) }
    }
    guard !differences.isEmpty else { return nil }
    let published = publishedDifferences(quantity, comparisons)
    let values =
      differences.flatMap { entry in
        let interval = entry.difference.paired.interval
        return [interval.lowerBound, interval.upperBound].map { $0 * quantity.scale }
      } + published.map(\.value)
    return Panel(
      title: "Difference to ReLU",
      x: Axis(title: quantity.differenceUnit, domain: LinearDomain.around(values + [0])),
      y: axis(comparisons)
    ) {
      key(comparisons)
      RuleMark(x: 0, style: .foreground)
      for (row, difference) in differences {
        let interval = difference.paired.interval
        let isClear = difference.adjustedPValue < 0.05
        IntervalMark(
          y: Double(row),
          from: interval.lowerBound * quantity.scale...interval.upperBound * quantity.scale,
          style: .series(0))
        PointMark(
          at: Point(x: difference.paired.mean * quantity.scale, y: Double(row)),
          symbol: isClear ? .square : .filled, style: .series(0))
      }
      for score in published {
        PointMark(
          at: Point(x: score.value, y: Double(score.row)), symbol: .diamond, style: .series(1))
      }
    }
  }

  /// What the dots of all panels are, so that one legend serves them: dots that are nowhere, with names.
  private func key(_ comparisons: [ActivationComparison]) -> [Mark] {
    let nowhere = Point(x: .nan, y: .nan)
    let isRepeated = comparisons.contains { $0.accuracy.count > 1 }
    let isClear = [TestQuantity.accuracy, .loss].contains { quantity in
      comparisons.contains { (quantity.difference($0)?.adjustedPValue ?? 1) < 0.05 }
    }
    let epochs = published(.accuracy, comparisons).first?.epochs
    let entries: [(PointMark.Symbol, SeriesStyle, String?)] = [
      (.open, .muted.width(0.6), "one run"),
      (.filled, .series(0), isRepeated ? "mean, 95 % interval" : nil),
      (.square, .series(0), isClear ? "the same, *p* < 0.05 (Holm)" : nil),
      (.diamond, .series(1), epochs.map { "published, \(PublishedScore.runs) × \($0) epochs" }),
    ]
    return entries.compactMap { symbol, style, name in
      name.map { .point(PointMark(at: nowhere, symbol: symbol, style: style, series: $0)) }
    }
  }

  private func axis(_ comparisons: [ActivationComparison]) -> Axis {
    Axis(categories: comparisons.map(\.hidden.label))
  }

  /// The published scores with the rows of what repeats them; none after other numbers of epochs, which would
  /// tell of these.
  private func published(
    _ quantity: TestQuantity, _ comparisons: [ActivationComparison]
  ) -> [(row: Int, value: Double, epochs: Int)] {
    PublishedScore.all(of: network.rawValue, on: trainingSet.settings.dataSet).compactMap { score in
      guard trainingSet.settings.epochs == score.epochs,
        let repetition = score.repetition(among: comparisons),
        let row = comparisons.firstIndex(of: repetition)
      else { return nil }
      return (row, quantity.value(score.test), score.epochs)
    }
  }

  /// The same minus the published score of ReLU.
  private func publishedDifferences(
    _ quantity: TestQuantity, _ comparisons: [ActivationComparison]
  ) -> [(row: Int, value: Double)] {
    let scores = published(quantity, comparisons)
    guard
      let baseline = scores.first(where: { comparisons[$0.row].hidden.isReLU })
    else { return [] }
    return scores.filter { $0.row != baseline.row }.map { ($0.row, $0.value - baseline.value) }
  }
}

extension TestScoresFigure {
  private func description(_ comparisons: [ActivationComparison]) -> String {
    let means = comparisons.map { comparison in
      "\(comparison.hidden.label) \(Notation.decimals(100 * comparison.accuracy.mean, 2))"
    }
    let clear = comparisons.filter { ($0.accuracyDifference?.adjustedPValue ?? 1) < 0.05 }
    let known = comparisons.contains { $0.accuracyDifference != nil }
    return "The test accuracy in % and loss of \(network.title) on "
      + "\(DataSetTitle.of(trainingSet.settings.dataSet)), with single runs, means and 95 % "
      + "intervals, and the differences to ReLU. Mean accuracy: "
      + means.joined(separator: "; ") + "."
      + (known
        ? " Different from ReLU in accuracy (p < 0.05 after Holm’s correction): "
          + (clear.isEmpty ? "none" : clear.map(\.hidden.label).joined(separator: "; ")) + "."
        : "")
  }
}

/// What a test tells, in the unit in which it is shown.
private enum TestQuantity: Sendable {
  /// The share of examples whose class is found, in %.
  case accuracy

  /// The mean cross-entropy.
  case loss

  /// What the results have it multiplied by.
  var scale: Double { self == .accuracy ? 100 : 1 }

  /// The name above a panel.
  var title: String { self == .accuracy ? "Test accuracy" : "Test loss" }

  /// The name below an axis.
  var unit: String { self == .accuracy ? "accuracy in %" : "loss" }

  /// The name below an axis of differences.
  var differenceUnit: String { self == .accuracy ? "percentage points" : "loss" }

  /// The number of one test.
  func value(_ score: TrainingScore) -> Double {
    self == .accuracy ? score.accuracy * scale : score.loss
  }

  /// The mean over runs.
  func mean(_ comparison: ActivationComparison) -> Double { spread(comparison).mean * scale }

  /// The 95 % interval of the mean; nil for one run.
  func interval(_ comparison: ActivationComparison) -> ClosedRange<Double>? {
    spread(comparison).interval.map { $0.lowerBound * scale...$0.upperBound * scale }
  }

  /// The difference to ReLU, not multiplied.
  func difference(_ comparison: ActivationComparison) -> ActivationComparison.Difference? {
    self == .accuracy ? comparison.accuracyDifference : comparison.lossDifference
  }

  private func spread(_ comparison: ActivationComparison) -> MeanAndDeviation {
    self == .accuracy ? comparison.accuracy : comparison.loss
  }
}
