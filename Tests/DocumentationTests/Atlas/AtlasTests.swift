import Activations
import Gallery
import Results
import Testing

@testable import Documentation

struct AtlasTests {
  private static let pages = AtlasPages(MeasuredResults()).all

  @Test func everyFunctionHasAPageARowAndAPlaceInTheNavigation() throws {
    let index = try #require(Self.pages.first { $0.path == "Atlas/README.md" })
    let navigation = try #require(Self.pages.first { $0.path == "Atlas/.nav.yml" })
    for kind in Catalogue.all {
      let slug = AtlasEntry.slug(kind.facts)
      #expect(Self.pages.contains { $0.path == "Atlas/\(slug).md" })
      #expect(index.text.contains("[\(kind.facts.title)](\(slug).md)"))
      #expect(navigation.text.contains("- \(slug).md\n"))
    }
    #expect(Self.pages.count == Catalogue.all.count + 2)
    #expect(
      Set(AtlasPages.paths) == Set(Self.pages.map(\.path)).subtracting(["Atlas/.nav.yml"]))
  }

  @Test func everyPageHasItsFigureInLightAndDark() {
    for kind in Catalogue.all {
      let slug = AtlasEntry.slug(kind.facts)
      let page = Self.pages.first { $0.path == "Atlas/\(slug).md" }?.text ?? ""
      #expect(page.contains("srcset=\"../../Plots/atlas/\(slug)-dark.svg\""), "\(slug)")
      #expect(
        page.contains("src=\"../../Plots/atlas/\(slug).svg\" width=\"640\" height=\"560\" alt=\""))
    }
  }

  @Test(arguments: [
    ("mish", "*f*(0) = 0 and *f*′(0) = 0.6. Both are proved"),
    ("sigmoid", "*f*(0) = 0.5 and *f*′(0) = 0.25. Both are proved"),
    (
      "relu",
      "*f*(0) = 0. *f* has no derivative at 0: the slope is 0 on the left and 1 on the right."
    ),
    (
      "sinerelu",
      "*f*(0) = −0.0025. *f* has no derivative at 0, because it jumps there; the slope is 0.0025"
    ),
    ("elu", "*f*(0) = 0 and *f*′(0) = 1. Both are proved"),
  ])
  func aPageSaysWhetherThereIsADerivativeAtZero(slug: String, words: String) throws {
    let page = try #require(Self.pages.first { $0.path == "Atlas/\(slug).md" }).text
    #expect(page.contains("## Value and derivative at 0\n\n\(words)"))
  }

  @Test func whatAPageSaysOfZeroIsProved() {
    for kind in Catalogue.all {
      let function = kind.init()
      let features = function.properties(over: AtlasEntry.domain).features
      #expect(features.filter { $0.location == 0 }.allSatisfy { $0.evidence == .proved })
      #expect(function.nearestValues(at: 0).note.isEmpty, "\(kind.facts.name)")
    }
  }

  @Test func whatIsNotMeasuredIsLeftOut() throws {
    let ratio = Ratio(value: 1.25, lower: 1.2, upper: 1.3)
    let measured = AtlasPages(FakeSpeed.results(["gelu": ratio])).all
    func text(_ pages: [DocumentationPage], _ name: String) throws -> String {
      try #require(pages.first { $0.path == "Atlas/\(name).md" }).text
    }
    #expect(try text(measured, "gelu").contains("| 2²²      |      1.25 | 1.25 (1.20–1.30) |"))
    #expect(try !text(measured, "mish").contains("## What it costs"))
    #expect(try !text(Self.pages, "gelu").contains("## What it costs"))
    #expect(try !text(Self.pages, "gelu").contains("## How exact it is"))
  }

  @Test(arguments: [
    ("sinerelu", "discontinuous", "not monotone"), ("relu", "C⁰", "non-decreasing"),
    ("sigmoid", "smooth", "increasing"), ("binarystep", "discontinuous", "non-decreasing"),
    ("hardshrink", "discontinuous", "non-decreasing"), ("identity", "smooth", "increasing"),
    ("threshold", "discontinuous", "not monotone"), ("elu", "C¹", "increasing"),
  ])
  func theIndexSaysContinuityAndMonotonicity(slug: String, continuity: String, monotone: String) {
    let index = Self.pages.first { $0.path == "Atlas/README.md" }?.text ?? ""
    let row = index.split(separator: "\n").first { $0.contains("](\(slug).md)") } ?? ""
    let cells = row.split(separator: " | ").map { cell in
      String(cell.reversed().drop(while: \.isWhitespace).reversed())
    }
    #expect(cells.dropFirst(3).prefix(2) == [continuity, monotone], "\(slug)")
  }
}
