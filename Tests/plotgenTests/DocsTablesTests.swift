import Foundation
import Results
import Testing

/// `plotgen docs` and the tables in hand-written pages.
struct DocsTablesTests {
  private let page = "# Mine\n\n<!-- table: cost native -->\n<!-- end table -->\n\nMore of mine.\n"

  @Test func aNumberChangedByHandIsNoticed() throws {
    try inFolder { plotgen in
      let written = try plotgen.run("docs")
      written.expectSuccess()
      let pages = written.lines.filter { !$0.hasPrefix("Docs/Atlas/") }
      #expect(pages == ["Docs/Gallery.md", "Docs/Mine.md"])
      try plotgen.run("docs", "--check").expectSuccess()

      let text = try self.text(plotgen)
      #expect(text.hasPrefix("# Mine\n") && text.hasSuffix("\nMore of mine.\n"))
      let changed = text.replacing("1.87", with: "1.78", maxReplacements: 1)
      #expect(changed != text)
      try plotgen.write(changed, to: "Docs/Mine.md")
      let check = try plotgen.run("docs", "--check")
      #expect(!check.wasKilled && check.status == 1)
      #expect(check.messages.hasPrefix("plotgen: Docs/Mine.md is not what would be written now\n"))
      #expect(try self.text(plotgen) == changed)

      _ = try plotgen.run("docs")
      #expect(try self.text(plotgen) == text)
    }
  }

  @Test func aTableOfOlderResultsIsNoticed() throws {
    try inFolder { plotgen in
      _ = try plotgen.run("docs")
      try plotgen.write(try json(median: 1.97), to: "Docs/Data/measurements.json")
      let check = try plotgen.run("docs", "--check")
      let pages = [
        "Docs/Atlas/sinerelu.md", "Docs/Gallery.md", "Docs/Mine.md",
      ]
      let lines = pages.map { "plotgen: \($0) is not what would be written now\n" }
      #expect(check.messages.hasPrefix(lines.joined()))
    }
  }

  @Test func withoutResultsThePageSaysHowToGetThem() throws {
    try inFolder { plotgen in
      _ = try plotgen.shell("rm -r Docs/Data")
      try plotgen.run("docs").expectSuccess()
      #expect(try text(plotgen).contains("*Not measured yet: run `make measure`.*"))
    }
  }

  @Test func doctoredResultsAreRefusedAndNoPageIsTouched() throws {
    try inFolder { plotgen in
      let text = try json(median: 1.87).replacing("\"median\" : 1.87", with: "\"median\" : NaN")
      try plotgen.write(text, to: "Docs/Data/measurements.json")
      let place =
        "Docs/Data/measurements.json: runs[0].rows[0].nanosecondsPerElement.median: found “NaN”"
      try plotgen.run("docs").expectRefusal(1, place)
      try plotgen.run("docs", "--check").expectRefusal(1, place)
      #expect(try self.text(plotgen) == page)
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

  /// A folder with a hand-written page and results.
  private func inFolder(_ body: (Plotgen) throws -> Void) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("Docs/Data")
      try plotgen.write(page, to: "Docs/Mine.md")
      try plotgen.write("# Without tables\n", to: "Docs/Other.md")
      try plotgen.write(try json(median: 1.87), to: "Docs/Data/measurements.json")
      try body(plotgen)
    }
  }

  private func text(_ plotgen: Plotgen) throws -> String {
    String(decoding: try plotgen.bytes(of: "Docs/Mine.md"), as: UTF8.self)
  }

  private func json(median: Double) throws -> String {
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
