import Activations
import Gallery

/// The functions of the catalogue by the year of their source.
enum HistoryTable {
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
      "\(table.text)\n\nWho introduced these is not established: \(others.joined(separator: ", "))."
  }

  private static func link(_ kind: any Activation.Type) -> String {
    "[\(kind.facts.title)](\(AtlasPages.folder)/\(AtlasEntry.slug(kind.facts)).md)"
  }
}
