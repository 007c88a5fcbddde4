import Results

/// Every table that a page can have: the one list.
enum Tables {
  /// The Markdown text of each table by its name.
  static func all(
    _ results: MeasuredResults, _ experiments: (any ExperimentEvidence)?
  ) -> PartTexts {
    let measured = texts(of: results)
    let names =
      Array(measured.keys) + ComparisonTables.names + ExperimentTables.names + [verdicts, example]
    return PartTexts(names: names) { name in
      switch name {
      case verdicts: Claims.summary(results, experiments)
      case example: ExampleTable.text
      default:
        measured[name] ?? ComparisonTables.text(name, results)
          ?? ExperimentTables.text(name, results.experiments)
      }
    }
  }

  private static let verdicts = "verdicts"
  private static let example = "example formula"

  /// The tables of what was measured.
  static func texts(of results: MeasuredResults) -> [String: String] {
    [
      "cost native": cost(.native, results.speed),
      "cost portable": cost(.portable, results.speed),
      "exactness": results.accuracy.map(ExactnessTables.text) ?? missing(AccuracyResults.self),
      "peers": results.peers.map(PeerTables.text) ?? missing(PeerResults.self),
      "figures": results.peers.map(FigureTable.text) ?? missing(PeerResults.self),
      "symbolic": results.symbolic.map(SymbolicTable.text) ?? missing(SymbolicResults.self),
      "symbolic formulas": results.symbolic.map(SymbolicFormulaTable.text)
        ?? missing(SymbolicResults.self),
    ]
  }

  private static func cost(_ build: Build, _ results: SpeedResults?) -> String {
    results?.run(of: build).map(CostTables.text) ?? missing(SpeedResults.self)
  }

  private static func missing(_ results: (some ResultsFile).Type) -> String {
    "*Not measured yet: run \(Code.span(results.command)).*"
  }
}
