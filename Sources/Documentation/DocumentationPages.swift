import Gallery
import Results

/// Every page that is generated, or has parts that are.
package enum DocumentationPages {
  /// The generated pages, each once: the one list.
  ///
  /// - Parameter results: What was measured, of which figures are shown.
  package static func all(with results: MeasuredResults) -> [DocumentationPage] {
    AtlasPages(results).all + [GalleryPage(results).page]
  }

  /// The folder of the atlas, below `Docs/`.
  package static let atlasFolder = AtlasPages.folder

  /// The paths of all pages of the atlas, below `Docs/`.
  package static let atlasPaths = AtlasPages.paths

  /// A hand-written page with its tables, figures and claims filled in; nil if it has no marker of any.
  ///
  /// What training would decide stays open in claims as long as there are no results of experiments.
  ///
  /// - Parameter path: What errors call the page; by default its path below `Docs/`.
  /// - Throws: `PageError` for a marker that is not known, not closed or not opened.
  package static func filled(
    _ page: DocumentationPage, with results: MeasuredResults, path: String? = nil
  ) throws(PageError) -> DocumentationPage? {
    let marked = MarkedPage(page: page, name: path ?? page.path)
    guard marked.hasMarkers else { return nil }
    return try marked.filled(with: [
      .table: Tables.all(results), .figure: FigureTexts.all(with: results),
      .claim: Claims.texts(results),
    ])
  }
}

/// A page of the documentation.
package struct DocumentationPage: Hashable, Sendable {
  /// The path below `Docs/`.
  package let path: String

  /// The Markdown text.
  package let text: String

  /// Creates a page.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// A hand-written page with tables, figures and claims between markers.
///
/// They stand on lines of their own:
///
///     <!-- table: peers -->
///     <!-- end table -->
struct MarkedPage {
  /// What can stand between markers.
  enum Part: String, CaseIterable {
    /// A table of results.
    case table

    /// A figure of the gallery.
    case figure

    /// A claim with its verdict.
    case claim

    fileprivate var start: String { "<!-- \(rawValue): " }
    fileprivate var end: String { "<!-- end \(rawValue) -->" }
  }

  /// The page, as somebody wrote it.
  let page: DocumentationPage

  /// What errors call it.
  let name: String

  /// Whether there is a marker in it.
  var hasMarkers: Bool { lines.contains { Self.part(of: $0) != nil } }

  /// The page with the text of its parts between their markers in place of what was there.
  ///
  /// - Throws: `PageError` for a marker that is not known, not closed or not opened.
  func filled(with texts: [Part: PartTexts]) throws(PageError) -> DocumentationPage {
    var result: [Substring] = []
    var open: (part: Part, index: Int)?
    for (index, line) in lines.enumerated() {
      guard let part = Self.part(of: line) else {
        if open == nil { result.append(line) }
        continue
      }
      let isEnd = line.hasPrefix(part.end)
      switch (open, isEnd) {
      case (nil, true):
        throw error(
          index, "the \(part.rawValue) has no beginning; write '\(part.start)… -->'")
      case (let open?, _) where !isEnd || part != open.part: throw withoutEnd(open)
      case (nil, false):
        let text = try text(of: line, part, at: index, in: texts[part] ?? PartTexts([:]))
        result += [line, ""] + text.lines + [""]
        open = (part, index)
      case (_?, _):
        result.append(line)
        open = nil
      }
    }
    if let open { throw withoutEnd(open) }
    return DocumentationPage(path: page.path, text: result.joined(separator: "\n"))
  }

  private var lines: [Substring] { page.text.lines }

  /// What a marker is of; nil for any other line.
  private static func part(of line: Substring) -> Part? {
    Part.allCases.first { line.hasPrefix($0.start) || line.hasPrefix($0.end) }
  }

  private func withoutEnd(_ open: (part: Part, index: Int)) -> PageError {
    error(open.index, "the \(open.part.rawValue) has no end; write '\(open.part.end)'")
  }

  private func text(
    of line: Substring, _ part: Part, at index: Int, in texts: PartTexts
  ) throws(PageError) -> String {
    let name = line.dropFirst(part.start.count).dropLast(" -->".count)
    guard line.hasSuffix(" -->"), let text = texts[String(name)] else {
      let known = texts.names.map { "'\(part.start)\($0) -->'" }.joined(separator: ", ")
      throw error(index, "there is no \(part.rawValue) '\(line)'; there are \(known)")
    }
    return text
  }

  private func error(_ index: Int, _ cause: String) -> PageError {
    PageError(page: name, line: index + 1, cause: cause)
  }
}

extension String {
  /// The lines, with an empty one at the end if the text ends with a new line.
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}

/// What can stand between markers of one kind: names, and the text of each, made when it is asked for.
struct PartTexts {
  private var texts: [String: () -> String?]

  /// Takes what makes the text of each name.
  init(_ texts: [String: () -> String?]) { self.texts = texts }

  /// Takes names, and what makes the text of each.
  init(names: some Sequence<String>, text: @escaping (String) -> String?) {
    texts = [:]
    for name in names { texts[name] = { text(name) } }
  }

  /// The names that markers may have, in alphabetical order.
  var names: [String] { texts.keys.sorted() }

  /// The text of a name; nil if there is none of that name.
  subscript(name: String) -> String? { texts[name]?() }

  /// These texts and others.
  func merging(_ others: PartTexts) -> PartTexts {
    PartTexts(texts.merging(others.texts) { own, _ in own })
  }
}

/// Why the parts of a page could not be filled in: the page, the line and the cause.
package struct PageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path of the page.
  package let page: String

  /// The line, counted from 1.
  package let line: Int

  /// What is wrong, and what to do.
  package let cause: String

  /// One line: the page, the line, the cause.
  package var description: String { "\(page):\(line): filling in failed: \(cause)" }
}
