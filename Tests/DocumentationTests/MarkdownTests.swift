import Testing

@testable import Documentation

struct MarkdownTests {
  @Test func columnsAreAlignedInTheSource() {
    let table = MarkdownTable(
      columns: [.init(heading: "Function", isNumeric: false), .init(heading: "ns")],
      rows: [["`a`", "1.25"], ["`longName`", "10.0"]])
    #expect(
      table.text == """
        | Function   |   ns |
        | ---------- | ---: |
        | `a`        | 1.25 |
        | `longName` | 10.0 |
        """)
  }

  @Test func aCellDoesNotEndWhereItsTextHasABar() {
    let table = MarkdownTable(
      columns: [.init(heading: "f", isNumeric: false)], rows: [["`|z|`"], ["a\nb"]])
    #expect(table.text.hasSuffix("| `\\|z\\|` |\n| a b     |"))
  }

  @Test(arguments: [("z", "`z`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```")])
  func codeIsFencedByMoreThanItHolds(text: String, code: String) {
    #expect(Code.span(text) == code)
  }
}
