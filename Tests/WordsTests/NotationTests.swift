import Testing
import Words

struct NotationTests {
  @Test(arguments: [
    (0.025, "0.025"), (1, "1"), (-0.5, "−0.5"), (1e-7, "1×10^{−7}"), (1.5e300, "1.5×10^{300}"),
  ])
  func numbersAreShortestDecimals(value: Double, text: String) {
    #expect(Notation.number(value) == text)
  }

  @Test(arguments: [
    ("z for z > 0, else ε (sin z − cos z)", "*z* for *z* > 0, else *ε* (sin *z* − cos *z*)"),
    ("2·z^2 + log2(z)^z_1", "2·*z*^{2} + log2(*z*)^*z*_{1}"), ("z^(1/3)", "*z*^{1/3}"),
    ("2^3^2", "2^3^{2}"), ("z^−1", "*z*^{−1}"), ("1e6·z + 2.5e−3", "10^{6}·*z* + 2.5×10^{−3}"),
    ("between t_l and 1 / (1 + exp(−z))", "between *t*_{l} and 1 / (1 + exp(−*z*))"),
  ])
  func lettersAloneAreVariables(plain: String, markup: String) {
    #expect(Notation.formula(plain) == markup)
  }
}
