extension PropertyRows {
  /// The rows as a table of a page.
  var table: String {
    MarkdownTable(
      columns: ["Property", "Finding", "Evidence"].map { .init(heading: $0, isNumeric: false) },
      rows: rows
    ).text
  }
}
