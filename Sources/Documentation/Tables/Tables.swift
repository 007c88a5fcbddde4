import Activations
import Gallery
import Results
import Words

/// Every table that a page can have: the one list.
enum Tables {
  /// The Markdown text of each table by its name.
  static func all(_ results: MeasuredResults) -> PartTexts {
    PartTexts([
      "version": { "These pages describe version \(PackageVersion.current)." },
      "verdicts": { Claims.summary(results) },
      "example formula": { example },
      "history": { HistoryTable.text },
      "cost native": { text(results.speed) { $0.run(of: .native).map(CostTables.text) } },
      "cost portable": { text(results.speed) { $0.run(of: .portable).map(CostTables.text) } },
      "exactness": { text(results.accuracy, ExactnessTables.text) },
      "peers": { text(results.peers, PeerTables.text) },
      "forms": {
        text(results.peers) {
          $0.forms.map(FormTable.text) ?? "*Not measured yet: run `make measure-peers`.*"
        }
      },
      "figures": { text(results.peers, FigureTable.text) },
      "symbolic": { text(results.symbolic, SymbolicTable.text) },
      "symbolic formulas": { text(results.symbolic, SymbolicFormulaTable.text) },
    ]).merging(ComparisonTables.all(results)).merging(ChoiceTables.all(results))
      .merging(ExperimentTables.all(results.experiments)).merging(ReplicationTable.all(results))
      .merging(ProtocolTables.all(results.protocolDescription)).merging(
        SignalTables.all(results.signals))
  }

  /// A table of results, or a sentence in its place if there are none.
  ///
  /// - Parameter command: What makes the results; by default what makes the file that they are in.
  static func text<Results: ResultsFile>(
    _ results: Results?, command: String = Results.command, _ table: (Results) -> String?
  ) -> String {
    results.flatMap(table) ?? "*Not measured yet: run \(Code.span(command)).*"
  }

  /// What is proved about the formula of the page about one's own activation; nil only if the formula
  /// could not be read.
  private static var example: String? {
    ExampleFormula.function.map { function in
      PropertyRows(
        function.properties(over: AtlasEntry.domain), digits: 6, number: Notation.text
      ).table
    }
  }
}

/// The functions of the catalogue by the year of their source.
private enum HistoryTable {
  /// The table, the oldest first, and those whose origin is not established.
  static var text: String {
    let rows = HistoryFigure.years.flatMap { year in
      year.kinds.map { kind in
        ["\(year.number)", link(kind), kind.facts.source.map { SourceLink($0).text } ?? "–"]
      }
    }
    let table = MarkdownTable(
      columns: ["Year", "Function", "Source"].map { .init(heading: $0, isNumeric: false) },
      rows: rows)
    let others = Catalogue.all.filter { $0.facts.source == nil }.map(link)
    guard !others.isEmpty else { return table.text }
    return
      "\(table.text)\n\nIt is not known who introduced these: \(others.joined(separator: ", "))."
  }

  private static func link(_ kind: any Activation.Type) -> String {
    "[\(kind.facts.title)](\(AtlasPages.folder)/\(AtlasEntry.slug(kind.facts)).md)"
  }
}
