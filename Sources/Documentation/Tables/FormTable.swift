import Results
import Words

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
