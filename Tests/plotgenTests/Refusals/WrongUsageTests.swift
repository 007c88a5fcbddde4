import Testing

/// Commands that are wrong: refused with the status 64 before anything is written.
struct WrongUsageTests {
  /// A wrong command and words of the message.
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let words: String

    init(_ arguments: String..., says words: String) {
      self.arguments = arguments
      self.words = words
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Case("--activation", "sinrelu", says: "did you mean 'sineReLU'?"),
    Case("sample", "sgmoid", says: "did you mean 'sigmoid'?"),
    Case("--activation", "qqqqqqqqqqqq", says: "'plotgen list' shows them"),
    Case("--activation", "", says: "no activation called ''"),
    Case("--parameter", "slope=1", says: "it has epsilon"),
    Case("--activation", "relu", "--epsilon", "0.1", says: "it has none"),
    Case(
      "--activation", "relu", "sineReLU", "--parameter", "slope=1",
      says: "it has none; sineReLU has no parameter 'slope': it has epsilon"),
    Case("--parameter", "epsilon", says: "such as epsilon=0.025"),
    Case("--parameter", "epsilon=", says: "such as epsilon=0.025"),
    Case("--parameter", "=1", says: "such as epsilon=0.025"),
    Case("--parameter", "epsilon=wide", says: "such as epsilon=0.025"),
    Case("--parameter", "", says: "such as epsilon=0.025"),
    Case("--parameter", "epsilon=nan", says: "epsilon of sineReLU must be finite, not nan"),
    Case("--epsilon", "inf", says: "epsilon of sineReLU must be finite, not inf"),
    Case("--epsilon", "-inf", says: "epsilon of sineReLU must be finite, not -inf"),
    Case(
      "sample", "sineReLU", "--epsilon", "nan", says: "epsilon of sineReLU must be finite, not nan"),
    Case("--epsilon", "wide", says: "write a number such as"),
    Case("--epsilon", "1e999", says: "too large for a double"),
    Case("--epsilon", "", says: "write a number such as"),
    Case("--epsilon", "-5wide", says: "'-5wide'"),
  ])
  func functionsAndParameters(wrong: Case) throws { try refuse(wrong) }

  @Test(arguments: [
    Case("--from", "1", "--to", "1", says: "--from must be less than --to"),
    Case("--from", "-1", "--to", "-2", says: "-1 is not less than -2"),
    Case("--from", "nan", says: "--from and --to must be finite"),
    Case("--to", "inf", says: "--from and --to must be finite"),
    Case("--from", "left", says: "write a number such as"),
    Case("--from", "-1e308", "--to", "1e308", says: "apart"),
    Case("sample", "relu", "--from", "2", "--to", "1", says: "2 is not less than 1"),
  ])
  func domains(wrong: Case) throws { try refuse(wrong) }

  @Test(arguments: [
    Case("--size", "0x10", says: "from 1"), Case("--size", "10x0", says: "from 1"),
    Case("--size", "-5x10", says: "from 1"), Case("--size", "5x−10", says: "from 1"),
    Case("--size", "0.5x0.5", says: "from 1"), Case("--size", "infx10", says: "from 1"),
    Case("--size", "nanxnan", says: "from 1"), Case("--size", "widexhigh", says: "640x480"),
    Case("--size", "640", says: "640x480"), Case("--size", "1x2x3", says: "640x480"),
    Case("--size", "", says: "640x480"),
    Case("--size", "32768x10", "--scale", "1", says: "at most 32767"),
    Case("--size", "20000x10", says: "image of 40000 px"),
    Case("--size", "32768x10", "--format", "svg", says: "at most 32767"),
    Case("--size", "1e300x10", says: "at most 32767"),
    Case("--size", "32767x32767", "--scale", "1", says: "1073676289 pixels is too large"),
    Case("--size", "16000x16000", "--scale", "1", says: "at most 100000000"),
    Case("--scale", "0", says: "--scale must be a number above 0"),
    Case("--scale", "-1", says: "--scale must be a number above 0"),
    Case("--scale", "nan", says: "--scale must be a number above 0"),
    Case("--scale", "inf", says: "--scale must be a number above 0"),
    Case("--scale", "0", "--format", "svg", says: "--scale must be a number above 0"),
    Case("--scale", "100", says: "at most 32767"), Case("--scale", "1e300", says: "at most 32767"),
    Case("--scale", "big", says: "write a number such as"),
  ])
  func sizesAndScales(wrong: Case) throws { try refuse(wrong) }

  @Test(arguments: [
    Case("--format", "gif", says: "'pdf', 'tikz' or 'eps'"),
    Case("--format", "svg,", says: "'pdf', 'tikz' or 'eps'"),
    Case("--format", "", says: "'pdf', 'tikz' or 'eps'"),
    Case("--theme", "blue", says: "'light', 'dark', 'both' or 'auto'"),
    Case("--theme", "", says: "'light', 'dark', 'both' or 'auto'"),
    Case("--derivative", "3", says: "takes 0, 1 and 2"),
    Case("--derivative", "-1", says: "takes 0, 1 and 2"),
    Case("--derivative", "0.5", says: "takes 0, 1 and 2"),
    Case("--derivative", "", says: "write a number such as"),
    Case("--output", "", says: "name a directory"),
    Case("gallery", "--output", "", says: "name a directory"),
    Case("docs", "--output", "", says: "name a directory"),
    Case("sample", "relu", "--format", "xml", says: "'csv' and 'json'"),
    Case("list", "--format", "xml", says: "'table' and 'json'"),
    Case("nonsense", says: "Unexpected argument 'nonsense'"), Case("", says: "argument ''"),
    Case("-5", says: "Unexpected argument '-5'"),
    Case("--activaton", "relu", says: "Did you mean '--activation'?"),
    Case("--from", says: "Missing value"),
    Case("sample", says: "name a function, or give an --expression"),
    Case("list", "extra", says: "'extra'"), Case("measure", "extra", says: "'extra'"),
    Case("measure", "figures", "--runs", "0", says: "between 1 and"),
    Case("measure", "--activation", "geluu", says: "'gelu'"),
    Case("measure", "--build", "fast", says: "'native' and 'portable'"),
    Case("measure", "accuracy", "--stride", "0", says: "between 1 and 4294967296"),
    Case("measure", "accuracy", "--widespread-stride", "1.5", says: "between 1 and 4294967296"),
    Case("measure", "vectors", "--activation", "reul", says: "'relu'"),
    Case("measure", "peers", says: "--python"),
  ])
  func optionsAndCommands(wrong: Case) throws { try refuse(wrong) }

  @Test(arguments: [
    Case("sample", "relu", "--count", "0", says: "between 2 and 10000000"),
    Case("sample", "relu", "--count", "1", says: "between 2 and 10000000"),
    Case("sample", "relu", "--count", "-1", says: "between 2 and 10000000"),
    Case("sample", "relu", "--count", "−1", says: "between 2 and 10000000"),
    Case("sample", "relu", "--count", "2.5", says: "between 2 and 10000000"),
    Case("sample", "relu", "--count", "1000000000000", says: "between 2 and 10000000"),
    Case("sample", "relu", "--count", "1e300", says: "between 2 and 10000000"),
    Case("sample", "relu", "--count", "many", says: "write a number such as"),
    Case("sample", "relu", "--count", "", says: "write a number such as"),
    Case("sample", "relu", "--at", "1", "--count", "2", says: "--at gives all arguments"),
    Case("sample", "relu", "--at", "left", says: "write a number such as"),
    Case("gallery", "--only", "no-such-*", says: "no figure is called 'no-such-*'"),
    Case("gallery", "--only", "", says: "no figure is called ''"),
    Case("gallery", "--only", "[", says: "no figure is called '['"),
    Case("gallery", "--jobs", "0", says: "between 1 and"),
    Case("gallery", "--jobs", "-1", says: "between 1 and"),
    Case("gallery", "--jobs", "1e300", says: "between 1 and"),
    Case("gallery", "--jobs", "all", says: "write a number such as"),
  ])
  func countsAndPatterns(wrong: Case) throws { try refuse(wrong) }

  private func refuse(_ wrong: Case) throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run(wrong.arguments)
      outcome.expectRefusal(64, wrong.words)
      #expect(try plotgen.isEmpty)
    }
  }
}
