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
      #expect(outcome.messages.contains("2 files in Plots are current"))
    }
  }

  @Test func whatChangedIsShownBesideWhatItWas() throws {
    try Plotgen.inFolder { plotgen in
      _ = try plotgen.run("gallery", "--only", "prelu")
      let unchanged = try plotgen.run("gallery", "--only", "prelu", "--check", "--show")
      #expect(unchanged.status == 0 && unchanged.output.isEmpty)
      let old = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
      try plotgen.write(old, to: "Plots/atlas/prelu.svg")
      let outcome = try plotgen.run("gallery", "--only", "prelu", "--check", "--show")
      #expect(outcome.status == 1)
      let folder = URL(
        fileURLWithPath: outcome.output.trimmingCharacters(in: .whitespacesAndNewlines))
      defer { try? FileManager.default.removeItem(at: folder) }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names == ["atlas-prelu.svg.svg"])
      let picture = try String(
        contentsOf: folder.appendingPathComponent("atlas-prelu.svg.svg"), encoding: .utf8)
      #expect(picture.contains(Data(old.utf8).base64EncodedString()))
      let images = picture.matches(of: /<image/)
      #expect(images.count == 4 && picture.contains(">difference<"))
    }
  }

  @Test func showingBelongsToChecking() throws {
    let outcome = try Plotgen.inFolder { try $0.run("gallery", "--show") }
    #expect(outcome.status == 64 && outcome.messages.contains("--show works only with --check"))
  }

  @Test func aLinkToWhatWouldBeDrawnIsCurrent() throws {
    try Plotgen.inFolder { plotgen in
      _ = try plotgen.run("gallery", "--only", "prelu")
      _ = try plotgen.shell(
        "mv Plots/atlas/prelu.svg kept.svg && ln -s ../../kept.svg Plots/atlas/prelu.svg")
      #expect(try plotgen.run("gallery", "--only", "prelu", "--check").status == 0)
    }
  }

  private static let byHand = ["Plots/prelu.png", "Plots/prelu.svg"]
  private static let strays = ["Plots/atlas/notes.txt", "Plots/figures/other.svg"]
  private static let once = ["atlas/gone.svg", "figures/gone.png"]

  /// Puts into the folder what was drawn by hand, what was once drawn by the gallery, and strays.
  static func prepare(_ plotgen: Plotgen) throws {
    try plotgen.run("--activation", "prelu").expectSuccess()
    for folder in folders { try plotgen.makeDirectory("Plots/\(folder)") }
    try plotgen.write(
      (once + ["pages/never-there.svg"]).joined(separator: "\n"), to: "Plots/gallery.txt")
    for path in once.map({ "Plots/\($0)" }) + strays { try plotgen.write("a file", to: path) }

    // A part of the gallery says nothing of the rest.
    let part = try plotgen.run("gallery", "--only", "prelu")
    #expect(part.status == 0 && !part.messages.contains("removed"))
  }

  @Test func whatIsDrawnNoLongerIsRemoved() throws {
    let drawn = try ResultsTests.gallery.get()
    #expect(!drawn.outcome.wasKilled && drawn.outcome.status == 0)
    #expect(
      drawn.outcome.messages.split(separator: "\n").filter { $0.hasPrefix("removed") }
        == Self.once.map { "removed Plots/\($0), which is no longer drawn" })
    let files = drawn.files.keys.filter { $0.hasPrefix("Plots/") }.sorted()
    #expect((Self.byHand + Self.strays).allSatisfy(files.contains))
    let list = String(decoding: try #require(drawn.files["Plots/gallery.txt"]), as: UTF8.self)
    let others = Self.byHand + Self.strays + ["Plots/gallery.txt"]
    #expect(
      list.split(separator: "\n").map { "Plots/\($0)" } == files.filter { !others.contains($0) })
  }

  @Test func everyDifferenceIsNamedAndNothingIsWritten() throws {
    try Plotgen.inFolder { plotgen in
      try ResultsTests.gallery.get().write(into: plotgen)
      try checkNamesEveryDifference(plotgen)
    }
  }

  private static let folders = ["atlas", "figures", "pages"]

  /// Checks a gallery with strays in which something else is wrong, too, beside figures drawn by hand.
  private func checkNamesEveryDifference(_ plotgen: Plotgen) throws {
    _ = try plotgen.shell("rm Plots/figures/relu-derivative.png; mkfifo Plots/pages/pipe")
    try plotgen.write("changed", to: "Plots/atlas/prelu.svg")
    try plotgen.write("figures/cost.svg\n", to: "Plots/gallery.txt")
    let before = try plotgen.files
    let outcome = try plotgen.run("gallery", "--check", "--output", "Plots/")
    #expect(!outcome.wasKilled && outcome.status == 1)
    #expect(outcome.output.isEmpty)
    let problems = [
      "plotgen: Plots/atlas/notes.txt is not a figure of the gallery; remove it",
      "plotgen: Plots/atlas/prelu.svg is not what would be drawn now",
      "plotgen: Plots/figures/other.svg is not a figure of the gallery; remove it",
      "plotgen: Plots/figures/relu-derivative.png is missing",
      "plotgen: Plots/gallery.txt is not the list of what would be drawn now",
      "plotgen: Plots/pages/pipe is not a figure of the gallery; remove it",
    ]
    let lines = outcome.messages.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { !$0.contains("not installed") } == problems + [
        "plotgen: run 'make plots' and commit what it draws"
      ])
    #expect(try plotgen.files == before)
    #expect(try plotgen.bytes(of: "Plots/atlas/prelu.svg") == Data("changed".utf8))
  }

  @Test func aMissingDirectoryIsNotMade() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("gallery", "--check").expectRefusal(1, "no such directory")
      #expect(try plotgen.isEmpty)
    }
  }
}
