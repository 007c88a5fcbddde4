/// The test results of one activation, and their differences from those of ReLU.
package struct ActivationComparison: Hashable, Sendable {
  /// A difference to ReLU, run by run.
  package struct Difference: Hashable, Sendable {
    /// The difference, its interval and its own p-value.
    package let paired: PairedDifference

    /// The p-value after Holm's correction for the number of activations that are compared.
    package let adjustedPValue: Double
  }

  /// The activation of the hidden layers, or of the convolutional ones if the dense ones have their own.
  package let activation: FunctionSetting

  /// The activation of the dense hidden layers; nil if it is the same.
  package let denseActivation: FunctionSetting?

  /// The test accuracies, from 0 to 1.
  package let accuracy: MeanAndDeviation

  /// The test losses.
  package let loss: MeanAndDeviation

  /// The test accuracy minus ReLU's; nil for ReLU, and for fewer than two pairs of runs.
  package let accuracyDifference: Difference?

  /// The test loss minus ReLU's; nil for ReLU, and for fewer than two pairs of runs.
  package let lossDifference: Difference?

  /// The time of an epoch over ReLU's, the medians of each pair of runs; nil for ReLU, and for fewer than
  /// two pairs by the same clock: whatever else the machine did during one would pass for a difference.
  package let time: Ratio?
}

extension TrainingSet {
  /// ReLU, then the other activations in the order in which they were first trained, each beside ReLU.
  package var comparisons: [ActivationComparison] {
    let groups = self.groups
    let baseline = groups.first { $0[0].hidden.isReLU } ?? []
    let accuracies = Self.differences(groups, baseline) { $0.test.accuracy }
    let losses = Self.differences(groups, baseline) { $0.test.loss }
    return groups.enumerated().compactMap { index, group in
      guard let accuracy = MeanAndDeviation(group.map(\.test.accuracy)),
        let loss = MeanAndDeviation(group.map(\.test.loss))
      else { return nil }
      return ActivationComparison(
        activation: group[0].activation, denseActivation: group[0].denseActivation,
        accuracy: accuracy, loss: loss, accuracyDifference: accuracies[index],
        lossDifference: losses[index], time: Self.time(group, baseline))
    }
  }

  /// The differences of each group to the baseline, with p-values corrected for how many there are.
  private static func differences(
    _ groups: [[TrainingRun]], _ baseline: [TrainingRun], _ quantity: (TrainingRun) -> Double
  ) -> [ActivationComparison.Difference?] {
    let differences = groups.map { group -> PairedDifference? in
      let pairs = pairs(group, baseline)
      return PairedDifference(
        of: pairs.map { quantity($0.subject) }, to: pairs.map { quantity($0.baseline) })
    }
    var adjusted = HolmCorrection.adjusted(differences.compactMap { $0?.pValue })[...]
    return differences.map { difference in
      guard let difference, let pValue = adjusted.popFirst() else { return nil }
      return ActivationComparison.Difference(paired: difference, adjustedPValue: pValue)
    }
  }

  private static func time(_ group: [TrainingRun], _ baseline: [TrainingRun]) -> Ratio? {
    let pairs = pairs(group, baseline).filter {
      ($0.subject.history.clock ?? .elapsed) == ($0.baseline.history.clock ?? .elapsed)
    }
    guard pairs.count > 1 else { return nil }
    return Ratio(
      of: pairs.map { SortedSamples($0.subject.history.seconds).median },
      to: pairs.map { SortedSamples($0.baseline.history.seconds).median })
  }

  /// The runs of the same number; none of the baseline with itself.
  private static func pairs(
    _ group: [TrainingRun], _ baseline: [TrainingRun]
  ) -> [(subject: TrainingRun, baseline: TrainingRun)] {
    guard !group[0].hidden.isReLU else { return [] }
    return group.compactMap { run in
      baseline.first { $0.run == run.run }.map { (run, $0) }
    }
  }
}
