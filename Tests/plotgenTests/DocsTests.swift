import Foundation
import Results
import Testing

/// `plotgen docs`: pages that it writes, and the tables in hand-written ones.
struct DocsTests {
  private static let page =
    "# Mine\n\n<!-- table: cost native -->\n<!-- end table -->\n\nMore of mine.\n"

  /// All pages, where there is one by hand with a table, and results for it: written once for all tests.
  private static let written = Result { try WrittenFiles("docs", prepare: prepare) }

  @Test func allPagesAreWrittenAndNothingElse() throws {
    let written = try Self.written.get()
    written.outcome.expectSuccess()
    let lines = written.outcome.lines
    #expect(
      written.files.keys.sorted()
        == (lines + ["Docs/Data/measurements.json", "Docs/Other.md"]).sorted())
    let pages = lines.filter { !$0.hasPrefix("Docs/Atlas/") }
    #expect(pages == ["Docs/Gallery.md", "Docs/Mine.md"])
    let text = try Self.text(written, "Docs/Mine.md")
    #expect(text.hasPrefix("# Mine\n") && text.hasSuffix("\nMore of mine.\n"))
    #expect(text.contains("1.87"))
    // Figures from results that are there are shown.
    let gallery = try Self.text(written, "Docs/Gallery.md")
    #expect(gallery.contains("\n* [Measurements](#measurements)\n"))
    #expect(gallery.contains("srcset=\"../Plots/figures/cost-dark.svg\""))
  }

  @Test func whatWasWrittenIsCurrent() throws {
    try Plotgen.inFolder { plotgen in
      try Self.written.get().write(into: plotgen)
      try plotgen.run("docs", "--check").expectSuccess()
    }
  }

  /// A page, a number in a table and a page of the atlas about no function.
  @Test func whatIsChangedByHandIsNamedAndThenWrittenAnew() throws {
    let written = try Self.written.get()
    try Plotgen.inFolder { plotgen in
      try written.write(into: plotgen)
      let page = try #require(written.outcome.lines.first)
      try plotgen.write("changed", to: page)
      let text = try Self.text(written, "Docs/Mine.md")
      let changed = text.replacing("1.87", with: "1.78", maxReplacements: 1)
      #expect(changed != text)
      try plotgen.write(changed, to: "Docs/Mine.md")
      try plotgen.write("# Gone", to: "Docs/Atlas/gone.md")
      let before = try plotgen.files

      let check = try plotgen.run("docs", "--check")
      #expect(!check.wasKilled && check.status == 1)
      #expect(
        check.messages.hasPrefix(
          """
          plotgen: \(page) differs from what would be written now
          plotgen: Docs/Mine.md differs from what would be written now
          plotgen: Docs/Atlas/gone.md is not a page of the atlas; remove it

          """))
      #expect(try plotgen.files == before)
      #expect(try plotgen.bytes(of: page) == Data("changed".utf8))
      #expect(try plotgen.bytes(of: "Docs/Mine.md") == Data(changed.utf8))

      _ = try plotgen.run("docs")
      for (path, bytes) in written.files { #expect(try plotgen.bytes(of: path) == bytes) }
    }
  }

  @Test func aTableOfOlderResultsIsNoticed() throws {
    try Plotgen.inFolder { plotgen in
      try Self.written.get().write(into: plotgen)
      try plotgen.write(try Self.json(median: 1.97), to: "Docs/Data/measurements.json")
      let check = try plotgen.run("docs", "--check")
      let pages = [
        "Docs/Atlas/sinerelu.md", "Docs/Gallery.md", "Docs/Mine.md",
      ]
      let lines = pages.map { "plotgen: \($0) differs from what would be written now\n" }
      #expect(check.messages.hasPrefix(lines.joined()))
    }
  }

  @Test func withoutResultsThePageSaysHowToGetThem() throws {
    try inFolder { plotgen in
      _ = try plotgen.shell("rm -r Docs/Data")
      let written = try plotgen.run("docs")
      written.expectSuccess()
      #expect(try plotgen.files == (written.lines + ["Docs/Other.md"]).sorted())
      #expect(try text(plotgen).contains("*Not measured yet: run `make measure`.*"))
    }
  }

  @Test func doctoredResultsAreRefusedAndNoPageIsTouched() throws {
    try inFolder { plotgen in
      let text = try Self.json(median: 1.87).replacing(
        "\"median\" : 1.87", with: "\"median\" : NaN")
      try plotgen.write(text, to: "Docs/Data/measurements.json")
      let place =
        "Docs/Data/measurements.json: runs[0].rows[0].nanosecondsPerElement.median: found “NaN”"
      try plotgen.run("docs").expectRefusal(1, place)
      try plotgen.run("docs", "--check").expectRefusal(1, place)
      #expect(try self.text(plotgen) == Self.page)
    }
  }

  @Test func resultsThatAreNoFileAreRefused() throws {
    try inFolder { plotgen in
      _ = try plotgen.shell("rm Docs/Data/*; mkfifo Docs/Data/measurements.json")
      try plotgen.run("docs").expectRefusal(1, "Docs/Data/measurements.json: reading failed")
    }
  }

  @Test func aMarkerThatIsNotKnownIsNamedWithItsLine() throws {
    try inFolder { plotgen in
      try plotgen.write("One\n<!-- table: pears -->\n<!-- end table -->\n", to: "Docs/Mine.md")
      try plotgen.run("docs", "--check").expectRefusal(
        1, "Docs/Mine.md:2: filling in failed")
    }
  }

  @Test func aMissingDirectoryIsNotMade() throws {
    try Plotgen.inFolder { plotgen in
      let check = try plotgen.run("docs", "--check")
      #expect(!check.wasKilled && check.status == 1)
      #expect(try plotgen.isEmpty)
    }
  }

  /// A folder with a hand-written page and results.
  private func inFolder(_ body: (Plotgen) throws -> Void) throws {
    try Plotgen.inFolder { plotgen in
      try Self.prepare(plotgen)
      try body(plotgen)
    }
  }

  private static func prepare(_ plotgen: Plotgen) throws {
    try plotgen.makeDirectory("Docs/Data")
    try plotgen.makeDirectory("Docs/Atlas")
    try plotgen.write(page, to: "Docs/Mine.md")
    try plotgen.write("# Without tables\n", to: "Docs/Other.md")
    try plotgen.write(try json(median: 1.87), to: "Docs/Data/measurements.json")
  }

  private static func text(_ written: WrittenFiles, _ path: String) throws -> String {
    String(decoding: try #require(written.files[path]), as: UTF8.self)
  }

  private func text(_ plotgen: Plotgen) throws -> String {
    String(decoding: try plotgen.bytes(of: "Docs/Mine.md"), as: UTF8.self)
  }

  private static func json(median: Double) throws -> String {
    let environment = Environment(
      processor: "A processor", cores: 1, memory: 1, system: "A system", swift: "Swift 6.2",
      flags: "", commit: "abc")
    let row = SpeedRow(
      function: "sineReLU", operation: .forward, elements: 4096,
      nanosecondsPerElement: Summary(samples: [1, median, 3]),
      ratioToReLU: Ratio(value: 2, lower: 1, upper: 3))
    let run = SpeedRun(
      build: .native, environment: environment, command: "make measure", rows: [row])
    return String(decoding: try SpeedResults(runs: [run]).bytes(), as: UTF8.self)
  }
}
