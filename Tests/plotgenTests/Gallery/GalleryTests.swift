import Foundation
import Testing

/// `plotgen gallery`, drawing.
struct GalleryTests {
  @Test func theFiguresOfAPatternAreWritten() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("gallery", "--only", "?Relu", "--output", "a/b")
      #expect(!outcome.wasKilled && outcome.status == 0)
      let names = ["arelu", "brelu", "frelu", "prelu", "rrelu", "srelu"].flatMap {
        ["a/b/atlas/\($0)-dark.svg", "a/b/atlas/\($0).svg"]
      }
      #expect(outcome.output.isEmpty)
      #expect(try plotgen.files == names + ["a/b/gallery.txt"])

      let bytes = try names.map { try plotgen.bytes(of: $0).count }.reduce(0, +)
      let summary = outcome.messages.split(separator: "\n").last ?? ""
      #expect(summary.hasPrefix("6 figures, 12 files, \(bytes) bytes, "))
      #expect(summary.hasSuffix(" seconds"))
      // A progress bar is only for a terminal.
      #expect(!outcome.messages.contains("\r") && !outcome.messages.contains("\u{1B}"))
    }
  }

  @Test func theNumberOfJobsChangesNoByte() throws {
    try Plotgen.inFolder { plotgen in
      let jobs = ["1", "3", "1000000"]
      for count in jobs {
        let outcome = try plotgen.run("gallery", "--jobs", count, "--output", count)
        #expect(!outcome.wasKilled && outcome.status == 0)
      }
      let names = try plotgen.files.filter { $0.hasPrefix("1/") }.map { $0.dropFirst(2) }
      try #require(!names.isEmpty)
      #expect(try plotgen.files.count == names.count * jobs.count)
      for name in names {
        let contents = try Set(jobs.map { try plotgen.bytes(of: "\($0)/\(name)") })
        #expect(contents.count == 1, "\(name)")
      }
    }
  }

  #if os(Linux)
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func aTerminalHasAProgressBarThatIsTakenAway() throws {
      try Plotgen.inFolder { plotgen in
        let outcome = try plotgen.shell(
          #"/usr/bin/script -qec "$plotgen gallery --only prelu" /dev/null"#)
        #expect(outcome.output.contains("█ 1/1 prelu\r\u{1B}[K"))
        #expect(try plotgen.files.count == 3)
      }
    }
  #endif

  @Test func filesAreNamedOneByOneWhereThatIsAskedFor() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("gallery", "--only", "atlas/prelu", "--verbose")
      #expect(outcome.lines == ["Plots/atlas/prelu.svg", "Plots/atlas/prelu-dark.svg"])
    }
  }

  @Test(arguments: [
    "../mine.svg", "figures/../../mine.svg", "/mine.svg", "mine.svg", "other/mine.svg",
    "figures/notes.txt", "figures/.svg", "<<<<<<< HEAD",
  ])
  func aListThatNamesOtherFilesIsRefusedAndNothingIsRemoved(line: String) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("Plots")
      try plotgen.write("mine", to: "mine.svg")
      try plotgen.write("atlas/prelu.svg\n\(line)\n", to: "Plots/gallery.txt")
      let before = try plotgen.files
      try plotgen.run("gallery", "--only", "prelu")
        .expectRefusal(1, "Plots/gallery.txt: reading failed: “\(line)” is no figure")
      #expect(try plotgen.files == before)
    }
  }
}
