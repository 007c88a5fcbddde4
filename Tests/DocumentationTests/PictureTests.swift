import Gallery
import Testing

@testable import Documentation

struct PictureTests {
  @Test func aPictureHasBothSchemesWordsAndSize() throws {
    let figure = try #require(Figures.all.first { $0.name == "relu" })
    let text = Picture(figure: figure, depth: 1).text
    #expect(
      text.hasPrefix(
        "<picture>\n  <source media=\"(prefers-color-scheme: dark)\" srcset=\"../../Plots/atlas/relu-dark.svg\">"
      ))
    #expect(text.contains("width=\"640\" height=\"560\""))
    #expect(text.contains("alt=\"ReLU, z for z &gt; 0, else 0, on −7…7: "))
    #expect(text.hasSuffix(" loading=\"lazy\">\n</picture>"))
    #expect(!Picture(figure: figure, isLazy: false).text.contains("loading"))
    #expect(!Picture(figure: figure).line.contains("\n"))
  }

  @Test(arguments: [
    ("f(0) = −ε", "f0--ε"), ("No neuron dies", "no-neuron-dies"),
    ("about 40 % of them", "about-40--of-them"), ("“Dense”", "dense"),
  ])
  func anchorsAreThoseOfCodeHosts(heading: String, anchor: String) {
    #expect(Anchor.of(heading) == anchor)
  }
}
