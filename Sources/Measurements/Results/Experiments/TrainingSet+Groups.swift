extension TrainingSet {
  /// The runs of the same activations together: ReLU's, then the others' in the order in which they were first
  /// trained.
  public var groups: [[TrainingRun]] {
    var groups: [[TrainingRun]] = []
    for run in runs.sorted(by: { $0.run < $1.run }) {
      if let index = groups.firstIndex(where: { $0[0].hidden == run.hidden }) {
        groups[index].append(run)
      } else {
        groups.append([run])
      }
    }
    return groups.filter { $0[0].hidden.isReLU } + groups.filter { !$0[0].hidden.isReLU }
  }

  /// How many runs the activations have, from the fewest to the most; 0 if there are none.
  public var runsOfEach: ClosedRange<Int> {
    let counts = groups.map(\.count)
    return (counts.min() ?? 0)...(counts.max() ?? 0)
  }
}
