import Foundation
import TestSupport
import Testing

/// `--expression` and `--let`.
struct ExpressionTests {
  @Test func aFormulaIsDrawnInsteadOfSineReLU() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(
        "--expression", "z > 0 ? z : e*(sin(z) - cos(z))", "--let", "e=0.025", "--format", "svg")
      outcome.expectSuccess()
      let path = try #require(outcome.lines.only)
      #expect(path.hasPrefix("Plots/expression-z-0-z-e-sin-z-cos-z-"))
      #expect(path.hasSuffix("-e-0.025.svg"))
      let svg = String(decoding: try plotgen.bytes(of: path), as: UTF8.self)
      #expect(svg.contains(">z &gt; 0 ? z : e·(sin(z) − cos(z))</title>"))
      #expect(svg.contains("with e = 0.025, on −7…7: not continuous"))
      #expect(svg.contains("a jump at 0 from −0.025 to 0"))
    }
  }

  @Test func formulasAreComparedWithEachOtherAndWithActivations() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(
        "draw", "--activation", "relu", "--expression", "a*z", "z*tanh(softplus(z))", "--let",
        "a=0.5", "--derivative", "0", "1", "--format", "svg")
      outcome.expectSuccess()
      let svg = String(
        decoding: try plotgen.bytes(of: try #require(outcome.lines.only)), as: UTF8.self)
      #expect(svg.contains(">ReLU, a·z and z·tanh(softplus(z))</title>"))
    }
  }

  @Test func whatIsTypedTwiceIsDrawnOnce() throws {
    let outcome = try Plotgen.run("--expression", "z*2", "z · 2", "--format", "svg")
    outcome.expectSuccess()
    #expect(
      try outcome.lines.count == Plotgen.run("--expression", "z*2", "--format", "svg").lines.count)
  }

  private static let signed = [
    ["--expression", "-z^2"], ["--expression=-z^2"], ["--expression", "−z²"],
  ]

  @Test(arguments: signed)
  func aFormulaMayBeginWithASign(arguments: [String]) throws {
    let outcome = try Plotgen.run(["sample"] + arguments + ["--at", "-3", "2"])
    outcome.expectSuccess()
    #expect(outcome.lines.dropFirst() == ["-3.0,-9.0,6.0,-2.0,", "2.0,-4.0,-4.0,-2.0,"])
  }

  @Test func aSignAfterOneFormulaIsStillAFormula() throws {
    let outcome = try Plotgen.run("--expression", "z", "-z", "-2z", "--format", "svg")
    outcome.expectSuccess()
    #expect(outcome.lines.count == 1)
  }

  @Test func samplesHaveDerivatives() throws {
    let outcome = try Plotgen.run(
      "sample", "--expression", "a*z³", "--let", "a=2", "--at", "-1", "3")
    outcome.expectSuccess()
    #expect(outcome.lines.dropFirst() == ["-1.0,-2.0,6.0,-12.0,", "3.0,54.0,54.0,36.0,"])
  }

  @Test(arguments: [
    "1/z", "tan(z)", "log(z)", "sqrt(z)", "sin(z)/z", "floor(z)", "sqrt(abs(z))", "sigmoid(1e6*z)",
    "exp(-(1e4*(z-0.3))^2)", "0", "1e308*z", "1e300*tan(z)", "sqrt(-1-z^2)", "exp(exp(z))",
    "1e-310*z", "z^z", "|z|/z",
  ])
  func whatIsHardToDrawIsDrawn(formula: String) throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("--expression", formula, "--derivative", "0", "1")
      #expect(!outcome.wasKilled && outcome.status == 0, "\(outcome.messages)")
      #expect(try plotgen.files == outcome.lines.sorted())
    }
  }

  @Test func whatIsNotProvedIsSaid() throws {
    let outcome = try Plotgen.run("--expression", "sin(1/z)", "--format", "svg")
    #expect(!outcome.wasKilled && outcome.status == 0)
    #expect(outcome.messages.contains("plotgen: from -0.00"))
    #expect(outcome.messages.contains("the curve is not proved; the figure shows a band"))
    #expect(outcome.messages.split(separator: "\n").count { $0.contains("proved") } == 1)
  }

  private static let unreadable: [([String], String)] = [
    (["--expression", "z +"], "but found the end"), (["--expression", "?"], "but found '?'"),
    (["--expression", ""], "but found the end"), (["--expression", "1e4*zz"], "'zz' is not known"),
    (["--expression", "a*z"], "give it a value with --let a=…"),
    (["sample", "--expression", "sinn(z)"], "did you mean 'sin'?"),
  ]

  @Test(arguments: unreadable)
  func anErrorShowsThePlace(arguments: [String], words: String) throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(arguments)
      #expect(!outcome.wasKilled && outcome.status == 64)
      let lines = outcome.messages.split(separator: "\n")
      #expect(lines.first?.hasPrefix("plotgen: ") == true && lines.first?.contains(words) == true)
      #expect(lines.dropFirst(2).first?.trimmingCharacters(in: .whitespaces) == "^")
      #expect(outcome.output.isEmpty)
      #expect(try plotgen.isEmpty)
    }
  }

  private static let unfit: [([String], String)] = [
    (["--expression", "a*z", "--let", "a=1", "b=2"], "no formula has a parameter 'b'; there is a"),
    (["--expression", "z", "--let", "z=1"], "'z' is a variable"),
    (["--expression", "z", "--let", "x=1"], "'x' is a variable"),
    (["--expression", "z", "--let", "sin=1"], "'sin' has its meaning"),
    (["--expression", "a*z", "--let", "a=1", "a=2"], "--let gives 'a' two values"),
    (["--expression", "a*z", "--let", "a"], "such as e=0.025"),
    (["--expression", "a*z", "--let", "a=nan"], "must be finite"),
    (["--let", "a=1"], "--let gives values to names in an --expression"),
    (["--expression", "z", "--epsilon", "1"], "--epsilon and --parameter belong to activations"),
    (["sample", "relu", "--expression", "z"], "give one function"),
    (["sample"], "name a function, or give an --expression"),
  ]

  @Test(arguments: unfit)
  func valuesThatDoNotFitAreRefused(arguments: [String], words: String) throws {
    try Plotgen.run(arguments).expectRefusal(64, words)
  }

  @Test func aMegabyteIsRefused() throws {
    // A single argument may have 128 kB.
    let formula = String(repeating: "z+", count: 60_000)
    try Plotgen.run("--expression", formula).expectRefusal(64, "at most 2000 are read")
  }
}
