import Activations
import Testing

/// What belongs together when nothing says so.
struct PrecedenceTests {
  private static let ofConstants: [(String, Double)] = [
    ("1 + 2*3", 7), ("(1 + 2)*3", 9), ("7 - 2 - 1", 4), ("8/4/2", 1), ("8/4*2", 4),
    ("-2^2", -4), ("(-2)^2", 4), ("2^3^2", 512), ("2^-1", 0.5), ("2^-2^0", 0.5), ("2*-3", -6),
    ("--2", 2), ("-+-2", 2), ("1 - -1", 2), ("2²", 4), ("-2²", -4), ("2⁻²", 0.25), ("2^3²", 512),
    ("|-3|", 3), ("|1 - |-3||", 2), ("|-1|*|-2|", 2), ("2·3 × 4 ÷ 8 − 1", 2), ("2(3 + 4)", 14),
    ("2pi/pi", 2), ("1e3", 1000), ("2e", 2 * 2.718281828459045), ("2e-3", 0.002),
    ("2e - 3", 2 * 2.718281828459045 - 3),
    ("1.", 1), (".5", 0.5), ("1.5E+2", 150), ("1 > 0 ? 2 : 3", 2), ("1 < 0 ? 2 : 3", 3),
    ("1 ≥ 1 ? 2 : 3", 2), ("1 <= 1 ? 2 : 3", 2), ("1 > 1 ? 2 : 3", 3),
    ("0 > 1 ? 1 : 0 > 1 ? 2 : 3", 3), ("1 > 0 ? 1 > 2 ? 3 : 4 : 5", 4), ("(1 > 0) ? 2 : 3", 2),
    ("1 + 1 > 1 ? 1 + 1 : 0", 2), ("max(1, 2, 3) - min(3, 2, 1)", 2), ("clip(5, 0, 3)", 3),
    ("pow(2, 10)", 1024), ("0^0", 1),
  ]

  @Test(arguments: ofConstants)
  func constants(formula: String, value: Double) throws {
    #expect(try Expression(formula)(Double.zero) == value)
  }

  private static let atThree: [(String, Double)] = [
    ("2z", 6), ("2z^2", 18), ("-z^2", -9), ("z^2^0", 3), ("2z/3", 2),
    ("z - 1 > 1 ? z : 0", 3), ("z > 5 ? 1 : z < 2 ? 2 : 3", 3), ("3 ≥ z ? 1 : 0", 1),
    ("2^z", 8), ("z^z", 27), ("e^(z - 3)", 1),
  ]

  @Test(arguments: atThree)
  func ofTheVariable(formula: String, value: Double) throws {
    #expect(abs(try Expression(formula)(3.0) - value) < 1e-13)
  }

  @Test func aComparisonWithoutAnAnswerChoosesNothing() throws {
    for sign in [">", "<", ">=", "<="] {
      #expect(try Expression("sqrt(z) \(sign) 1 ? 2 : 3")(-1.0).isNaN)
    }
  }

  @Test func everySpellingOfASignIsTheSame() throws {
    let z = 1.7
    let plain = try Expression("2*z - 1/z >= 0 ? z^2 : -z")(z)
    for formula in ["2·z − 1÷z ≥ 0 ? z² : −z", "2×z – 1∕z ⩾ 0 ? z² : –z", "2⋅z-1⁄z≥0?z²:-z"] {
      #expect(try Expression(formula)(z) == plain)
    }
  }
}
