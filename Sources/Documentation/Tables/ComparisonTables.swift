import Activations
import Results
import Words

/// Functions beside each other: what is proved about them, and what they cost.
enum ComparisonTables {
  /// The functions of each comparison by the name of its table.
  private static let comparisons: [String: [any Activation.Type]] = [
    "compare rectifiers": [
      ReLU.self, LeakyReLU.self, PReLU.self, ELU.self, Softplus.self, ReLUSquared.self,
      SineReLU.self, SineReLUMax.self,
    ],
    "compare gates": [GELU.self, SiLU.self, Mish.self, HardSwish.self, TanhExp.self],
    "compare exponential units": [ELU.self, SELU.self, CELU.self, ISRLU.self],
    "compare approximations": [GELU.self, GELUTanh.self, QuickGELU.self],
  ]

  /// The text of each table by its name.
  static func all(_ results: MeasuredResults) -> PartTexts {
    PartTexts(names: comparisons.keys) { name in
      comparisons[name].map { kinds in table(kinds.map { AtlasEntry($0, results) }) }
    }
  }

  private static func table(_ entries: [AtlasEntry]) -> String {
    let words = ["Function", "Continuity", "Monotone"]
    let numbers = [
      "Range", "Slopes", "P(slope 0)", "Mean", "Mean square", "Cost", "Error, ulp",
    ]
    return MarkdownTable(
      columns: words.map { .init(heading: $0, isNumeric: false) }
        + numbers.map { .init(heading: $0) },
      rows: entries.map(cells)
    ).text
  }

  private static func cells(_ entry: AtlasEntry) -> [String] {
    let properties = entry.properties
    let normal = properties.underNormalInput
    let kernel = entry.accuracyRows.first { $0.operation == .forward && $0.reading == .lane }
    return [
      "[\(entry.facts.title)](Atlas/\(entry.slug).md)", properties.continuityWord,
      properties.monotonicityWord, range(properties.range), range(properties.derivativeRange),
      number(normal.deadFraction), number(normal.mean), number(normal.secondMoment),
      cost(entry),
      kernel.map { Notation.measured($0.largestError) } ?? "–",
    ]
  }

  private static func cost(_ entry: AtlasEntry) -> String {
    entry.cost.map { ($0.isWithinNoise ? "≈ " : "") + Notation.measured($0.value) } ?? "–"
  }

  private static func range(_ finding: Finding<ClosedRange<Double>>) -> String {
    finding.value.map { "\(short($0.lowerBound))…\(short($0.upperBound))" } ?? "undecided"
  }

  private static func number(_ finding: Finding<Double>) -> String {
    finding.value.map(short) ?? "undecided"
  }

  /// Three digits are enough to compare.
  private static func short(_ value: Double) -> String {
    guard value.isFinite else { return Notation.text(value) }
    return value.magnitude < 1e-9 ? "0" : Notation.measured(value)
  }
}
