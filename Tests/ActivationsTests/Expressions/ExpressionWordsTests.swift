import Activations
import Testing

/// How a formula is printed.
struct ExpressionWordsTests {
  @Test(arguments: [
    ("z>0?z:e*(sin(z)-cos(z))", "z > 0 ? z : e·(sin(z) − cos(z))"),
    ("-z^2--1", "−z^2 − −1"), ("|z|-|z-1|", "|z| − |z − 1|"),
    ("2z<=1e-3?z²:z^-1", "2z ≤ 1e−3 ? z^2 : z^−1"),
    ("max( z,0 )/0.50", "max(z, 0)/0.50"),
    ("leakyReLU(z,negativeSlope=.2)", "leakyReLU(z, negativeSlope: .2)"),
  ])
  func signsAreTrueAndSpaceIsEven(formula: String, words: String) throws {
    let expression = try Expression(formula)
    #expect(expression.words == words)
    #expect(expression.formula == formula)
  }

  @Test func spaceMakesNoOtherFormula() throws {
    #expect(try Expression("z*2").kind == Expression(" z · 2 ").kind)
  }

  @Test func whatIsPrintedReadsBack() throws {
    let formula = "z > 1 ? -z^2 + |z - 1|*3 : z < -1 ? 2z - z^-2 : max(z, 1e-3)/2"
    let expression = try Expression(formula)
    let again = try Expression(expression.words)
    for z in [-3.0, -0.5, 0.5, 2] { #expect(expression(z) == again(z)) }
  }
}
