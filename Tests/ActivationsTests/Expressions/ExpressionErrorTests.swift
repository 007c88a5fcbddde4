import Activations
import Testing

/// What is said about a formula that cannot be read, and where.
struct ExpressionErrorTests {
  /// A formula, words of the reason, and how many characters stand before the caret.
  struct Case: CustomTestStringConvertible, Sendable {
    let formula: String
    let words: String
    let place: Int

    init(_ formula: String, at place: Int, says words: String) {
      (self.formula, self.words, self.place) = (formula, words, place)
    }

    var testDescription: String { formula }
  }

  private static let cases = [
    Case("", at: 0, says: "expected a number, a name or '(', but found the end"),
    Case("?", at: 0, says: "expected a number, a name or '(', but found '?'"),
    Case("z +", at: 3, says: "expected a number, a name or '(', but found the end"),
    Case("z + * 2", at: 4, says: "but found '*'"),
    Case("z ** 2", at: 3, says: "write ^ for powers"),
    Case("(z", at: 2, says: "expected ')' or an operator, but found the end"),
    Case("z)", at: 1, says: "expected an operator or the end, but found ')'"),
    Case("|z", at: 2, says: "expected the second '|'"),
    Case("sin 2z", at: 3, says: "expected '(' after the function 'sin'"),
    Case("gelu z", at: 4, says: "expected '(' after the function 'gelu'"),
    Case("sin z²", at: 5, says: "this can be read in two ways"),
    Case("sin z·z", at: 5, says: "this can be read in two ways"),
    Case("√2z", at: 2, says: "this can be read in two ways"),
    Case("sin(z", at: 5, says: "expected ',' or ')'"),
    Case("sin²(z)", at: 0, says: "write the exponent after the argument: sin(…)²"),
    Case("2 z", at: 2, says: "write · to multiply"),
    Case("z z", at: 2, says: "write · to multiply"),
    Case("(z)(z)", at: 3, says: "write · to multiply"),
    Case("z(z + 1)", at: 0, says: "'z' is no function; write z·(…) to multiply"),
    Case("e(z)", at: 0, says: "'e' is no function"),
    Case("1,5*z", at: 1, says: "write a decimal point"),
    Case("z == 1 ? 1 : 2", at: 2, says: "compare with <, >, ≤ or ≥"),
    Case("z ! 1 ? 1 : 2", at: 2, says: "'!' has no meaning here; compare with"),
    Case("z > 0 && z < 1 ? 1 : 2", at: 6, says: "put one condition inside the other"),
    Case("0 < z < 1 ? 1 : 2", at: 6, says: "comparisons cannot be chained"),
    Case("z > 0", at: 5, says: "expected '?' and two values"),
    Case("z > 0 ? z", at: 9, says: "expected ':' and what holds otherwise"),
    Case("z ? 1 : 2", at: 0, says: "expected a comparison such as z > 0 in front of '?'"),
    Case("1 + (z > 0)", at: 4, says: "a comparison is no number"),
    Case("sin(z > 0)", at: 4, says: "a comparison is no number"),
    Case("z > 0 ? z > 1 : 2", at: 8, says: "a comparison is no number"),
    Case("1/2z", at: 3, says: "this can be read in two ways"),
    Case("2^3z", at: 3, says: "this can be read in two ways"),
    Case("1/-2(z)", at: 4, says: "this can be read in two ways"),
    Case("z²^3", at: 2, says: "this can be read in two ways"),
    Case("sinn(z)", at: 0, says: "there is no function 'sinn'; did you mean 'sin'?"),
    Case("sgn(z)", at: 0, says: "there is no function 'sgn'; write sign(a)"),
    Case("2 + mod(z, 2)", at: 4, says: "there is no function 'mod'; write a - b*floor(a/b)"),
    Case("2*lekyrelu(z)", at: 2, says: "did you mean 'leakyReLU'?"),
    Case("z + a", at: 4, says: "'a' is not known; give it a value with --let a=…"),
    Case("alpha*z", at: 0, says: "'alpha' is not known"),
    Case("X + 1", at: 0, says: "the variable is called z or x"),
    Case("z + x", at: 4, says: "the variable is z here"),
    Case("sin(z, 1)", at: 0, says: "'sin' takes 1 argument, not 2"),
    Case("max(z)", at: 0, says: "'max' takes 2 or more arguments, not 1"),
    Case("clip(z, 1)", at: 0, says: "'clip' takes 3 arguments, not 2"),
    Case("relu(z, slope: 1)", at: 8, says: "relu has no parameter 'slope': it has none"),
    Case("sin(z, slope: 1)", at: 7, says: "'sin' has no parameters"),
    Case("leakyReLU(z, negativeSlope: z)", at: 28, says: "a parameter needs a constant value"),
    Case("leakyReLU(negativeSlope: 1, z)", at: 28, says: "arguments without a name come first"),
    Case("rReLU(z, lower: 1, upper: 0)", at: 0, says: "rReLU needs lower to be at most upper"),
    Case("z + 1/0", at: 4, says: "this constant has no value"),
    Case("z + 1e300*1e300", at: 4, says: "this constant is too large for a double"),
    Case("0/0*z", at: 0, says: "this constant has no value"),
    Case("z*log(-1)", at: 2, says: "this constant has no value"),
    Case("1e999", at: 0, says: "beyond what a double can hold"),
    Case("z + 1e-999", at: 4, says: "beyond what a double can hold"),
    Case("z^1e10", at: 2, says: "an exponent may be at most"),
    Case("(-2)^z", at: 0, says: "a power with a varying exponent needs a base above 0"),
    Case("z + #", at: 4, says: "'#' has no meaning here"),
    Case("z\u{202E}", at: 1, says: "the character U+202E has no meaning here"),
    Case("z⁻", at: 1, says: "expected a raised digit"),
    Case("[z]", at: 0, says: "use ( and )"),
  ]

  @Test(arguments: cases)
  func theCaretStandsUnderThePlace(wrong: Case) throws {
    let error = try #require(throws: ExpressionError.self) { try Expression(wrong.formula) }
    #expect(error.reason.contains(wrong.words), "\(error)")
    #expect(error.place == wrong.place, "\(error)")
    let lines = error.description.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 3)
    #expect(lines[2] == String(repeating: " ", count: 2 + wrong.place) + "^")
  }

  @Test func theDescriptionIsTheReasonTheFormulaAndTheCaret() throws {
    let error = try #require(throws: ExpressionError.self) { try Expression("z > 0 ? z : sinn(z)") }
    #expect(
      error.description == """
        there is no function 'sinn'; did you mean 'sin'?
          z > 0 ? z : sinn(z)
                      ^
        """)
  }

  @Test func ofALongFormulaOnlyTheSurroundingsAreShown() throws {
    let formula =
      String(repeating: "z + ", count: 100) + "? + " + String(repeating: "z + ", count: 50)
    let error = try #require(throws: ExpressionError.self) { try Expression(formula) }
    let lines = error.description.split(separator: "\n").map(Array.init)
    try #require(lines.count == 3)
    #expect(lines[1].count <= 64)
    #expect(lines[1].starts(with: "  …") && lines[1].last == "…")
    #expect(lines[1][lines[2].count - 1] == "?")
  }

  @Test func whatWouldDisturbATerminalIsNotShown() throws {
    let error = try #require(throws: ExpressionError.self) { try Expression("z\t+\u{1B}[2J\n") }
    let unsafe = error.description.unicodeScalars.filter { $0.value < 32 && $0 != "\n" }
    #expect(unsafe.isEmpty)
    #expect(error.description.split(separator: "\n").count == 3)
  }

  @Test(arguments: [
    (["b": 1.0], "no formula has a parameter 'b'; there is a"), (["z": 1], "'z' is a variable"),
    (["sin": 1], "'sin' has its meaning"), (["ReLU": 1], "'ReLU' has its meaning"),
    (["pi": 1], "'pi' has its meaning"), (["2a": 1], "'2a' is no name"), (["": 1], "'' is no name"),
    (["a b": 1], "'a b' is no name"), (["b": .nan], "must be finite"),
  ])
  func valuesThatNoParameterCanHaveAreRefused(values: [String: Double], words: String) throws {
    let error = try #require(throws: ExpressionError.self) {
      try Expression("a*z", parameters: values.merging(["a": 1]) { first, _ in first })
    }
    #expect(error.reason.contains(words))
    #expect(error.place == nil && error.description == error.reason)
  }

  @Test func severalFormulasShareTheirParameters() throws {
    let both = try Expression.all(["a*z", "b + z"], parameters: ["a": 1, "b": 2])
    #expect(both.map { $0(1.0) } == [1, 3])
    #expect(throws: ExpressionError.self) {
      try Expression.all(["a*z", "z"], parameters: ["a": 1, "b": 2])
    }
  }
}
