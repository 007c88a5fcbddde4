import Foundation
import Testing

@testable import Measurements

/// How answers are judged, which takes a Python with mpmath; `make references` and `make measure-symbolic`
/// install one.
@Suite(.enabled(if: SymbolicPython.path != nil, "there is no python3 with mpmath"))
struct SymbolicJudgeTests {
  /// 1/z has no value at 0, floor(z/7) jumps at −7, 0 and 7, abs(z) has a corner at 0.
  @Test(arguments: [
    ("1/z", "continuous_domain", "set(i(-10,0,1,1), i(0,10,1,1))", "right"),
    ("1/z", "continuous_domain", "set(i(-10,0,0,1), i(0,10,1,0))", "right"),
    ("1/z", "continuous_domain", "set(i(-10,10,0,0))", "wrong"),
    ("1/z", "continuous_domain", "set(i(0,10,1,0))", "wrong"),
    (
      "floor(z/7)", "continuous_domain", "set(i(-10,-7,0,1),i(-7,0,1,1),i(0,7,1,1),i(7,10,1,0))",
      "right"
    ),
    ("floor(z/7)", "continuous_domain", "set(i(-10,-7,0,1),i(-7,7,1,1),i(7,10,1,0))", "wrong"),
    ("abs(z)", "continuous_domain", "set(i(-10,10,0,0))", "right"),
    ("abs(z)", "continuous_domain", "set(i(-10,3,0,1), i(3,10,1,0))", "wrong"),
    ("1/z", "function_range", "{'bounds': ['-inf', 'inf']}", "right"),
    ("abs(z)", "function_range", "{'bounds': ['1e-10', '10.000000001']}", "right"),
    ("abs(z)", "function_range", "{'bounds': ['0', '10.00000002']}", "wrong"),
    ("abs(z)", "function_range", "{'bounds': ['-1', '11'], 'encloses': True}", "bounds"),
    ("abs(z)", "function_range", "{'bounds': ['1', '11'], 'encloses': True}", "wrong"),
    ("abs(z)", "function_range", "{'bounds': []}", "wrong"),
    ("1/z", "singularities", "set(p(0))", "right"),
    ("1/z", "singularities", "set(p(1e-10))", "right"),
    ("1/z", "singularities", "set()", "wrong"),
    ("1/z", "singularities", "set(p(0), p(1))", "wrong"),
    ("abs(z)", "singularities", "set()", "right"),
    ("abs(z)", "singularities", "set(p(0))", "right"),
    ("z^2", "singularities", "set(p(0))", "wrong"),
    ("1/z", "is_decreasing", "False", "right"),
    ("abs(z)", "is_decreasing", "True", "right"),
    ("floor(z/7)", "is_increasing", "True", "right"),
    ("floor(z/7)", "is_decreasing", "True", "wrong"),
  ])
  func answersAreHeldAgainstValues(
    formula: String, question: String, answer: String, verdict: String
  ) throws {
    let program = """
      import sys
      from mpmath import mp, mpf
      import formula, judge, truth
      from sets import NumberSet
      def i(lower, upper, left_open, right_open):
        return NumberSet.of_interval(mpf(lower), mpf(upper), bool(left_open), bool(right_open))
      def p(at): return NumberSet.of_points([mpf(at)])
      def set(*parts):
        members = NumberSet.union(parts)
        ends = members.ends
        return {"ends": [mp.nstr(end, 20) for end in ends],
          "at": [members.contains(end) for end in ends],
          "between": [members.contains((a + b) / 2) for a, b in zip(ends, ends[1:])]}
      truth.STEPS = 400
      so = truth.truth(formula.read(sys.argv[1]))
      print(judge.verdict(sys.argv[2], (-10, 0), eval(sys.argv[3]), so))
      """
    #expect(try SymbolicPython.run(program, formula, question, answer) == verdict)
  }

  @Test(arguments: [
    ("sin(z)/z", "['0'] ['-0.217233628211', '1'] [False, False] [False, False]"),
    (
      "tan(z/2)",
      "['-9.42477796077', '-3.14159265359', '3.14159265359', '9.42477796077'] ['-inf', 'inf'] [False, False] [False, False]"
    ),
    ("log(z)", "['0'] ['-inf', '2.30258509299'] [False, False] [False, False]"),
    ("z^0.001", "[] ['0', '1.00230523808'] [False, True] [False, False]"),
    (
      "z > 1 ? exp(z) : exp(z)*(1 + 1e-15)",
      "[] ['4.53999297625e-5', '22026.4657948'] [True, False] [False, False]"
    ),
    ("floor(sin(z))", "[] ['-1', '1'] [False, False] [False, False]"),
    ("sqrt(cos(z) - 1)", "[] ['0', '0'] [False, False] [False, False]"),
    ("1/(1e-200 + z^2)", "[] ['0.01', '1e+200'] [True, False] [False, True]"),
    ("exp(-(1e4*(z - 0.3))^2)", "[] ['0', '1'] [None, False] [None, False]"),
  ])
  func whatIsSoIsFound(formula: String, found: String) throws {
    let program = """
      import sys
      from mpmath import mp, mpf
      import formula, judge, truth
      truth.STEPS = 400
      so = truth.truth(formula.read(sys.argv[1]))
      short = lambda numbers: [mp.nstr(mpf(x), 12).removesuffix(".0").replace(".0e", "e").lstrip("+") for x in numbers]
      print(short(judge.singular_points(so)), short(so["range"]), so["increasing"], so["decreasing"])
      """
    #expect(try SymbolicPython.run(program, formula) == found)
  }

  /// What is taken from a report that has the features and intervals given.
  @Test(arguments: [
    ("continuous_domain", "whole", "[-10, 0) ∪ (0, 10]"),
    ("continuous_domain", "open", ""),
    ("singularities", "whole", "{jump 0}"),
    ("singularities", "open", ""),
    ("is_increasing", "whole", "yes"),
    ("is_decreasing", "whole", "no"),
    ("is_increasing", "open", ""),
    ("is_increasing", "falling", "no"),
    ("is_increasing", "pole", "no"),
    ("is_increasing", "gap", "no"),
    ("function_range", "whole", "-1 … +inf"),
    ("function_range", "open", "in -1 … +inf"),
    ("function_range", "falling", ""),
  ])
  func aReportAnswersWhatItProves(question: String, report: String, words: String) throws {
    let program = """
      import sys
      import plotgen_answers
      def report(kind):
        side = lambda value: {"value": value, "derivative": 0}
        left, at, right = ("inf", 5, 6) if kind == "pole" else (-1, 0, 1)
        if kind == "falling": left, right = 1, -1
        whole = kind != "open"
        evidence = {"whole": "proved", "open": "encloses"}.get(kind, "undecided")
        parts = [(-10, 4), (6, 10)] if kind == "gap" else [(-10, 10)]
        return {
          "complete": {"features": whole, "definedOn": True, "monotonicity": True}, "undecided": [],
          "definedOn": [{"from": a, "to": b, "includesFrom": True, "includesTo": True} for a, b in parts],
          "features": [{"kind": "pole" if kind == "pole" else "jump", "at": 0, "value": at,
            "left": side(left), "right": side(right)}],
          "monotonicity": [{"from": a, "to": b, "behaviour": "increasing", "evidence": "proved"}
            for a, b in ((-10, 0), (0, 10))],
          "range": {"value": [-1, "inf"], "evidence": evidence}}
      print(plotgen_answers.answer(report(sys.argv[2]), sys.argv[1], (-10, 10))["words"])
      """
    #expect(try SymbolicPython.run(program, question, report) == words)
  }
}

/// The Python with mpmath, and the folder of the scripts.
private enum SymbolicPython {
  static let path: String? = [
    ".build/symbolic/bin/python", ".build/references/bin/python",
  ].map { package.appending(path: $0).path }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The last line that a program of Python prints.
  static func run(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    let output = Pipe()
    process.standardOutput = output
    process.currentDirectoryURL =
      package
      .appending(path: "Sources/Measurements/Peers/Python/symbolic")
    try process.run(command: [try #require(path), "-B", "-c", program] + arguments)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return String(text.split(separator: "\n").last ?? "")
  }

  private static let package = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }
}
