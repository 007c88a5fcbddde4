import Render
import Testing
import Words

struct LiteralWordsTests {
  @Test(arguments: ["z*sigmoid(1.702*z)", "a_b^{c}", "\\*", "relu", "", "x^2 + *y*"])
  func literalWordsReadBack(words: String) {
    #expect(Markup.plain(Notation.literal(words)) == words)
  }
}
