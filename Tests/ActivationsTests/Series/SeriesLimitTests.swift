import Testing

@testable import Activations

@Suite("Limits told by series") struct SeriesLimitTests {
  private static let e = 2.718281828459045
  private static let halfPi = 1.5707963267948966

  private static let points: [LimitCase] = [
    // Removable singularities.
    .init("sin(z)/z", .rightOf(0), .exactly(1), .exactly(0)),
    .init("sin(z)*(1/z)", .leftOf(0), .exactly(1), .exactly(0)),
    .init("(z^2-1)/(z-1)", .leftOf(1), .exactly(2), .exactly(1)),
    .init("(1-cos(z))/z^2", .leftOf(0), .exactly(0.5), .exactly(0)),
    .init("(exp(z)-1)/z", .rightOf(0), .exactly(1), .exactly(0.5)),
    .init("(z-sin(z))/z^3", .rightOf(0), .about(1.0 / 6), .exactly(0)),
    .init("tanhShrink(z)/z^3", .rightOf(0), .about(1.0 / 3), .exactly(0)),
    .init("1/z-1/sin(z)", .leftOf(0), .exactly(0), .about(-1.0 / 6)),
    .init("(sqrt(z)-2)/(z-4)", .rightOf(4), .exactly(0.25), .exactly(-1.0 / 64)),
    .init("(z^3-8)/(z-2)", .leftOf(2), .exactly(12), .exactly(6)),
    .init("log(z)/(z-1)", .rightOf(1), .exactly(1), .exactly(-0.5)),
    .init("z*(1/z)", .leftOf(0), .exactly(1), .exactly(0)),
    .init("(1+z)^(1/z)", .rightOf(0), .about(e), .about(-e / 2)),
    .init("exp(-1/z^2)", .leftOf(0), .exactly(0), .exactly(0)),
    .init("1/(1+1/z^2)", .rightOf(0), .exactly(0), .exactly(0)),
    .init("erf(z)/z", .leftOf(0), .about(1.1283791670955126), .exactly(0)),
    .init("sinh(z)/tan(z)", .leftOf(0), .exactly(1), .exactly(0)),
    .init("z^z", .rightOf(0), .exactly(1), .negativeInfinity),
    .init("z*log(z)", .rightOf(0), .exactly(0), .negativeInfinity),
    // Kinks.
    .init("abs(z)", .leftOf(0), .exactly(0), .exactly(-1)),
    .init("abs(z)", .rightOf(0), .exactly(0), .exactly(1)),
    .init("sqrt(z^2)", .leftOf(0), .exactly(0), .exactly(-1)),
    .init("sqrt(z^4)", .leftOf(0), .exactly(0), .exactly(0)),
    .init("cbrt(z^3)", .leftOf(0), .exactly(0), .exactly(1)),
    .init("max(z,z^2)", .leftOf(0), .exactly(0), .exactly(0)),
    .init("max(z,z^2)", .rightOf(0), .exactly(0), .exactly(1)),
    .init("acos(cos(z))", .leftOf(0), .exactly(0), .about(-1)),
    .init("relu(z)", .leftOf(0), .exactly(0), .exactly(0)),
    .init("relu(z)", .rightOf(0), .exactly(0), .exactly(1)),
    // Jumps.
    .init("atan(1/z)", .leftOf(0), .about(-halfPi), .exactly(-1)),
    .init("abs(z)/z", .leftOf(0), .exactly(-1), .exactly(0)),
    .init("floor(z)", .leftOf(3), .exactly(2), .exactly(0)),
    .init("floor(z)", .rightOf(3), .exactly(3), .exactly(0)),
    .init("sign(z)", .leftOf(0), .exactly(-1), .exactly(0)),
    .init("1/(1+exp(1/z))", .leftOf(0), .exactly(1), .exactly(0)),
    .init("1/(1+exp(1/z))", .rightOf(0), .exactly(0), .exactly(0)),
    .init("z > 0 ? exp(-1/z) : 0", .rightOf(0), .exactly(0), .exactly(0)),
    // Poles, vertical tangents and cusps.
    .init("1/z", .leftOf(0), .negativeInfinity, .negativeInfinity),
    .init("1/z^2", .leftOf(0), .positiveInfinity, .positiveInfinity),
    .init("log(abs(z))", .leftOf(0), .negativeInfinity, .negativeInfinity),
    .init("1/log(abs(z))", .leftOf(0), .exactly(0), .positiveInfinity),
    .init("atanh(z)", .leftOf(1), .positiveInfinity, .positiveInfinity),
    .init("cbrt(z)", .leftOf(0), .exactly(0), .positiveInfinity),
    .init("sqrt(abs(sin(z)))", .leftOf(0), .exactly(0), .negativeInfinity),
    .init("z^1.5", .rightOf(0), .exactly(0), .exactly(0)),
    .init("z^0.3*z^0.4", .rightOf(0), .exactly(0), .positiveInfinity),
    .init("exp(-1/z)/z^5", .leftOf(0), .negativeInfinity, .negativeInfinity),
    .init("tan(z)/z^2", .rightOf(0), .positiveInfinity, .negativeInfinity),
    // Ends of the domain of definition.
    .init("sqrt(z)", .rightOf(0), .exactly(0), .positiveInfinity),
    .init("log(z)", .rightOf(0), .negativeInfinity, .positiveInfinity),
    .init("asin(z)", .leftOf(1), .about(halfPi), .positiveInfinity),
    .init("acos(z)", .rightOf(-1), .about(2 * halfPi), .negativeInfinity),
    .init("acosh(z)", .rightOf(1), .exactly(0), .positiveInfinity),
    .init("log(z)", .leftOf(0), .undefined, .undefined),
    .init("sqrt(-z^2)", .rightOf(0), .undefined, .undefined),
    .init("asin(z)", .rightOf(1), .undefined, .undefined),
    .init("acosh(z)", .leftOf(1), .undefined, .undefined),
    .init("1/(z-z)", .rightOf(0), .undefined, .undefined),
    .init("(z > 0 ? 1/z : 2) > 0 ? log(-z) : 1", .rightOf(0), .undefined, .undefined),
    // Oscillations.
    .init("z*sin(1/z)", .rightOf(0), .exactly(0), .none),
    .init("z^3*cos(1/z)", .leftOf(0), .exactly(0), .exactly(0)),
    .init("sin(1/z)", .rightOf(0), .none, .none),
    .init("sign(sin(1/z))*z", .rightOf(0), .exactly(0), .none),
  ]

  private static let ends: [LimitCase] = [
    .init("z^2-z", .positiveInfinity, .positiveInfinity, .positiveInfinity),
    .init("z^3-3*z", .negativeInfinity, .negativeInfinity, .positiveInfinity),
    .init("sqrt(z^2+1)-z", .positiveInfinity, .exactly(0), .exactly(0)),
    .init("sqrt(z^2+1)-z", .negativeInfinity, .positiveInfinity, .exactly(-2)),
    .init("(z^2-1)/(z-1)", .positiveInfinity, .positiveInfinity, .exactly(1)),
    .init("log(1+exp(z))", .positiveInfinity, .positiveInfinity, .exactly(1)),
    .init("log(1+exp(z))", .negativeInfinity, .exactly(0), .exactly(0)),
    .init("log(1+exp(z))-z", .positiveInfinity, .exactly(0), .exactly(0)),
    .init("z-log1p(z^2)", .positiveInfinity, .positiveInfinity, .exactly(1)),
    .init("sin(z)-z", .positiveInfinity, .negativeInfinity, .none),
    .init("z+sin(z)^2", .positiveInfinity, .positiveInfinity, .none),
    .init("z*(2+sin(z))", .positiveInfinity, .positiveInfinity, .none),
    .init("sin(z)/z", .positiveInfinity, .exactly(0), .exactly(0)),
    .init("exp(z)/(1+exp(z))", .positiveInfinity, .exactly(1), .exactly(0)),
    .init("exp(z/3)/(1+exp(z/3))", .positiveInfinity, .exactly(1), .exactly(0)),
    .init("exp(1000*z)/(1+exp(1000*z))", .positiveInfinity, .exactly(1), .exactly(0)),
    .init(
      "(exp(z)-exp(-z))/(exp(z)+exp(-z))", .negativeInfinity, .exactly(-1), .exactly(0)),
    .init("(2^z-2^-z)/(2^z+2^-z)", .positiveInfinity, .exactly(1), .exactly(0)),
    .init("tanh(z)", .negativeInfinity, .exactly(-1), .exactly(0)),
    .init("erf(z)", .positiveInfinity, .exactly(1), .exactly(0)),
    .init("erfc(z)*exp(z^2)", .positiveInfinity, .exactly(0), .exactly(0)),
    .init("atan(z)", .positiveInfinity, .about(halfPi), .exactly(0)),
    .init("asinh(z)", .negativeInfinity, .negativeInfinity, .exactly(0)),
    .init("gelu(z)", .negativeInfinity, .exactly(0), .exactly(0)),
    .init("gelu(z)", .positiveInfinity, .positiveInfinity, .exactly(1)),
    .init("phish(z)", .positiveInfinity, .positiveInfinity, .exactly(1)),
    .init("mish(z)", .negativeInfinity, .exactly(0), .exactly(0)),
    .init("exp(-exp(-z))", .negativeInfinity, .exactly(0), .exactly(0)),
    .init("exp(exp(z))", .positiveInfinity, .positiveInfinity, .positiveInfinity),
    .init("(1+1/z)^z", .positiveInfinity, .about(e), .exactly(0)),
    .init("z^(1/z)", .positiveInfinity, .exactly(1), .exactly(0)),
    .init("log(z)^2/z", .positiveInfinity, .exactly(0), .exactly(0)),
    .init("z^100*exp(-sqrt(z))", .positiveInfinity, .exactly(0), .exactly(0)),
    .init("min(z,z^2,z^3)", .positiveInfinity, .positiveInfinity, .exactly(1)),
    .init("max(10*z,z)", .positiveInfinity, .positiveInfinity, .exactly(10)),
    .init("log(z) < z^1.5 ? 1 : z", .positiveInfinity, .exactly(1), .exactly(0)),
    .init("z-floor(z)", .positiveInfinity, .none, .exactly(1)),
    .init("log(z)", .negativeInfinity, .undefined, .undefined),
  ]

  @Test("are those of analysis", arguments: points + ends)
  func limits(_ known: LimitCase) throws {
    try WorkingPrecision.with(128) {
      let jet =
        try Expression(known.formula).series(known.place.variable(reach: 0x1p-6))
      #expect(known.value.matches(jet.value.limit), "f: \(jet.value.limit)")
      #expect(known.slope.matches(jet.derivative.limit), "f′: \(jet.derivative.limit)")
    }
  }
}
