import Foundation
import Testing

/// `plotgen draw`, the default command.
struct DrawTests {
  @Test func epsilonAloneDrawsSineReLUTwice() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("--epsilon", "0.025")
      outcome.expectSuccess()
      #expect(
        outcome.output == """
          Plots/sinerelu-epsilon-0.025.svg
          Plots/sinerelu-epsilon-0.025.png

          """)
      #expect(try plotgen.files == outcome.lines.sorted())
    }
  }

  @Test func severalEpsilonsAreOneFigure() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(
        "draw", "--epsilon", "0.0025", "0.025", "0.25", "--format", "svg")
      outcome.expectSuccess()
      #expect(outcome.lines == ["Plots/sinerelu-epsilon-0.0025-0.025-0.25.svg"])
      let text = String(decoding: try plotgen.bytes(of: outcome.lines[0]), as: UTF8.self)
      for label in ["0.0025", "0.025", "0.25"] { #expect(text.contains("ε = \(label)")) }
    }
  }

  @Test func everyOptionHasItsEffect() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(
        "--activation", "relu", "sineReLU", "--derivative", "0", "1", "--from", "-2", "--to", "2",
        "--format", "svg,png,pdf", "--size", "320x200", "--scale", "3", "--theme", "dark",
        "--output", "a/b/c")
      outcome.expectSuccess()
      let stem = "a/b/c/relu-sinerelu-derivative-0-1-from-minus-2-to-2-dark"
      #expect(outcome.lines == ["svg", "png", "pdf"].map { "\(stem).\($0)" })
      #expect(try plotgen.files == outcome.lines.sorted())
      #expect(try plotgen.bytes(of: "\(stem).png").pixels == PixelCount(width: 960, height: 600))
      #expect(try plotgen.bytes(of: "\(stem).pdf").starts(with: Data("%PDF".utf8)))
      let svg = String(decoding: try plotgen.bytes(of: "\(stem).svg"), as: UTF8.self)
      #expect(svg.contains(#"width="320""#) && svg.contains(#"height="200""#))
    }
  }

  @Test(arguments: ["sinerelu", "sineReLU", "sine-relu", "SINE_RELU", "s-i-n-e_RELU"])
  func caseAndHyphensInNamesDoNotCount(name: String) throws {
    let outcome = try Plotgen.run("--activation", name, "--format", "svg")
    outcome.expectSuccess()
    #expect(outcome.lines == ["Plots/sinerelu.svg"])
  }

  @Test func parametersAreSetByName() throws {
    let outcome = try Plotgen.run(
      "--activation", "sReLU", "--parameter", "upperSlope=0.5", "LOWER-SLOPE=-0.25", "--format",
      "svg")
    outcome.expectSuccess()
    #expect(outcome.lines == ["Plots/srelu-lowerslope-minus-0.25-upperslope-0.5.svg"])
  }

  @Test func bothThemesAreWrittenAtOnce() throws {
    let outcome = try Plotgen.run(
      "--activation", "relu", "--theme", "light", "dark", "--format", "svg")
    outcome.expectSuccess()
    #expect(outcome.lines == ["Plots/relu.svg", "Plots/relu-dark.svg"])
  }

  @Test(arguments: [
    ["--from", "-2", "--to", "-1"], ["--from", "−2", "--to", "−1"], ["--from=-2", "--to=-1"],
    ["--from=−2", "--to", "-1e0"],
  ])
  func eitherMinusSignWillDo(domain: [String]) throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(["--activation", "tanh", "--format", "svg"] + domain)
      outcome.expectSuccess()
      #expect(outcome.lines == ["Plots/tanh-from-minus-2-to-minus-1.svg"])
    }
  }

  @Test func theSameCommandWritesTheSameBytes() throws {
    try Plotgen.inFolder { plotgen in
      for folder in ["a", "b"] {
        try plotgen.run("--format", "svg,png,pdf", "--output", folder).expectSuccess()
      }
      for ending in ["svg", "png", "pdf"] {
        #expect(
          try plotgen.bytes(of: "a/sinerelu.\(ending)") == plotgen.bytes(of: "b/sinerelu.\(ending)")
        )
      }
    }
  }

  @Test func whatIsNamedTwiceIsDrawnOnce() throws {
    let outcome = try Plotgen.run(
      "--activation", "sineReLU", "sinerelu", "--epsilon", "0.1", "0.10", "--derivative", "0", "0",
      "--theme", "light", "light", "--format", "svg,svg")
    outcome.expectSuccess()
    #expect(outcome.lines == ["Plots/sinerelu-epsilon-0.1-derivative-0.svg"])
  }
}
