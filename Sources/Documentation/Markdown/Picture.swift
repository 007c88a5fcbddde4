import Gallery
import Render

/// A figure in a page, for light and dark pages.
struct Picture {
  /// The figure; its description is the alternative text.
  let figure: Figure

  /// How many folders the page lies below `Docs/`.
  var depth = 0

  /// Whether it is below what is seen first, so that it may be loaded later.
  var isLazy = true

  /// The lines of the element.
  var text: String { lines.joined(separator: "\n") }

  /// The element in one line, for a table.
  var line: String { lines.map { $0.trimming(" ") }.joined() }

  private var lines: [String] {
    let place = String(repeating: "../", count: depth + 1) + "Plots/\(figure.name)"
    let size = "width=\"\(Int(figure.size.width))\" height=\"\(Int(figure.size.height))\""
    let loading = isLazy ? " loading=\"lazy\"" : ""
    return [
      "<picture>",
      "  <source media=\"(prefers-color-scheme: dark)\" srcset=\"\(place)-dark.svg\">",
      "  <img src=\"\(place).svg\" \(size) alt=\"\(HTML.escaped(figure.words.description))\"\(loading)>",
      "</picture>",
    ]
  }
}

extension String {
  /// The text without a character at its beginning.
  fileprivate func trimming(_ character: Character) -> Substring { drop { $0 == character } }
}
