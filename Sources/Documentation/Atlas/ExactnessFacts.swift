import Results

/// How exact the readings of one function are.
struct ExactnessFacts {
  let entry: AtlasEntry

  /// The words and the table; nil if it was not measured.
  var text: String? {
    let rows = entry.accuracyRows
    guard !rows.isEmpty else { return nil }
    let table = MarkdownTable(
      columns: [
        .init(heading: "Reading", isNumeric: false), .init(heading: "Of", isNumeric: false),
        .init(heading: "largest error, ulp"), .init(heading: "at *z*"),
        .init(heading: "right, %"), .init(heading: "inputs"),
      ],
      rows: rows.map { row in
        [
          row.reading.title, row.operation.title.lowercased(),
          SignificantDigits.text(row.largestError), PageNumber.text(Double(row.largestErrorInput)),
          FunctionExactness.percent(row.correctlyRounded), Self.count(row.inputs),
        ]
      })
    return
      "Held against the definition in double precision, as [Exactness](../Exactness.md) says.\n\n"
      + table.text
  }

  /// A number with a comma after every third digit from the right.
  private static func count(_ number: Int) -> String {
    var (rest, groups) = (String(number), [String]())
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest.removeLast(3)
    }
    return ([rest] + groups).joined(separator: ",")
  }
}
