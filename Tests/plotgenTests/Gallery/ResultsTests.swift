import Foundation
import Results
import Testing

/// Figures from results, in `plotgen gallery`.
struct ResultsTests {
  private static let speed = SpeedResults(runs: [
    SpeedRun(
      build: .native,
      environment: Environment(
        processor: "A processor", cores: 1, memory: 1 << 30, system: "A system", swift: "6.2",
        flags: "-O", commit: "0123abc"),
      command: "make measure",
      rows: ["relu", "sineReLU"].map {
        SpeedRow(
          function: $0, operation: .forward, elements: 1 << 20,
          nanosecondsPerElement: Summary(samples: [1, 2, 3]),
          ratioToReLU: Ratio(value: 1, lower: 0.9, upper: 1.1))
      })
  ])

  /// The whole gallery, when nothing is measured but speed: drawn once for all tests, three figures at a time.
  static let gallery = Result {
    try WrittenFiles("gallery", "--jobs", "3") { plotgen in
      try write(plotgen, speed.bytes())
      try GalleryCheckTests.prepare(plotgen)
    }
  }

  private static func write(_ plotgen: Plotgen, _ bytes: some Collection<UInt8>) throws {
    let file = plotgen.folder.appending(path: "Docs/Data/measurements.json")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  @Test func resultsThatAreThereAreDrawn() throws {
    try Plotgen.inFolder { plotgen in
      try Self.write(plotgen, Self.speed.bytes())
      let drawn = try plotgen.run("gallery", "--only", "cost*", "--verbose")
      #expect(drawn.status == 0)
      let names = [
        "Plots/figures/cost-dark.svg", "Plots/figures/cost.png", "Plots/figures/cost.svg",
      ]
      #expect(drawn.lines.sorted() == names)
      #expect(try plotgen.run("gallery", "--only", "cost", "--check").status == 0)
    }
  }

  @Test func missingResultsAreSaidAfterAllElseIsDrawn() throws {
    let drawn = try Self.gallery.get()
    #expect(drawn.outcome.status == 0)
    #expect(drawn.files["Plots/figures/cost.svg"] != nil)
    let notes = drawn.outcome.messages.split(separator: "\n").suffix(4)
    #expect(
      notes == [
        "plotgen: there is no Docs/Data/accuracy.json, so its figures are left out; 'make accuracy' makes it",
        "plotgen: there is no Docs/Data/peers.json, so its figures are left out; 'make measure-peers' makes it",
        "plotgen: there is no Docs/Data/experiments.json, so its figures are left out; 'make experiments' makes it",
        "plotgen: there is no Docs/Data/signals.json, so its figures are left out; 'make signals' makes it",
      ])
  }

  @Test func figuresOfMissingResultsDoNotExist() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("gallery", "--only", "cost").expectRefusal(64, "no figure is called 'cost'")
      try Self.write(plotgen, Self.speed.bytes())
      try plotgen.run("gallery", "--only", "cost", "--data", "elsewhere")
        .expectRefusal(1, "results in “elsewhere”: reading failed")
    }
  }

  @Test(arguments: [["gallery"], ["gallery", "--check"], ["docs"], ["docs", "--check"]])
  func aDamagedFileIsAnError(arguments: [String]) throws {
    try Plotgen.inFolder { plotgen in
      try Self.write(plotgen, Self.speed.bytes().dropLast(40))
      for folder in ["Plots", "Docs/Atlas"] { try plotgen.makeDirectory(folder) }
      try plotgen.write("", to: "Plots/gallery.txt")
      let before = try plotgen.files
      try plotgen.run(arguments).expectRefusal(1, "Docs/Data/measurements.json: ")
      #expect(try plotgen.files == before)
    }
  }
}
