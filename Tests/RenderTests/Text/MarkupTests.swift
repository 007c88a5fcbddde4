import Render
import Testing

struct MarkupTests {
  struct Sample {
    var markup: String
    /// Italics in slashes, subscripts in brackets, superscripts in parentheses.
    var look: String
  }

  @Test(arguments: [
    Sample(markup: "z", look: "z"), Sample(markup: "*z* > 0", look: "/z/ > 0"),
    Sample(markup: "*t*_{l}", look: "/t/[l]"), Sample(markup: "1×10^{−8}", look: "1×10(−8)"),
    Sample(markup: "*a_{r}*", look: "/a//[r]/"), Sample(markup: "", look: ""),
    Sample(markup: "   ", look: "   "),
  ]) func structureIsRead(sample: Sample) {
    #expect(look(sample.markup) == sample.look)
  }

  @Test(arguments: [
    "2 * 3 * 4", "*", "**", "a*", "*a", "_", "_{", "^{x", "}{", "_x", "{}", "snake_case", "*a *",
  ]) func whatDoesNotFitStandsForItself(string: String) {
    #expect(look(string) == string)
    #expect(Markup.plain(string) == string)
  }

  @Test func aBackslashMakesAnOrdinaryCharacter() {
    #expect(look(#"\*z\* \_{x}"#) == "*z* _{x}")
  }

  @Test func plainWordsHaveNoStructureButAMarkForWhatIsRaised() {
    #expect(Markup.plain("*f*(*z*) = *ε*^{2} *x*_{0}") == "f(z) = ε^2 x0")
  }

  private func look(_ string: String) -> String {
    Markup(string).spans.map { span in
      let text =
        switch span.script {
        case .normal: span.text
        case .subscript: "[\(span.text)]"
        case .superscript: "(\(span.text))"
        }
      return span.isItalic ? "/\(text)/" : text
    }.joined()
  }
}
