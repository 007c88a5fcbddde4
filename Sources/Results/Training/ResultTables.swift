import Foundation

// Results as rows of words below a heading: what the program that trains prints.

extension TrainingSet {
  /// Its activations beside ReLU.
  public var comparisonTable: [[String]] {
    let heading = [
      "activation", "runs", "accuracy %", "s.d.", "minus ReLU's", "95 %", "p", "loss", "s.d.",
      "minus ReLU's", "95 %", "p", "time × ReLU", "95 %",
    ]
    return [heading] + comparisons.map(\.row)
  }
}

extension ActivationComparison {
  fileprivate var row: [String] {
    [
      activation.words(dense: denseActivation), "\(accuracy.count)",
      decimals(100 * accuracy.mean, 2), decimals(100 * accuracy.standardDeviation, 2),
    ] + Self.words(accuracyDifference, scale: 100, 2) + [
      decimals(loss.mean, 4), decimals(loss.standardDeviation, 4),
    ] + Self.words(lossDifference, scale: 1, 4) + (time?.columns(digits: 3) ?? ["", ""])
  }

  /// The mean, the interval and the p-value of a difference.
  private static func words(
    _ difference: Difference?, scale: Double, _ digits: Int
  ) -> [String] {
    guard let difference else { return ["", "", ""] }
    let interval = difference.paired.interval
    return [
      decimals(scale * difference.paired.mean, digits),
      "\(decimals(scale * interval.lowerBound, digits)) … \(decimals(scale * interval.upperBound, digits))",
      decimals(difference.adjustedPValue, 4),
    ]
  }
}

extension Ratio {
  /// The estimate, and its interval, with so many digits after the point.
  public func columns(digits: Int) -> [String] {
    [decimals(value, digits), "\(decimals(lower, digits))–\(decimals(upper, digits))"]
  }
}

extension TrainingRun {
  /// What came of it, in a line.
  public var outcome: String {
    "test loss \(test.loss), accuracy \(test.accuracy), best epoch \(bestEpoch)"
  }
}

extension TrainingHistory {
  /// What came of the last epoch, in a line; nil if there was none.
  public var lastEpoch: String? {
    guard let loss = trainingLoss.last, let validation = validationLoss.last,
      let accuracy = validationAccuracy.last, let seconds = seconds.last
    else { return nil }
    return "loss \(loss), validation loss \(validation), accuracy \(accuracy), \(seconds) s"
  }
}

extension [TrainingRun] {
  /// The runs in their order.
  public var table: [[String]] {
    let heading = [
      "activation", "run", "best epoch", "test loss", "test accuracy %", "last epoch's %",
      "seconds per epoch",
    ]
    return [heading]
      + map { run in
        [
          run.activation.words(dense: run.denseActivation), "\(run.run)", "\(run.bestEpoch)",
          "\(run.test.loss)", percent(run.test.accuracy), percent(run.lastTest.accuracy),
          "\((SortedSamples(run.history.seconds).median * 1e3).rounded() / 1e3)",
        ]
      }
  }
}

extension [TrainingSpeedRow] {
  /// The times of an epoch, in their order.
  public var table: [[String]] {
    [["activation", "library", "seconds per epoch", "× ours", "95 %"]]
      + map { row in
        [
          "\(row.activation)", row.library, "\(row.secondsPerEpoch.median)",
          row.ratioToOurs.map { "\($0.value)" } ?? "",
          row.ratioToOurs.map { "\($0.lower)–\($0.upper)" } ?? "",
        ]
      }
  }
}

extension [GradientRow] {
  /// Medians over the runs of each kind of network; rows of one kind follow one another.
  public var table: [[String]] {
    let heading = [
      "activation", "initialisation", "depth", "runs", "first layer", "last layer",
      "first over last",
    ]
    var groups: [[GradientRow]] = []
    for row in self {
      if let last = groups.last?.first, last.key == row.key {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    func text(_ number: Double) -> String { String(format: "%.3g", number) }
    return [heading]
      + groups.map { group in
        let first = SortedSamples(group.compactMap(\.norms.first)).median
        let last = SortedSamples(group.compactMap(\.norms.last)).median
        return group[0].key + ["\(group.count)", text(first), text(last), text(first / last)]
      }
  }
}

extension GradientRow {
  fileprivate var key: [String] { ["\(activation)", initialisation, "\(depth)"] }
}

extension [DeadUnitRow] {
  /// Means over the runs of each kind of network, a layer a row.
  public var table: [[String]] {
    let heading = [
      "network", "state", "initialisation", "activation", "runs", "layer", "units", "off %",
      "silent %", "zero outputs %", "zero derivatives %",
    ]
    var groups: [[DeadUnitRow]] = []
    for row in self {
      if let index = groups.firstIndex(where: { $0[0].key == row.key }) {
        groups[index].append(row)
      } else {
        groups.append([row])
      }
    }
    return [heading]
      + groups.flatMap { group in
        group[0].layers.indices.map { layer in
          group[0].key + [
            "\(group.count)", "\(layer + 1)", "\(group[0].layers[layer].units)",
            group.mean(layer, \.off), group.mean(layer, \.silent),
            group.mean(layer, \.zeroOutputs), group.mean(layer, \.zeroDerivatives),
          ]
        }
      }
  }

  /// The mean of a share in a layer.
  private func mean(_ layer: Int, _ share: (DeadUnitLayer) -> Double) -> String {
    percent(reduce(0) { $0 + share($1.layers[layer]) } / Double(count))
  }
}

extension DeadUnitRow {
  fileprivate var key: [String] {
    [network, state.rawValue, initialisation, activation.words(dense: denseActivation)]
  }
}

extension FunctionSetting {
  /// The activation of hidden layers, and that of the dense ones if it is another.
  fileprivate func words(dense: FunctionSetting?) -> String {
    "\(self)" + (dense.map { ", dense \($0)" } ?? "")
  }
}

/// A number with so many digits after the point.
private func decimals(_ number: Double, _ digits: Int) -> String {
  let power = (0..<digits).reduce(1.0) { power, _ in power * 10 }
  return "\((number * power).rounded() / power)"
}

/// A share in %, with two digits after the point.
private func percent(_ share: Double) -> String { "\((share * 1e4).rounded() / 1e2)" }
