import Results

/// What the tests of a set come to, in sentences.
struct TestOutcome {
  private let comparisons: [ActivationComparison]

  /// Takes the comparisons of a set.
  init(_ comparisons: [ActivationComparison]) { self.comparisons = comparisons }

  /// The sentences.
  var text: String {
    let compared = comparisons.filter { $0.accuracyDifference != nil }
    guard !compared.isEmpty else { return Self.nothing }
    return [differences, runs(compared)].compactMap(\.self).joined(separator: " ")
  }

  /// Which activations differ from ReLU, in accuracy and in loss.
  var differences: String {
    let compared = comparisons.filter { $0.accuracyDifference != nil }
    guard !compared.isEmpty else { return Self.nothing }
    return [
      sentence("accuracy", compared) { $0.accuracyDifference },
      sentence("loss", compared) { $0.lossDifference },
    ].joined(separator: " ")
  }

  private static let nothing =
    "Without two runs beside ReLU nothing can be said of differences."

  /// Which activations differ from ReLU.
  private func sentence(
    _ quantity: String, _ compared: [ActivationComparison],
    _ difference: (ActivationComparison) -> ActivationComparison.Difference?
  ) -> String {
    let clear = compared.filter { (difference($0)?.adjustedPValue ?? 1) < 0.05 }
    func list(_ above: Bool) -> String? {
      let names = clear.filter { ((difference($0)?.paired.mean ?? 0) > 0) == above }
        .map(\.hidden.title)
      return names.isEmpty
        ? nil : "\(above ? "greater" : "smaller") with \(names.joined(separator: "; "))"
    }
    let lists = [list(true), list(false)].compactMap(\.self)
    guard !lists.isEmpty else {
      return "In \(quantity) no difference to ReLU was seen (p ≥ 0.05 after Holm’s correction)."
    }
    return "Compared with ReLU’s, the \(quantity) is \(lists.joined(separator: ", and "))"
      + (clear.count < compared.count ? "; for the others no difference was seen." : ".")
  }

  /// How often each SineReLU was better than ReLU.
  private func runs(_ compared: [ActivationComparison]) -> String? {
    let counts = compared.filter { $0.activation.function.hasPrefix("sineReLU") }
      .compactMap { comparison -> String? in
        guard let difference = comparison.accuracyDifference?.paired else { return nil }
        return "\(comparison.hidden.title): "
          + TestTable.words(difference, scale: 100, places: 2)
      }
    return counts.isEmpty
      ? nil
      : "Difference in accuracy, in percentage points, with 95 % intervals: "
        + counts.joined(separator: "; ") + "."
  }
}
