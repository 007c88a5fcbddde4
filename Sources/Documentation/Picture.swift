import Activations
import Gallery
import Results
import Render
import Words

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
    let place = String(repeating: "../", count: depth + 1) + "Plots/\(figure.path)"
    let size = "width=\"\(Int(figure.size.width))\" height=\"\(Int(figure.size.height))\""
    let loading = isLazy ? " loading=\"lazy\"" : ""
    return [
      "<picture>",
      "  <source media=\"(prefers-color-scheme: dark)\" srcset=\"\(place)-dark.svg\">",
      "  <img src=\"\(place).svg\" \(size) alt=\"\(xmlEscaped(figure.words.description))\"\(loading)>",
      "</picture>",
    ]
  }
}

extension String {
  /// The text without a character at its beginning.
  fileprivate func trimming(_ character: Character) -> Substring { drop { $0 == character } }
}

/// Every figure that a hand-written page can have between markers.
enum FigureTexts {
  /// The elements by the names of the figures.
  ///
  /// The figure that is seen first on a page is asked for with "first" before its name: it is not loaded
  /// late. One of results that are not there has a sentence in its place.
  static func all(with results: MeasuredResults) -> PartTexts {
    let names = Figures.namesOfResults.map { ($0, nil as Figure?) }
    let figures = Figures.all(with: results).map { ($0.name, $0 as Figure?) }
    var texts: [String: () -> String?] = [
      "epsilon slider": { EpsilonSlider.text },
      "thumbnails of PyTorch": { FrameworkThumbnails(framework: .torch).text },
    ]
    for (name, figure) in names + figures {
      func text(isFirst: Bool) -> String {
        figure.map { Picture(figure: $0, isLazy: !isFirst).text } ?? "*Not measured yet.*"
      }
      texts[name] = { text(isFirst: false) }
      texts["first \(name)"] = { text(isFirst: true) }
    }
    return PartTexts(texts)
  }
}

/// SineReLU for one ε after another, which a script of the site turns into a slider; without it, the figure
/// that has several in one.
private enum EpsilonSlider {
  /// The element: the frames and values in attributes, inside it the figure.
  static var text: String {
    let frames = EpsilonFrames.all.map { "../Plots/\($0.path).svg" }.joined(separator: ", ")
    let values = EpsilonFrames.epsilons.map(Notation.text).joined(separator: " ")
    let words = EpsilonFrames.all.map { xmlEscaped($0.words.description) }.joined(
      separator: " | ")
    let whole = Figures.all.first { $0.name == "sinerelu-sweep" }.map {
      Picture(figure: $0, isLazy: false).text
    }
    return """
      <div class="frames" data-frames="\(frames)" data-values="\(values)" data-start="0.5" data-words="\(words)">

      \(whole ?? "")

      </div>
      """
  }
}

/// A thumbnail of each activation function that a framework has, which leads to its page.
private struct FrameworkThumbnails {
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
