import Foundation
import TestSupport
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

  /// The whole gallery is drawn by three jobs; what is drawn by others is a part of it, unless there is time for all.
  @Test(arguments: ["1", "1000000"])
  func theNumberOfJobsChangesNoByte(jobs: String) throws {
    let whole = try ResultsTests.gallery.get()
    #expect(!whole.outcome.wasKilled && whole.outcome.status == 0)
    try Plotgen.inFolder { plotgen in
      let figures = Thoroughness.chosen == .usual ? "s*" : "*"
      let outcome = try plotgen.run("gallery", "--jobs", jobs, "--only", figures)
      #expect(!outcome.wasKilled && outcome.status == 0)
      // The list is of what was drawn.
      let names = try plotgen.files.filter { $0 != "Plots/gallery.txt" }
      #expect(names.count >= 30)
      for name in names { #expect(try plotgen.bytes(of: name) == whole.files[name], "\(name)") }
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
        .expectRefusal(1, "Plots/gallery.txt: reading failed: “\(line)” is not a figure")
      #expect(try plotgen.files == before)
    }
  }
}
