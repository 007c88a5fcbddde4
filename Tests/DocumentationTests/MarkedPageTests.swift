import Results
import Testing

@testable import Documentation

struct MarkedPageTests {
  private let texts: [MarkedPage.Part: PartTexts] = [
    .table: PartTexts(["peers": { "| new |" }, "cost native": { "one\n\ntwo" }]),
    .figure: PartTexts(["cost": { "<picture>" }]), .claim: PartTexts(["slower": { "It is." }]),
  ]

  @Test func onlyWhatStandsBetweenMarkersIsReplaced() throws {
    let text = """
      # Title

      <!-- table: peers -->
      | old |
      <!-- end table -->
      Between.
      <!-- table: cost native -->
      <!-- end table -->

      """
    let filled = try page(text).filled(with: texts)
    #expect(
      filled.text == """
        # Title

        <!-- table: peers -->

        | new |

        <!-- end table -->
        Between.
        <!-- table: cost native -->

        one

        two

        <!-- end table -->

        """)
    #expect(try MarkedPage(page: filled, name: "").filled(with: texts) == filled)
  }

  @Test func figuresAndClaimsStandBetweenMarkersOfTheirOwn() throws {
    let text =
      "<!-- figure: cost -->\n<!-- end figure -->\n<!-- claim: slower -->\n<!-- end claim -->"
    #expect(
      try page(text).filled(with: texts).text == """
        <!-- figure: cost -->

        <picture>

        <!-- end figure -->
        <!-- claim: slower -->

        It is.

        <!-- end claim -->
        """)
  }

  @Test func aPageWithoutMarkersIsLeftAlone() throws {
    let results = MeasuredResults(speed: nil, accuracy: nil, peers: nil)
    let plain = DocumentationPage(path: "a.md", text: "A `<!-- table: peers -->` in a line.\n")
    #expect(try DocumentationPages.filled(plain, with: results) == nil)
  }

  @Test(arguments: [
    ("\n<!-- table: peers -->\n", 2, "the table has no end"),
    ("<!-- end table -->", 1, "the table has no beginning"),
    ("<!-- table: peers -->\n\n<!-- table: peers -->\n<!-- end table -->", 1, "has no end"),
    (
      "a\nb\n<!-- table: pears -->\n<!-- end table -->", 3,
      "there is no table '<!-- table: pears -->'"
    ),
    ("<!-- table: peers\n<!-- end table -->", 1, "there are '<!-- table: cost native -->'"),
    ("<!-- table: -->\n<!-- end table -->", 1, "there is no table"),
    ("<!-- figure: cost -->\n<!-- end table -->", 1, "the figure has no end"),
    ("a\n<!-- figure: peers -->\n<!-- end figure -->", 2, "there are '<!-- figure: cost -->'"),
    ("<!-- end claim -->", 1, "the claim has no beginning"),
  ])
  func aWrongMarkerIsNamedWithItsLine(text: String, line: Int, cause: String) {
    let error = #expect(throws: PageError.self) { try page(text).filled(with: texts) }
    #expect(error?.line == line)
    #expect(error?.cause.contains(cause) == true, "\(error?.cause ?? "")")
    #expect(error?.description.hasPrefix("a.md:\(line): filling in failed: ") == true)
  }

  private func page(_ text: String) -> MarkedPage {
    MarkedPage(page: DocumentationPage(path: "a.md", text: text), name: "a.md")
  }
}
