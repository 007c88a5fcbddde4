import Activations

extension TrainingRun {
  /// Whether the run stands before another: by its number, then by the place of its activation in the
  /// catalogue and the values of the parameters, then by the formula.
  func precedes(_ other: TrainingRun) -> Bool {
    let (own, others) = (position, other.position)
    guard own == others else { return own.lexicographicallyPrecedes(others) }
    return activation.function < other.activation.function
  }

  private var position: [Double] {
    [Double(run)] + activation.position + (denseActivation?.position ?? [])
  }
}

extension FunctionSetting {
  /// The place in the catalogue, formulas after it, then the values of the parameters.
  fileprivate var position: [Double] {
    let place = Catalogue.all.firstIndex { $0.facts.name == function } ?? Catalogue.all.count
    return [Double(place)] + parameters.sorted { $0.key < $1.key }.map(\.value)
  }
}
