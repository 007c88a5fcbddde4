import Foundation
import TestSupport
import Testing

/// What the documentation tells its readers to type.
struct DocumentedCommandsTests {
  /// Every line of a page that runs the program, in its code.
  static let commands = pages.flatMap { page in
    code(of: page).compactMap { line in
      line.prefixMatch(of: #/(\$ )?(swift run (-c release )?)?plotgen /#).map {
        String(line[$0.range.upperBound...].prefix { $0 != "#" })
      }
    }
  }

  /// Those that take seconds, because they measure, are for `.ci/run`.
  private static let tried = commands.filter {
    Thoroughness.chosen != .usual || !$0.hasPrefix("measure ")
  }

  @Test(arguments: tried) func isUnderstood(command: String) throws {
    let outcome = try Plotgen.inFolder { plotgen in
      // The figure file that the page of figure files shows, under the names that it uses.
      try plotgen.makeDirectory("figures")
      for name in ["gates.json", "figures/gates.json"] {
        try plotgen.write(Self.figureFile, to: name)
      }
      return try plotgen.shell("\"$plotgen\" \(command)")
    }
    #expect(!outcome.wasKilled)
    if outcome.status == 0 {
      #expect(!outcome.output.isEmpty)
    } else {
      // Some are shown because they are refused, with what is then said.
      let message = outcome.messages.split(separator: "\n").first.map(String.init)
      #expect(Self.pages.contains { Self.code(of: $0).contains(message ?? "") }, "\(command)")
    }
  }

  private static let figureFile: String = {
    let page = text("Docs/FigureFiles.md")
    return page.firstMatch(of: #/```json\n(.*?)```/#.dotMatchesNewlines()).map {
      String($0.output.1)
    } ?? ""
  }()

  @Test func thereAreSome() { #expect(Self.commands.count > 15) }

  @Test func everyTargetOfMakeExists() {
    let rules = Self.text("Makefile").split(separator: "\n")
      .compactMap { $0.prefixMatch(of: #/([a-z-]+):(\s|$)/#).map { String($0.output.1) } }
    let named = Self.pages.flatMap { page in
      page.matches(of: #/(?:`|^    )make ([a-z-]+)/#.anchorsMatchLineEndings()).map {
        String($0.output.1)
      }
    }
    #expect(named.count > 10)
    #expect(Set(named).subtracting(rules) == [])
  }

  /// The pages written for readers; those of the atlas are all alike, and tested where they are made.
  private static let pages: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Docs").path))
      ?? []
    let pages = names.filter { $0.hasSuffix(".md") }.sorted().map { "Docs/\($0)" }
    return (["README.md", "Experiments/README.md"] + pages).map(text)
  }()

  /// The lines of the blocks of code, without what they are set in by.
  private static func code(of page: String) -> [String] {
    var isFenced = false
    return page.split(separator: "\n").compactMap { line in
      if line.hasPrefix("```") { isFenced.toggle() }
      return isFenced ? String(line) : line.hasPrefix("    ") ? String(line.dropFirst(4)) : nil
    }
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
