/// A table in Markdown whose columns are aligned in the source text, too.
struct MarkdownTable {
  /// A column: its heading, and whether it holds numbers, which stand on the right.
  struct Column {
    let heading: String
    var isNumeric = true
  }

  let columns: [Column]

  /// The cells of each row, as many as there are columns.
  let rows: [[String]]

  /// The lines of the table, without a new line at the end.
  var text: String {
    let cells = rows.map { $0.map(Self.escaped) }
    let widths = columns.indices.map { index in
      ([columns[index].heading] + cells.map { $0[index] }).map(\.count).reduce(3, max)
    }
    let rule = zip(columns, widths).map { column, width in
      String(repeating: "-", count: width - 1) + (column.isNumeric ? ":" : "-")
    }
    let lines = [columns.map(\.heading)] + [rule] + cells
    return lines.map { line in
      let padded = zip(line, zip(columns, widths)).map { cell, column in
        let space = String(repeating: " ", count: column.1 - cell.count)
        return column.0.isNumeric ? space + cell : cell + space
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  /// A cell in which no character ends it.
  private static func escaped(_ cell: String) -> String {
    cell.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}

/// Text as code in Markdown.
enum Code {
  /// The text between more backticks than stand in it.
  static func span(_ text: String) -> String {
    var fence = "`"
    while text.contains(fence) { fence += "`" }
    let space = fence.count > 1 ? " " : ""
    return fence + space + text + space + fence
  }
}

/// Names of places in pages.
enum Anchor {
  /// The anchor that code hosts and site generators give to a heading.
  static func of(_ heading: String) -> String {
    heading.lowercased().replacing(" ", with: "-").filter {
      $0.isLetter || $0.isNumber || $0 == "-"
    }
  }
}
