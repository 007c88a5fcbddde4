import Foundation
import Testing

/// `plotgen gallery --check`.
struct GalleryCheckTests {
  @Test func whatWasDrawnIsCurrent() throws {
    try Plotgen.inFolder { plotgen in
      _ = try plotgen.run("gallery", "--only", "prelu")
      let outcome = try plotgen.run("gallery", "--only", "prelu", "--check")
      #expect(!outcome.wasKilled && outcome.status == 0)
      #expect(outcome.output.isEmpty)
      #expect(outcome.messages.contains("3 files in Plots are current"))
    }
  }

  @Test func aLinkToWhatWouldBeDrawnIsCurrent() throws {
    try Plotgen.inFolder { plotgen in
      _ = try plotgen.run("gallery", "--only", "prelu")
      _ = try plotgen.shell("mv Plots/prelu.svg kept.svg && ln -s ../kept.svg Plots/prelu.svg")
      #expect(try plotgen.run("gallery", "--only", "prelu", "--check").status == 0)
    }
  }

  @Test func everyDifferenceIsNamedAndNothingIsWritten() throws {
    try Plotgen.inFolder { plotgen in
      try ResultsTests.gallery.get().write(into: plotgen)
      _ = try plotgen.shell("rm Plots/relu-derivative-0-1.png; mkfifo Plots/pipe")
      try plotgen.write("changed", to: "Plots/prelu.svg")
      try plotgen.write("superfluous", to: "Plots/other.svg")
      let before = try plotgen.files
      let outcome = try plotgen.run("gallery", "--check", "--output", "Plots/")
      #expect(!outcome.wasKilled && outcome.status == 1)
      #expect(outcome.output.isEmpty)
      let problems = [
        "plotgen: Plots/other.svg is not a figure of the gallery; remove it",
        "plotgen: Plots/pipe is not a figure of the gallery; remove it",
        "plotgen: Plots/prelu.svg is not what would be drawn now",
        "plotgen: Plots/relu-derivative-0-1.png is missing",
      ]
      let lines = outcome.messages.split(separator: "\n").map(String.init)
      #expect(
        lines.filter { !$0.contains("not installed") } == problems + [
          "plotgen: run 'make plots' and commit what it draws"
        ])
      #expect(try plotgen.files == before)
      #expect(try plotgen.bytes(of: "Plots/prelu.svg") == Data("changed".utf8))
    }
  }

  @Test func aMissingDirectoryIsNotMade() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("gallery", "--check").expectRefusal(1, "no directory “Plots”")
      #expect(try plotgen.isEmpty)
    }
  }
}
