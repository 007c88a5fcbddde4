import Activations
import Gallery

/// A thumbnail of each activation function that a framework has, which leads to its page.
struct FrameworkThumbnails {
  let framework: Framework

  /// The element, a link for each function.
  var text: String {
    let kinds = Catalogue.all.filter { kind in
      kind.facts.names.contains { $0.framework == framework && $0.isActivation }
    }
    let links = kinds.map { kind in
      "[\(Picture(figure: Thumbnail(kind.init()).figure).line)<br>\(shortTitle(kind.facts))]"
        + "(\(AtlasPages.folder)/\(AtlasEntry.slug(kind.facts)).md)"
    }
    return "<div class=\"thumbnails\" markdown>\n\n\(links.joined(separator: "\n"))\n\n</div>"
  }

  /// The title without what stands in parentheses.
  private func shortTitle(_ facts: Facts) -> String {
    String(facts.title.prefix { $0 != "(" }.reversed().drop { $0 == " " }.reversed())
  }
}
