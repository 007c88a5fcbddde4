/// A hand-written page with tables between markers.
///
/// They stand on lines of their own:
///
///     <!-- table: peers -->
///     <!-- end table -->
struct MarkedPage {
  /// The page, as somebody wrote it.
  let page: DocumentationPage

  /// What errors call it.
  let name: String

  private static let start = "<!-- table: "
  private static let end = "<!-- end table -->"

  /// Whether there is a marker in it.
  var hasMarkers: Bool { lines.contains { Self.isMarker($0) } }

  /// The page with the tables' text between their markers in place of what was there.
  ///
  /// - Throws: `PageError` for a marker that is not known, not closed or not opened.
  func filled(with tables: [String: String]) throws(PageError) -> DocumentationPage {
    var result: [Substring] = []
    var open: Int?
    for (index, line) in lines.enumerated() {
      guard Self.isMarker(line) else {
        if open == nil { result.append(line) }
        continue
      }
      let isEnd = line.hasPrefix(Self.end)
      switch (open, isEnd) {
      case (nil, true): throw error(index, "the table has no beginning; write '\(Self.start)… -->'")
      case (let start?, false): throw error(start, "the table has no end; write '\(Self.end)'")
      case (nil, false):
        result += [line, ""] + (try table(of: line, at: index, in: tables)).lines + [""]
        open = index
      case (_?, true):
        result.append(line)
        open = nil
      }
    }
    if let open { throw error(open, "the table has no end; write '\(Self.end)'") }
    return DocumentationPage(path: page.path, text: result.joined(separator: "\n"))
  }

  private var lines: [Substring] { page.text.lines }

  private static func isMarker(_ line: Substring) -> Bool {
    line.hasPrefix(start) || line.hasPrefix(end)
  }

  private func table(
    of line: Substring, at index: Int, in tables: [String: String]
  ) throws(PageError) -> String {
    let rest = line.dropFirst(Self.start.count).prefix { $0 != "-" && $0 != ">" }
    let word = String(rest.reversed().drop(while: \.isWhitespace).reversed())
    guard let table = tables[word], line == "\(Self.start)\(word) -->" else {
      let known = tables.keys.sorted().map { "'\(Self.start)\($0) -->'" }.joined(separator: ", ")
      throw error(index, "there is no table '\(line)'; there are \(known)")
    }
    return table
  }

  private func error(_ index: Int, _ cause: String) -> PageError {
    PageError(page: name, line: index + 1, cause: cause)
  }
}

extension String {
  /// The lines, with an empty one at the end if the text ends with a new line.
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
