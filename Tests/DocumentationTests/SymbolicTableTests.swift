import Results
import Testing

@testable import Documentation

struct SymbolicTableTests {
  @Test func answersAreCountedByQuestionAndYesApartFromNo() {
    #expect(
      SymbolicTable.text(results) == """
        SymPy answers 2 of 5 questions about 2 formulas rightly, 1 wrongly and 2 not at all \
        (not implemented 1, out of time 1). `plotgen inspect` answers 3 of 5 questions about 2 \
        formulas rightly, 1 by true bounds that are not the closest, 0 wrongly and 1 not at all \
        (undecided 1).

        | Question                         | asked | SymPy: right | wrong | no answer | median, s \
        | all, s | plotgen: right | bounds only | wrong | no answer |
        | -------------------------------- | ----: | -----------: | ----: | --------: | --------: \
        | -----: | -------------: | ----------: | ----: | --------: |
        | `function_range`                 |     2 |            1 |     0 |         1 |     0.500 \
        |   1.00 |              1 |           1 |     0 |         0 |
        | `is_increasing`, where it is     |     1 |            0 |     0 |         1 |      10.0 \
        |   10.0 |              1 |           0 |     0 |         0 |
        | `is_increasing`, where it is not |     2 |            1 |     1 |         0 |      2.00 \
        |   4.00 |              1 |           0 |     0 |         1 |

        SymPy takes 7.50 s for all questions about a formula (median), 10.5 s at most, 15.0 s for \
        all formulas. `plotgen inspect` takes 0.375 s for all questions about a formula (median), \
        0.500 s at most, 0.750 s for all formulas. Times are processor times. SymPy has 10 s for a question; if that is \
        not enough, 10 s are counted.

        Peers: sympy 1.14.0 (Python 3.11). A processor, 1 \
        core, 3.00 GiB; A system; Swift 6.2, flags `-O`; commit `abc1234+`. Made by \
        `make measure-symbolic`.
        """)
  }

  @Test func everyFormulaHasARowInTheOrderOfTheFile() {
    #expect(
      SymbolicFormulaTable.text(results) == """
        | Formula | SymPy: domain | SymPy: range | SymPy: singularities | SymPy: rises, falls \
        | SymPy: s | plotgen: domain | plotgen: range | plotgen: singularities \
        | plotgen: rises, falls | plotgen: s |
        | ------- | ------------- | ------------ | -------------------- | ------------------- \
        | -------: | --------------- | -------------- | ---------------------- \
        | --------------------- | ---------: |
        | `z^2`   | –             | right        | –                    | 1 of 2, 1 wrong     \
        |     4.50 | –               | bounds         | –                      \
        | 1 of 2                |      0.500 |
        | `1/z`   | –             | –            | –                    | 0 of 1              \
        |     10.5 | –               | right          | –                      \
        | 1 of 1                |      0.250 |
        """)
  }

  @Test func withoutResultsThePageSaysHowToGetThem() {
    let texts = Tables.all(MeasuredResults())
    #expect(texts["symbolic"] == "*Not measured yet: run `make measure-symbolic`.*")
    #expect(texts["symbolic formulas"] == texts["symbolic"])
  }

  private var results: SymbolicResults {
    SymbolicResults(
      environment: Environment(
        processor: "A processor", cores: 1, memory: 3 << 30, system: "A system",
        swift: "Swift 6.2", flags: "-O", commit: "abc1234+"),
      command: "make measure-symbolic", secondsAllowed: 10,
      peers: [Peer(name: "sympy", version: "1.14.0", settings: "Python 3.11")],
      rows: [
        row("z^2", .functionRange, "sinerelu", .bounds, seconds: 0.5),
        row("z^2", .functionRange, "sympy", .right, seconds: 0.5),
        row("z^2", .isIncreasing, "sinerelu", .right, truth: false, seconds: 0.5),
        row("z^2", .isIncreasing, "sympy", .right, truth: false, seconds: 1),
        row("z^2", .isIncreasing, "sinerelu", .none, .undecided, truth: false, seconds: 0.5),
        row("z^2", .isIncreasing, "sympy", .wrong, truth: false, seconds: 3),
        row("1/z", .functionRange, "sinerelu", .right, seconds: 0.25),
        row("1/z", .functionRange, "sympy", .none, .notImplemented, seconds: 0.5),
        row("1/z", .isIncreasing, "sinerelu", .right, truth: true, seconds: 0.25),
        row("1/z", .isIncreasing, "sympy", .none, .timeOut, truth: true, seconds: 10),
      ])
  }

  private func row(
    _ formula: String, _ question: SymbolicQuestion, _ library: String,
    _ verdict: SymbolicRow.Verdict, _ cause: SymbolicRow.Cause? = nil, truth: Bool? = nil,
    seconds: Double
  ) -> SymbolicRow {
    SymbolicRow(
      formula: formula, question: question, from: -10, to: 0, library: library, verdict: verdict,
      cause: cause, answer: "", truth: truth, seconds: seconds)
  }
}
