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
