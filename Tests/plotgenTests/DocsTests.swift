import Foundation
import Testing

/// `plotgen docs`.
struct DocsTests {
  @Test func whatWasWrittenIsCurrentUntilItIsChanged() throws {
    try Plotgen.inFolder { plotgen in
      let written = try plotgen.run("docs")
      written.expectSuccess()
      #expect(try plotgen.files == written.lines.sorted())
      let page = try #require(written.lines.first)
      try plotgen.run("docs", "--check").expectSuccess()

      try plotgen.write("changed", to: page)
      let check = try plotgen.run("docs", "--check")
      #expect(!check.wasKilled && check.status == 1)
      #expect(check.messages.hasPrefix("plotgen: \(page) is not what would be written now\n"))
      #expect(try plotgen.bytes(of: page) == Data("changed".utf8))
    }
  }

  @Test func aPageOfTheAtlasAboutNoFunctionIsNoticed() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("docs").expectSuccess()
      try plotgen.write("# Gone", to: "Docs/Atlas/gone.md")
      let check = try plotgen.run("docs", "--check")
      #expect(!check.wasKilled && check.status == 1)
      #expect(
        check.messages.hasPrefix("plotgen: Docs/Atlas/gone.md is no page of the atlas; remove it\n")
      )
    }
  }

  @Test func aMissingDirectoryIsNotMade() throws {
    try Plotgen.inFolder { plotgen in
      let check = try plotgen.run("docs", "--check")
      #expect(!check.wasKilled && check.status == 1)
      #expect(try plotgen.isEmpty)
    }
  }
}
