import Foundation
import Testing

/// What files a figure becomes, and how large they are.
struct OutputTests {
  /// Draws into a file and gives it to `body` as text.
  private func drawn(_ name: String, _ arguments: [String], _ body: (String) throws -> Void) throws
  {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(["--activation", "relu", "--output", name] + arguments)
      outcome.expectSuccess()
      #expect(outcome.lines == [name])
      #expect(try plotgen.files == [name])
      try body(String(decoding: try plotgen.bytes(of: name), as: UTF8.self))
    }
  }

  /// A size as it is typed, how an SVG has it, and how many points it is.
  struct Extent: Sendable {
    let typed: String
    let svg: (width: String, height: String)
    let points: (width: Double, height: Double)
  }

  static let extents: [Extent] = [
    Extent(typed: "84mmx60mm", svg: ("84mm", "60mm"), points: (238.1102, 170.0787)),
    Extent(typed: "8x6cm", svg: ("80mm", "60mm"), points: (226.7717, 170.0787)),
    Extent(typed: "3.5inx2.5in", svg: ("336", "240"), points: (252, 180)),
    Extent(typed: "252ptx180pt", svg: ("336", "240"), points: (252, 180)),
    Extent(typed: "336pxx240px", svg: ("336", "240"), points: (252, 180)),
    Extent(typed: "336×240", svg: ("336", "240"), points: (252, 180)),
  ]

  @Test(arguments: extents)
  func aSizeIsTheSameInEveryFormat(extent: Extent) throws {
    let size = extent.typed
    try drawn("figure.svg", ["--size", size]) {
      #expect($0.contains(#" width="\#(extent.svg.width)" height="\#(extent.svg.height)""#))
    }
    func near(_ found: Substring?, _ points: Double) -> Bool {
      guard let value = found.flatMap({ Double($0) }) else { return false }
      return abs(value - points) < 0.001
    }
    try drawn("figure.pdf", ["--size", size]) {
      let box = $0.firstMatch(of: /MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]/)
      #expect(near(box?.1, extent.points.width) && near(box?.2, extent.points.height))
    }
    try drawn("figure.tikz", ["--size", size]) {
      let box = $0.firstMatch(of: /boundingbox \(0,0\) rectangle \(([\d.]+)bp,([\d.]+)bp\)/)
      #expect(near(box?.1, extent.points.width) && near(box?.2, extent.points.height))
    }
    try drawn("figure.eps", ["--size", size]) {
      let box = $0.firstMatch(of: /%%HiResBoundingBox: 0 0 ([\d.]+) ([\d.]+)/)
      #expect(near(box?.1, extent.points.width) && near(box?.2, extent.points.height))
    }
    try Plotgen.inFolder { plotgen in
      try plotgen.run("--activation", "relu", "--size", size, "--scale", "3", "--output", "a.png")
        .expectSuccess()
      let image = try plotgen.bytes(of: "a.png")
      let pixels = try #require(image.pixels)
      #expect(abs(Double(pixels.width) - 4 * extent.points.width) <= 0.5)
      #expect(abs(Double(pixels.height) - 4 * extent.points.height) <= 0.5)
      let chunk = try #require(image.firstRange(of: Data("pHYs".utf8)))
      let perMetre = image[chunk.upperBound..<chunk.upperBound + 4].reduce(0) { $0 << 8 | Int($1) }
      #expect(perMetre == 11339)
    }
  }

  @Test(arguments: [("9pt", "9bp"), ("12px", "9bp"), ("7.5pt", "7.5bp"), ("3mm", "8.504bp")])
  func lettersHaveTheSizeThatIsAskedFor(size: String, expected: String) throws {
    for extent in ["640x480", "84mmx60mm", "1600x1200"] {
      try drawn("figure.tikz", ["--size", extent, "--font-size", size]) { text in
        let tick = text.matches(of: /node\[(figure text \d+),anchor=base\]/).first?.1
        #expect(text.contains("\(tick ?? "")/.style={figurecolor"))
        #expect(text.contains("font=\\fontsize{\(expected)}"))
      }
    }
  }

  @Test func whatFindsNoRoomIsSaid() throws {
    for arguments in [["--size", "10x10"], ["--font-size", "40pt"]] {
      let outcome = try Plotgen.run(arguments + ["--format", "svg"])
      #expect(outcome.status == 0)
      #expect(outcome.messages.contains("there is no room for the title, the subtitle"))
      #expect(outcome.messages.contains("plots that can be read; choose a larger --size"))
    }
  }

  @Test func theEndingTellsTheFormat() throws {
    for (name, start) in [
      ("a.svg", "<svg"), ("a.PDF", "%PDF"), ("a.eps", "%!PS"), ("a.tikz", "% ReLU"),
      ("a.tex", "% ReLU"), ("b/c/a.svg", "<svg"),
    ] {
      try drawn(name, []) { #expect($0.hasPrefix(start)) }
    }
    try drawn("a.tex", ["--standalone"]) { #expect($0.contains("\\documentclass")) }
    try drawn("a.svg", ["--format", "svg"]) { #expect($0.hasPrefix("<svg")) }
  }

  @Test func standardOutputTakesOneFile() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run("--activation", "relu", "--output", "a.svg").expectSuccess()
      let outcome = try plotgen.run("--activation", "relu", "--output", "-", "--format", "svg")
      outcome.expectSuccess()
      #expect(try plotgen.bytes(of: "a.svg") == Data(outcome.output.utf8))
      try plotgen.shell("$plotgen --output - --format pdf | head -c 4 >four").expectSuccess()
      #expect(try plotgen.bytes(of: "four") == Data("%PDF".utf8))
      #expect(try plotgen.files == ["a.svg", "four"])
    }
  }

  @Test func filesCanHaveAName() throws {
    let outcome = try Plotgen.run(
      "--name", "fig.1", "--theme", "both", "--format", "svg,eps", "tikz", "--standalone")
    outcome.expectSuccess()
    #expect(
      outcome.lines
        == ["svg", "eps", "tex"].flatMap { ["Plots/fig.1.\($0)", "Plots/fig.1-dark.\($0)"] })
    let themes = try Plotgen.run("--output", "a.svg", "--theme", "light", "dark")
    #expect(themes.lines == ["a.svg", "a-dark.svg"])
  }

  @Test func aFileOfOnePageIsCalledWhatItIsToBeCalled() throws {
    try drawn("a.svg", ["--theme", "dark"]) { #expect($0.contains("#0f1419")) }
  }

  @Test func aDirectoryMayHaveADot() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.makeDirectory("my.svg")
      for place in ["my.svg", "v1.2", "new.pdf/"] {
        try plotgen.run("--name", "a", "--format", "svg", "--output", place).expectSuccess()
      }
      #expect(try plotgen.files == ["my.svg/a.svg", "new.pdf/a.svg", "v1.2/a.svg"])
    }
  }

  @Test func oneFileFollowsTheReader() throws {
    try drawn("a.svg", ["--theme", "auto"]) { text in
      #expect(text.contains("@media(prefers-color-scheme:dark)"))
      #expect(text.contains(##"[fill="#fff"]{fill:#0f1419}"##))
      let id = text.firstMatch(of: /<svg[^>]* id="(\w+)"/)?.1
      #expect(text.contains("dark){#\(id ?? "none") ["))
    }
    let outcome = try Plotgen.run("--theme", "auto")
    #expect(outcome.lines == ["Plots/sinerelu.svg"])
  }

  @Test func theBackgroundCanBeChosen() throws {
    try drawn("a.svg", ["--background", "#FED"]) { #expect($0.contains(##"fill="#fed""##)) }
    try drawn("a.svg", ["--background", "transparent"]) { #expect(!$0.contains("<rect width")) }
    try drawn("a.tikz", ["--background", "transparent"]) { #expect(!$0.contains("{255,255,255}")) }
  }

  @Test(arguments: ["serif", "sans-serif", "Monospace"])
  func aGenericFamilyIsTheOneOfThisMachine(family: String) throws {
    try drawn("a.svg", ["--font", family]) { #expect($0.hasPrefix("<svg")) }
  }

  @Test func theVersionIsToldWithSuccess() throws {
    let outcome = try Plotgen.run("--version")
    outcome.expectSuccess()
    #expect(outcome.output.contains(/^\d+\.\d+\.\d+/))
  }

  static let refusals: [([String], String)] = [
    (["--size", "8cmx6"], "84mmx60mm"), (["--size", "8ftx6ft"], "3.5inx2.5in"),
    (["--font-size", "9"], "9pt or 12px"), (["--font-size", "0pt"], "between 1px and 1000px"),
    (["--output", "x.jpg"], "png, svg, pdf, tikz or eps"), (["--output", ".svg"], "figure.svg"),
    (["--output", "x.svg", "--format", "pdf"], "leave --format out"),
    (["--output", "x.svg", "--name", "y"], "leave --name out"),
    (["--output", "-"], "one format, such as --format svg"),
    (["--output", "-", "--format", "svg", "--theme", "both"], "one --theme"),
    (["--output", "-", "--format", "svg", "--name", "y"], "leave --name out"),
    (["--name", "a/b"], "with --output"), (["--name", "a.svg"], "--name a --format svg"),
    (["--name", ""], "such as figure-1"), (["--standalone"], "add --format tikz"),
    (["--standalone", "--output", "x.tikz"], ".tex"),
    (["--theme", "auto", "dark"], "leave out the other themes"),
    (["--theme", "auto", "--format", "png"], "works with svg only"),
    (["--background", "white"], "transparent, or a colour such as #fff"),
  ]

  @Test(arguments: refusals)
  func whatCannotBeIsRefused(arguments: [String], words: String) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run(arguments).expectRefusal(64, words)
      #expect(try plotgen.isEmpty)
    }
  }
}
