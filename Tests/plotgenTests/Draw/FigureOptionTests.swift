import Foundation
import Testing

/// The options of `plotgen draw` for words, axes, content and looks.
struct FigureOptionTests {
  /// Options that change a figure of `--activation sigmoid tanh --derivative 0 1`.
  static let changes: [[String]] = [
    ["--title", "A *z*^{2} title"], ["--title", "-hyphen"], ["--no-title"],
    ["--subtitle", "below"],
    ["--x-label", "input"], ["--y-label", "value", "slope"], ["--label", "one", "an, other"],
    ["--legend", "top"], ["--legend", "right"], ["--legend", "none"],
    ["--variable", "x"], ["--variable", "z_1"], ["--y-from", "-2"], ["--y-to", "1:2"],
    ["--y-from", "0.1", "1:-0.5"],
    ["--y-from=-1,1:-2"], ["--ticks", "pi"], ["--no-grid"], ["--aspect", "equal"],
    ["--overlay"], ["--mark", "z=1.5", "1:z=-2"], ["--tangent", "z=1"], ["--shade", "-1…2"],
    ["--shade", "1:0..1"], ["--rule", "y=1", "z=-3"], ["--zoom", "-1...1"],
    ["--line-width", "3"], ["--color", "red"], ["--color", "#123", "#aabbcc"],
    ["--dash", "dotted"],
    ["--dash", "solid,dashdot"],
  ]

  @Test(arguments: changes) func changesTheFigure(options: [String]) throws {
    try Plotgen.inFolder { plotgen in
      let usual = ["--activation", "sigmoid,tanh", "--derivative", "0,1", "--format", "svg"]
      try plotgen.run(usual + ["--output", "a"]).expectSuccess()
      let outcome = try plotgen.run(usual + ["--output", "b"] + options)
      #expect(outcome.status == 0, "\(outcome.messages)")
      let before = try plotgen.bytes(of: "a/sigmoid-tanh-derivative-0-1.svg")
      #expect(try plotgen.bytes(of: try #require(outcome.lines.first)) != before)
    }
  }

  @Test(arguments: [
    "blue", "brown", "cyan", "gray", "green", "magenta", "orange", "pink", "purple", "red",
    "yellow",
  ])
  func namedColoursAreSeenOnBothPages(color: String) throws {
    try Plotgen.run("--color", color, "--theme", "both", "--format", "svg").expectSuccess()
  }

  /// What cannot be done as asked, and what is said of it.
  static let notices: [(options: [String], notice: String)] = [
    (["--color", "#eee"], "the contrast of #eeeeee to the page is 1.2"),
    (["--color", "black", "--theme", "dark"], "the contrast of #000000 to the dark page"),
    (
      ["--activation", "relu", "gelu", "sigmoid", "--legend", "right", "--size", "200x300"],
      "there is no room for names to the right of the panels"
    ),
    (["--size", "10x10"], "there is no room for"),
  ]

  @Test(arguments: notices) func isTold(options: [String], notice: String) throws {
    let outcome = try Plotgen.run(options + ["--format", "svg"])
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains(notice), "\(outcome.messages)")
  }

  @Test func theVariableIsThatOfTheDescriptionToo() throws {
    let outcome = try Plotgen.run("--variable", "x", "--format", "svg", "--output", "-")
    #expect(outcome.output.contains("tends to x on the right"))
    #expect(!outcome.output.contains("tends to z"))
  }

  @Test(arguments: [
    ["--legend", "curves"], ["--grid"], ["--aspect", "free"], ["--ticks", "decimal"],
  ])
  func theUsualMayBeAsked(options: [String]) throws {
    try Plotgen.run(["--activation", "tanh", "--format", "svg"] + options).expectSuccess()
  }

  @Test(arguments: ["x", "y", "both"]) func axesAreLogarithmic(axis: String) throws {
    let outcome = try Plotgen.run(
      "--activation", "softplus", "--from", "0.01", "--to", "10", "--log", axis, "--format", "svg")
    outcome.expectSuccess()
    #expect(outcome.lines == ["Plots/softplus-from-0.01-to-10-log-\(axis).svg"])
  }

  @Test func formulasMayBeInX() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(
        "--expression", "x^2", "a*z", "--let", "a=2", "--mark", "x=1", "--format", "svg",
        "--output", "o")
      outcome.expectSuccess()
      let text = String(decoding: try plotgen.bytes(of: outcome.lines[0]), as: UTF8.self)
      #expect(text.contains("Marked at x = 1"))
    }
  }

  @Test func measuredPointsComeFromAFile() throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.write("z,loss\n0,0.5\n1,0.7\n", to: "p.csv")
      let outcome = try plotgen.run(
        "--activation", "sigmoid", "--points", "p.csv", "--format", "svg")
      outcome.expectSuccess()
      try plotgen.write("z,loss\n0,0.5\n1,seven\n", to: "p.csv")
      try plotgen.run("--activation", "sigmoid", "--points", "p.csv").expectRefusal(
        64, "p.csv, line 3: 'seven'")
      try plotgen.run("--activation", "sigmoid", "--points", "q.csv").expectRefusal(1, "q.csv")
      try plotgen.write("100,1\n1,1\n", to: "p.csv")
      let far = try plotgen.run("--activation", "sigmoid", "--points", "p.csv", "--format", "svg")
      #expect(far.status == 0 && far.messages.contains("1 of 2 measured points"))
    }
  }

  @Test func functionsHaveParametersOfTheirOwn() throws {
    let outcome = try Plotgen.run(
      "--activation", "swish(beta=0.5)", "swish(beta = 2)", "relu", "--format", "svg")
    outcome.expectSuccess()
    #expect(outcome.lines == ["Plots/swish-beta-0.5-swish-beta-2-relu.svg"])
  }

  @Test(arguments: [["--parameter", "beta=0.5", "beta=2"], ["--parameter", "beta=0.5,BETA=2"]])
  func valuesOfOneParameterAreCompared(options: [String]) throws {
    let outcome = try Plotgen.run(["--activation", "swish", "--format", "svg"] + options)
    outcome.expectSuccess()
    #expect(outcome.lines == ["Plots/swish-beta-0.5-2.svg"])
  }

  @Test func aCurveThatIsLeftOutIsSaid() throws {
    let outcome = try Plotgen.run("--expression", "sqrt(z-100)", "z", "--format", "svg")
    #expect(outcome.status == 0 && outcome.messages.contains("sqrt(z − 100) has no value"))
  }

  /// A wrong command and words of the message.
  static let refusals: [([String], String)] = [
    (["--title", "a", "--no-title"], "give only one of the two"),
    (["--label", "a", "b"], "2 for 1 curve"),
    (["--y-label", "a", "b"], "2 for 1 panels"),
    (["--legend", "left"], "'top', 'right', 'curves' or 'none'"),
    (["--variable", "1x"], "such as x or x_1"), (["--variable", ""], "such as x or x_1"),
    (["--y-from", "2", "--y-to", "1"], "2 is not less than 1"), (["--y-from", "3:1"], "0, 1 or 2"),
    (["--y-from", "1:1"], "it is not drawn; there is only 0"),
    (["--y-from", "1", "2"], "two values"),
    (["--y-from", "low"], "such as -1"), (["--y-from", "nan"], "such as -1"),
    (["--y-to", "1e301"], "1e300"),
    (["--log", "x"], "begin above 0"), (["--log", "z"], "'x', 'y' or 'both'"),
    (["--log", "y", "--y-from", "0"], "above 0"), (["--log", "y", "--aspect", "equal"], "linear"),
    (["--ticks", "e"], "'pi' and 'decimal'"), (["--aspect", "wide"], "'equal' and 'free'"),
    (["--mark", "1.5"], "such as z=1.5"), (["--mark", "x=1"], "write z=1"),
    (["--mark", "z=8"], "within −7…7"),
    (["--mark", "1:z=0"], "it is not drawn"), (["--tangent", "z=inf"], "such as z=1.5"),
    (["--shade", "1"], "such as -1..2"), (["--shade", "2..1"], "2 is not less than 1"),
    (["--shade", "0..9"], "within −7…7"),
    (["--rule", "x=1"], "write z=1 or y=1"), (["--rule", "z=9"], "within −7…7"),
    (["--zoom", "-8..1"], "within −7…7"),
    (["--zoom", "1:0..1"], "without a colon"), (["--line-width", "0"], "0.1 to 50"),
    (["--line-width", "wide"], "write a number"), (["--color", "nocolor"], "#rrggbb"),
    (["--color", "#12"], "#rrggbb"),
    (["--color", "red", "blue"], "2 for 1 curve"),
    (["--dash", "wavy"], "'solid', 'dashed', 'dotted' or 'dashdot'"),
    (["--dash", "solid,dotted"], "2 for 1 curve"),
  ]

  @Test(arguments: refusals) func refusesWhatCannotBe(options: [String], words: String) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run(["--activation", "sigmoid"] + options).expectRefusal(64, words)
      #expect(try plotgen.isEmpty)
    }
  }

  @Test(arguments: [
    (["--activation", "relu", "--tangent", "z=0"], "ReLU has a kink there"),
    (["--expression", "1/z", "--mark", "z=0"], "no value there"),
    (["--activation", "sineReLU", "--tangent", "z=0"], "no slope there"),
    (["--activation", "swish(beta=0.5", "relu"], "has no ')'"),
    (["--activation", "swish(beta)"], "such as epsilon=0.025"),
    (["--activation", "swish(beta=1,beta=2)"], "two values"),
    (["--activation", "relu(slope=1)"], "it has none"),
    (["--activation", "swish(beta=1)", "--parameter", "beta=2"], "a value already"),
    (["--activation", "sineReLU(epsilon=1)", "--epsilon", "2"], "a value already"),
    (["--expression", "a*z", "--let", "a=1", "--variable", "a"], "it is a parameter"),
    (["sample", "swish", "--parameter", "beta=0.5", "beta=2"], "give one value"),
    (["inspect", "swish", "--parameter", "beta=0.5,beta=2"], "give one value"),
    (["relu", "tanh"], "did you mean 'plotgen --activation relu tanh'?"),
    (["draw", "relu"], "did you mean 'plotgen --activation relu'?"),
    (["drwa"], "did you mean 'draw'?"), (["inspec", "gelu"], "did you mean 'inspect'?"),
    (["z^2"], "did you mean 'plotgen --expression \"z^2\"'?"),
  ]) func refusesOtherFunctions(arguments: [String], words: String) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.run(arguments).expectRefusal(64, words)
      #expect(try plotgen.isEmpty)
    }
  }

  @Test func helpHasSections() throws {
    let help = try Plotgen.run("draw", "--help").output
    for title in ["WORDS:", "AXES:", "CONTENT:", "LOOKS:"] { #expect(help.contains(title)) }
  }
}
