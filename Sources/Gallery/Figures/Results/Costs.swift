import Results
import Words

/// What functions cost on large arrays, in the build for the machine's own instruction set.
struct Costs: Sendable {
  /// What one function costs.
  struct Entry: Sendable {
    /// The function, as the results have it.
    var function: String

    /// The time of its value for one element, in ns.
    var forward: Summary

    /// The time of its derivative for one element, in ns; nil if that was not measured.
    var derivative: Summary?

    /// The time of its value over that of ReLU.
    var ratio: Ratio
  }

  /// The name that the results have for a plain copy.
  static let copyName = "copy"

  /// The run the times are from.
  var run: SpeedRun

  /// The elements of the arrays.
  var elements: Int

  /// The functions, from the cheapest to the dearest.
  var entries: [Entry]

  /// The cost of a plain copy; nil if it was not measured.
  var copy: Summary?

  /// Takes the largest arrays of the native run, or of another if there is none; nil without any time.
  init?(_ results: SpeedResults) {
    guard let run = results.run(of: .native) ?? results.runs.first else { return nil }
    let forward = run.rows.filter {
      $0.operation == .forward && $0.nanosecondsPerElement.isPositive
    }
    guard let elements = forward.map(\.elements).max() else { return nil }
    let derivatives = Dictionary(
      run.rows.filter {
        $0.operation == .derivative && $0.elements == elements
          && $0.nanosecondsPerElement.isPositive
      }.map { ($0.function, $0.nanosecondsPerElement) }, uniquingKeysWith: { first, _ in first })
    let rows = forward.filter { $0.elements == elements }
    self.run = run
    self.elements = elements
    copy = rows.first { $0.function == Self.copyName }?.nanosecondsPerElement
    entries = rows.filter { $0.function != Self.copyName }.map { row in
      Entry(
        function: row.function, forward: row.nanosecondsPerElement,
        derivative: derivatives[row.function], ratio: row.ratioToReLU)
    }.sorted { ($0.forward.median, $0.function) < ($1.forward.median, $1.function) }
    if entries.isEmpty { return nil }
  }

  /// The entry of a function; nil if it was not measured.
  func entry(of function: String) -> Entry? { entries.first { $0.function == function } }

  /// Where and how it was measured, for the line below a title.
  var conditions: String {
    "\(Notation.count(elements)) floats, one thread, \(run.build.rawValue) build, "
      + run.environment.processor
  }
}
