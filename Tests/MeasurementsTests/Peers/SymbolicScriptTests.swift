import Foundation
import Testing

@testable import Measurements

/// What the scripts that ask SymPy make of formulas, with nothing but Python's standard library.
@Suite(.enabled(if: Python.path != nil, "there is no python3 on the path"))
struct SymbolicScriptTests {
  @Test(arguments: [
    ("-z^2", "-(z^2)"),
    ("2^3^2", "(2^(3^2))"),
    ("2^-1", "(2^-1)"),
    ("8/4/2", "((8/4)/2)"),
    ("2z^2", "(2*(z^2))"),
    ("1e-3*z + .5", "((1/1000*z)+1/2)"),
    ("z > 1 ? 1 : z < -1 ? -1 : z", "[z>1: 1; [z<-1: -1; z]]"),
    ("min(z, z^2, 3)", "min(z,(z^2),3)"),
    ("clip(z, 0, 6)", "min(max(z,0),6)"),
    ("|z|·π − e", "((abs(z)*pi)-e)"),
    ("leakyReLU(2z, negativeSlope: -1)", "[(2*z)>0: (2*z); (-1*(2*z))]"),
    ("swish(z, beta: 50)", "(z*(1/(1+exp(-(50*z)))))"),
  ])
  func formulasAreReadAsTheGrammarSays(formula: String, tree: String) throws {
    #expect(try written(formula) == tree)
  }

  @Test(arguments: ["z +", "sinn(z)", "a*z", "(z", "z > 1", "z § 1"])
  func whatIsNoFormulaIsRefused(formula: String) throws {
    #expect(try written(formula) == "ValueError")
  }

  @Test func everyFormulaOfTheListIsReadAndItsTruthIsKnown() throws {
    let program = """
      import json, sys
      from formula import read
      cases = json.load(open(sys.argv[1], encoding="utf-8"))["formulas"]
      for case in cases:
        read(case["formula"])
      print(len(cases), len({case["formula"] for case in cases}), all("truth" in case for case in cases))
      """
    let list = Self.package.appending(path: "Docs/Data/symbolic-formulas.json").path
    #expect(try run(program, list) == "219 219 True")
  }

  /// The tree of a formula, with all parentheses.
  private func written(_ formula: String) throws -> String {
    let program = """
      import sys
      from formula import read
      def text(t):
        if t[0] in ("z", "pi", "e"): return t[0]
        if t[0] == "number": return str(t[1])
        if t[0] == "negative": return "-" + text(t[1])
        if t[0] == "choice": return "[%s%s%s: %s; %s]" % (text(t[2]), t[1], *map(text, t[3:]))
        if t[0] == "call": return "%s(%s)" % (t[1], ",".join(map(text, t[2])))
        signs = {"sum": "+", "difference": "-", "product": "*", "quotient": "/", "power": "^"}
        return "(%s%s%s)" % (text(t[1]), signs[t[0]], text(t[2]))
      try: print(text(read(sys.argv[1])))
      except ValueError: print("ValueError")
      """
    return try run(program, formula)
  }

  /// What a program of Python prints, run in the folder of the scripts.
  private func run(_ program: String, _ argument: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.standardOutput = output
    process.currentDirectoryURL = Self.package
      .appending(path: "Sources/Measurements/Peers/Python/symbolic")
    try process.run(command: [try #require(Python.path), "-B", "-c", program, argument])
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return String(text.trimmingPrefix("\n").split(separator: "\n").last ?? "")
  }

  private static let package = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }
}
