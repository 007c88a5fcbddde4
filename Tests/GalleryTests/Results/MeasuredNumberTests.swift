import Render
import Testing

@testable import Gallery

struct MeasuredNumberTests {
  @Test(arguments: [
    (0.43, "0.430"), (0.4304, "0.430"), (12, "12.0"), (1, "1.00"), (0.1, "0.100"), (10, "10.0"),
    (99.96, "100"), (9.996, "10.0"), (1234, "1230"), (0.001_234_5, "0.00123"), (0, "0"),
    (100, "100"),
    (-2.5, "−2.50"), (999_600, "1000000"),
  ]) func threeDigitsAreWritten(value: Double, text: String) {
    #expect(Notation.measured(value) == text)
  }

  @Test(arguments: [
    (1 << 22, "2²²"), (1 << 10, "2¹⁰"), (1000, "1000"), (2, "2¹"), (1, "1"), (0, "0"),
  ])
  func powersOfTwoAreWrittenAsSuch(value: Int, text: String) {
    #expect(Notation.count(value) == text)
  }

  @Test(arguments: ["z*sigmoid(1.702*z)", "a_b^{c}", "\\*", "relu", "", "x^2 + *y*"])
  func literalWordsReadBack(words: String) {
    #expect(Markup.plain(Notation.literal(words)) == words)
  }
}
