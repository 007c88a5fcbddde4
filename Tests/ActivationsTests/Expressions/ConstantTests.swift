import Testing

@testable import Activations

/// Parts of a formula without z: arithmetic with real numbers, rounded once where a number is asked for.
struct ConstantTests {
  /// Values by mpmath with 60 digits, rounded to the nearest double.
  private static let values: [(String, Double)] = [
    ("pi/3", 1.0471975511965976), ("0.1 + 0.2", 0.30000000000000004), ("1/3", 1.0 / 3),
    ("0.1 + 0.2 - 0.3", 2.7755575615628914e-17), ("1/3*3", 1), ("1/3*3 - 1", 0),
    ("1e16 + 1 - 1e16", 1), ("sin(pi)", 1.2246467991473532e-16),
    ("cos(pi/2)", 6.123233995736766e-17),
    ("cbrt(-8)", -2), ("log10(1000)", 3), ("log2(8)", 3), ("2^0.5", 1.4142135623730951),
    ("exp(1) - e", 1.4456468917292502e-16), ("sqrt(2/π)", 0.7978845608028654),
    ("floor(7/2)", 3), ("max(1/3, 1/4)", 1.0 / 3), ("relu(1/3)", 1.0 / 3), ("|1/3 - 1|", 2.0 / 3),
    ("tanh(1e-200)*1e-200", 0),
  ]

  @Test(arguments: values)
  func areRoundedOnce(formula: String, value: Double) throws {
    #expect(try Expression(formula)(0.0) == value)
    #expect(try Expression("z + (\(formula))")(0.0) == value)
  }

  @Test(arguments: values)
  func areEnclosed(formula: String, value: Double) throws {
    let enclosure = try Expression("z*0 + (\(formula))").enclosure(over: Interval(0, 1))
    #expect(enclosure.value.contains(value) && enclosure.derivative.contains(0))
  }

  @Test func aThirdIsNoDouble() throws {
    let third = try Expression("1/3").enclosure(over: Interval(0, 1)).value
    #expect(third.upper == third.lower.nextUp)
    let zero = try Expression("3*(1/3) - 1").enclosure(over: Interval(0, 1)).value
    #expect(zero.contains(0) && zero.width < 1e-15)
    #expect(try Expression("z*(1/4 + 1/2)").enclosure(over: Interval(1, 1)).value.width == 0)
  }

  @Test(arguments: [
    ("1/3 > 0.3333333333333333 ? 1 : 2", 1.0), ("0.1 + 0.2 > 0.30000000000000004 ? 1 : 2", 2),
    ("pi/3 > pi/3 ? 1 : 2", 2), ("2/3 >= 2/3 ? 1 : 2", 1), ("e^2 < exp(2) ? 1 : 2", 1),
  ])
  func areComparedAsRealNumbers(formula: String, value: Double) throws {
    #expect(try Expression(formula)(0.0) == value)
  }

  /// e is the double nearest to Euler's number, but as a base of powers of z it is that number.
  @Test func powersOfEAreExponentials() throws {
    #expect(try Expression("e^z")(2.0) == .exp(2))
    let base = try Expression("(e*1)^z - e^z").enclosure(over: Interval(50, 50)).value
    #expect(base.upper < 0 || base.contains(0))
  }

  @Test(arguments: [
    ("(1/3)^z", 2.0, 1.0 / 9), ("2^z", 3, 8), ("10^z", 2, 100), ("(1/2)^z", -1, 2), ("1^z", 0.3, 1),
  ])
  func areBasesOfPowers(formula: String, z: Double, value: Double) throws {
    let expression = try Expression(formula)
    #expect((expression(z) - value).magnitude <= value.ulp)
    #expect(expression.enclosure(over: Interval(z, z)).value.contains(value))
  }

  @Test func whatCannotBeToldApartIsRefused() throws {
    for formula in ["1/3 + 1/3 + 1/3 >= 1 ? z : 0", "z + 1/(1/3*3 - 1)", "sqrt(1/3*3 - 1)*z"] {
      let error = try #require(throws: ExpressionError.self) { try Expression(formula) }
      #expect(error.reason.contains("decided"), "\(error.reason)")
    }
  }
}
