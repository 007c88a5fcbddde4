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

/// Which functions have what a reader asks for, the cheapest first.
enum ChoiceTables {
  /// A question that the catalogue and the measurements answer together.
  private struct Question: Sendable {
    /// The name of the table.
    let name: String

    /// How many rows are enough.
    let limit: Int

    /// Whether a function is an answer.
    let accepts: @Sendable (AtlasEntry) -> Bool
  }

  private static let questions = [
    Question(name: "choose smooth", limit: 10) {
      $0.properties.continuity.value == .smooth && ($0.kernelError ?? .infinity) <= 2
    },
    Question(name: "choose living", limit: 10) {
      $0.isInAFramework && $0.properties.continuity.value != .discontinuous
        && $0.properties.underNormalInput.deadFraction.value == 0
        && $0.properties.monotonicityWord == "increasing"
    },
    Question(name: "choose bounded", limit: 10) {
      $0.isInAFramework && $0.isBounded && $0.properties.continuity.value != .discontinuous
    },
  ]

  /// The text of each table by its name.
  static func all(_ results: MeasuredResults) -> PartTexts {
    PartTexts(names: questions.map(\.name)) { name in
      questions.first { $0.name == name }.map { text($0, results) }
    }
  }

  private static func text(_ question: Question, _ results: MeasuredResults) -> String {
    guard results.speed != nil, results.accuracy != nil else {
      return "*Not measured yet: run `make measure` and `make accuracy`.*"
    }
    let entries = Catalogue.all.map { AtlasEntry($0, results) }.filter { $0.cost != nil }
      .filter(question.accepts)
      .sorted { ($0.cost?.value ?? 0, $0.slug) < ($1.cost?.value ?? 0, $1.slug) }
    let words = ["Function", "Continuity", "Monotone", "Frameworks"]
    let table = MarkdownTable(
      columns: words.map { .init(heading: $0, isNumeric: false) }
        + [.init(heading: "Cost × ReLU"), .init(heading: "Error, ulp")],
      rows: entries.prefix(question.limit).map(cells))
    let rest = entries.count - question.limit
    return rest > 0 ? "\(table.text)\n\nAnd \(rest) more, which cost more." : table.text
  }

  private static func cells(_ entry: AtlasEntry) -> [String] {
    let frameworks = Framework.allCases.filter { framework in
      entry.facts.names.contains { $0.framework == framework && $0.isActivation }
    }
    return [
      "[\(entry.facts.title)](\(AtlasPages.folder)/\(entry.slug).md)",
      entry.properties.continuityWord, entry.properties.monotonicityWord,
      frameworks.isEmpty ? "–" : frameworks.map(\.title).joined(separator: ", "),
      entry.cost.map { ($0.isWithinNoise ? "≈ " : "") + Notation.measured($0.value) } ?? "–",
      entry.kernelError.map { Notation.measured($0) } ?? "–",
    ]
  }
}

extension AtlasEntry {
  /// The largest error of the loop for the value, in ulp; nil if it was not measured.
  fileprivate var kernelError: Double? {
    accuracyRows.first { $0.operation == .forward && $0.reading == .lane }?.largestError
  }

  fileprivate var isInAFramework: Bool { facts.names.contains(where: \.isActivation) }

  fileprivate var isBounded: Bool {
    [properties.limits.left.value, properties.limits.right.value].allSatisfy { limit in
      if case .value(let value)? = limit { value.isFinite } else { false }
    }
  }
}
