import Documentation
import Render

/// The folder `Docs`: the pages that belong there.
struct DocumentationFolder {
  let directory: OutputDirectory

  /// The generated pages, and the hand-written ones that are there and have tables, in the order of
  /// their paths.
  ///
  /// - Throws: `ResultsError`, `PageError` or `RenderError` for what cannot be read.
  func pages() throws -> [DocumentationPage] {
    let results = try ResultsDirectory(in: directory).read()
    let generated = DocumentationPages.all(with: results)
    let names = directory.names.filter { name in
      name.hasSuffix(".md") && !generated.contains { $0.path == name }
    }
    let filled = try names.compactMap { name in
      try DocumentationPages.filled(
        try page(name), with: results, path: directory.path(of: name))
    }
    return (generated + filled).sorted { $0.path < $1.path }
  }

  /// Pages in the folder of the atlas that are about no function.
  var superfluousPages: [String] {
    let known = Set(DocumentationPages.atlasPaths)
    let folder = OutputDirectory(directory.path(of: DocumentationPages.atlasFolder))
    return folder.names.map { "\(DocumentationPages.atlasFolder)/\($0)" }
      .filter { $0.hasSuffix(".md") && !known.contains($0) }
  }

  private func page(_ name: String) throws(RenderError) -> DocumentationPage {
    guard let bytes = directory.content(of: name),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      throw RenderError(directory.path(of: name), .reading, "it is no text that you may read")
    }
    return DocumentationPage(path: name, text: text)
  }
}
