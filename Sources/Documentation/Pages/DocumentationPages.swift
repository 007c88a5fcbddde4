import Gallery
import Measurements

/// Every page that is generated, or has parts that are.
public enum DocumentationPages {
  /// The generated pages, in the order of their paths: the one list.
  ///
  /// - Parameter results: What was measured, of which figures are shown.
  public static func all(with results: MeasuredResults) -> [DocumentationPage] {
    [GalleryPage(results).page]
  }

  /// A hand-written page with its tables made from results; nil if there is no marker of one in it.
  ///
  /// - Parameter path: What errors call the page; by default its path below `Docs/`.
  /// - Throws: `PageError` for a marker that is not known, not closed or not opened.
  public static func filled(
    _ page: DocumentationPage, with results: MeasuredResults, path: String? = nil
  ) throws(PageError) -> DocumentationPage? {
    let marked = MarkedPage(page: page, name: path ?? page.path)
    guard marked.hasMarkers else { return nil }
    return try marked.filled(with: Tables.texts(of: results))
  }
}
