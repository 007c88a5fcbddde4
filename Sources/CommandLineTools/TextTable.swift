/// Rows of words in columns that are as wide as their widest word.
public struct TextTable {
  /// The rows, each with its words from the left to the right.
  package let rows: [[String]]

  /// Takes rows of words, which need not be of the same length.
  public init(rows: [[String]]) { self.rows = rows }

  /// The rows, one a line, two spaces between columns.
  public var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { word, width in
        word + String(repeating: " ", count: width - word.count)
      }
      let line = cells.joined(separator: "  ")
      return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
    }.joined(separator: "\n")
  }
}
