import Results
import Words

/// How others compare: a table for each operation and number of elements, the largest first.
enum PeerTables {
  /// The text of all results.
  static func text(_ results: PeerResults) -> String {
    let sizes = Set(results.rows.map(\.elements)).sorted(by: >)
    let tables = sizes.flatMap { size in
      Operation.allCases.compactMap { operation in
        table(
          results.rows.filter { $0.elements == size && $0.operation == operation },
          "\(operation.title), \(Notation.count(size)) elements")
      }
    }
    return (tables + [Provenance.text(results)]).joined(separator: "\n\n")
  }

  private static func table(_ rows: [PeerRow], _ title: String) -> String? {
    let functions = Dictionary(grouping: rows, by: \.function).map { function, rows in
      FunctionPeers(function: function, rows: rows)
    }.filter { $0.ratioToFastest != nil }
      .sorted { ($0.order, $0.function) < ($1.order, $1.function) }
    guard !functions.isEmpty else { return nil }
    let others = Set(rows.map(\.library)).subtracting([PeerRow.ours]).sorted()
    let table = MarkdownTable(
      columns: [.init(heading: "Function", isNumeric: false)]
        + ([PeerRow.ours] + others).map { .init(heading: "\($0), ns") }
        + [.init(heading: "÷ fastest peer (95 %)")],
      rows: functions.map { $0.cells([PeerRow.ours] + others) })
    return "**\(title).** \(summary(functions))\n\n\(table.text)"
  }

  /// A summary in a sentence, with slowdowns by name.
  private static func summary(_ functions: [FunctionPeers]) -> String {
    let ratios = functions.compactMap(\.ratioToFastest)
    let slower = functions.filter { ($0.ratioToFastest?.lower ?? 0) > 1 }
    let same = ratios.count - ratios.below.count - slower.count
    let list = slower.reversed().map { function in
      "\(Code.span(function.function)) \(function.ratioToFastest?.words ?? "")"
    }.joined(separator: ", ")
    let mean = Notation.measured(ratios.geometricMean)
    return
      "Of \(ratios.count) functions, ours is faster than the fastest peer for \(ratios.below.count), and slower for "
      + "\(slower.count); for \(same) no difference was seen. The geometric mean of the ratios is \(mean)."
      + (list.isEmpty ? "" : " Slower: \(list).")
  }
}

/// How long libraries take for one function.
private struct FunctionPeers {
  let function: String
  let rows: [PeerRow]

  /// Our time over that of the fastest peer; nil if there is none.
  var ratioToFastest: Ratio? {
    let others = rows.filter { $0.library != PeerRow.ours }
    let fastest = others.min {
      ($0.nanosecondsPerElement.median, $0.library) < ($1.nanosecondsPerElement.median, $1.library)
    }
    return fastest?.ratioToOurs?.inverse
  }

  /// What tables are sorted by.
  var order: Double { ratioToFastest?.value ?? .infinity }

  /// The name, a time for each library, and the ratio.
  func cells(_ libraries: [String]) -> [String] {
    let times = libraries.map { library in
      rows.first { $0.library == library }
        .map { Notation.measured($0.nanosecondsPerElement.median) } ?? "–"
    }
    return [Code.span(function)] + times + [ratioToFastest?.words ?? "–"]
  }
}

/// How long one figure takes, and how large its file is.
enum FigureTable {
  /// The text of all results.
  static func text(_ results: PeerResults) -> String {
    let files = Dictionary(grouping: results.figures) { [$0.format, $0.tool] }.values
      .sorted { ($0[0].format, order($0), $0[0].tool) < ($1[0].format, order($1), $1[0].tool) }
    guard !files.isEmpty else { return Provenance.text(results) }
    let headings = ["warm, ms", "÷ ours (95 %)", "process, ms", "÷ ours (95 %)", "size, kB"]
    let table = MarkdownTable(
      columns: [
        .init(heading: "Tool", isNumeric: false), .init(heading: "Format", isNumeric: false),
      ] + headings.map { .init(heading: $0) },
      rows: files.map(cells))
    return "\(table.text)\n\n\(Provenance.text(results))"
  }

  /// What tables are sorted by within a format.
  private static func order(_ rows: [FigureRow]) -> Double {
    (row(.process, rows) ?? rows.first)?.milliseconds.median ?? .infinity
  }

  private static func row(_ mode: FigureRow.Mode, _ rows: [FigureRow]) -> FigureRow? {
    rows.first { $0.mode == mode }
  }

  private static func cells(_ rows: [FigureRow]) -> [String] {
    let modes: [FigureRow.Mode] = [.warm, .process]
    let times = modes.flatMap { mode -> [String] in
      guard let row = row(mode, rows) else { return ["–", "–"] }
      return [Notation.measured(row.milliseconds.median), row.ratioToOurs?.words ?? "–"]
    }
    let sizes = Set(rows.map(\.bytes)).sorted().map { Notation.measured(Double($0) / 1000) }
    return [rows[0].tool, rows[0].format.uppercased()] + times
      + [sizes.count == 1 ? sizes[0] : sizes.joined(separator: "–")]
  }
}

/// SineReLU in other forms and compiled, with the sine itself as a control: a library or form a row.
enum FormTable {
  /// The table, the fastest form of SineReLU first.
  static func text(_ rows: [PeerRow]) -> String {
    let functions = ["sineReLU", "sine"]
    func row(_ library: String, _ function: String) -> PeerRow? {
      rows.first { $0.library == library && $0.function == function }
    }
    let libraries = Set(rows.map(\.library)).sorted {
      (time(row($0, functions[0])), $0) < (time(row($1, functions[0])), $1)
    }
    return MarkdownTable(
      columns: [.init(heading: "Library and form", isNumeric: false)]
        + functions.flatMap { name in
          [
            MarkdownTable.Column(heading: "\(Code.span(name)), ns"),
            .init(heading: "÷ ours (95 %)"),
          ]
        },
      rows: libraries.map { library in
        [words(library)]
          + functions.flatMap { function -> [String] in
            guard let row = row(library, function) else { return ["–", "–"] }
            return [
              Notation.measured(row.nanosecondsPerElement.median), row.ratioToOurs?.words ?? "–",
            ]
          }
      }
    ).text
  }

  private static func time(_ row: PeerRow?) -> Double {
    row?.nanosecondsPerElement.median ?? .infinity
  }

  /// The name in words: `torch, compiled, one sine` for `torch_compiled_one_sine`.
  private static func words(_ library: String) -> String {
    let form = library.hasSuffix("_one_sine") ? ", one sine" : ""
    let rest =
      library.hasSuffix("_one_sine") ? String(library.dropLast("_one_sine".count)) : library
    return rest.replacing("_compiled", with: ", compiled") + form
  }
}
