import Testing

@testable import Activations

/// Points without a value: they stay missing through every outer function, in every reading.
struct MissingPointTests {
  private static let missing: [(String, [Double])] = [
    ("1/z", [0, -0.0]), ("exp(-1/z^2)", [0]), ("1/(1 + 1/z^2)", [0]), ("(1/z)^0", [0]),
    ("(sqrt(z))^0", [-1]), ("(log(z))^0", [0, -1]), ("atan(1/z)", [0, -0.0]),
    ("1/log(abs(z))", [0, 1, -1]), ("exp(log(abs(z)))", [0]), ("tanh(1/abs(z))", [0]),
    ("z/(1 + 1/z)", [0, -1]), ("exp(-abs(1/z))", [0]), ("sigmoid(-1/z^2)", [0]), ("sinc(1/z)", [0]),
    ("1/tan(z)", [0]), ("z*(1/z)", [0]), ("z*z^-1", [0]), ("sin(z)/z", [0]), ("z^-1.5", [0, -1]),
    ("z^1.5", [-1]), ("exp(-(z^-2))", [0]), ("z^z", [0, -1]), ("(abs(z))^z", [0]),
    ("atan(log1p(z))", [-1, -2]), ("tanh(atanh(z))", [1, -1, 2]), ("atan(log2(z))", [0]),
    ("1/(1 + exp(-log10(z)))", [0]), ("1/z > 0 ? 1 : 2", [0]), ("sqrt(z) ≤ 1 ? 3 : 4", [-1]),
    ("min(1/z, 0)", [0]), ("max(2, log(z))", [0, -1]), ("sign(1/z)", [0]),
    ("floor(exp(-1/z))", [0]),
    ("0*(1/z)", [0]), ("1/(z - z)", [0, 1, -3]), ("relu(-abs(1/z))", [0]),
    ("softplus(-abs(1/z))", [0]),
    ("erf(1/z)", [0]), ("2^(-1/z^2)", [0]), ("cbrt(1/z)", [0]), ("asin(z)", [2, -1.5]),
    ("acosh(z)^0", [0, -7]), ("|log(z)|", [0]), ("1/(1/z)", [0]),
  ]

  @Test(arguments: missing)
  func haveNoValueInAnyReading(formula: String, points: [Double]) throws {
    let f = try Expression(formula)
    for z in points {
      let jet = f.jet(at: z)
      #expect(f(z).isNaN && jet.value.isNaN, "value at \(z)")
      #expect(jet.derivative.isNaN && jet.secondDerivative.isNaN, "derivatives at \(z): \(jet)")
      #expect(Self.read(f, z).isNaN && f(Float(z)).isNaN)
      let enclosure = f.enclosure(over: Interval(z, z))
      #expect(
        enclosure.value.isEmpty && enclosure.derivative.isEmpty
          && enclosure.secondDerivative.isEmpty, "enclosure at \(z): \(enclosure)")
      let precise = WorkingPrecision.with(64) { Self.read(f, PreciseInterval(z)) }
      #expect(precise.isEmpty, "precise enclosure at \(z)")
      let kernels = Self.kernels(of: f, at: Float(z))
      #expect(kernels[0].isNaN && kernels[1].isNaN, "kernels at \(z)")
    }
  }

  private static let defined: [(String, Double, Double)] = [
    ("z > 0 ? exp(-1/z) : 0", 0, 0), ("z ≤ 0 ? 5 : log(z)", 0, 5), ("z^0", 0, 1),
    ("sqrt(z)^0", 0, 1), ("exp(z)^0.5", 0, 1), ("1/exp(1000*z)", 1, 0),
    ("atan(exp(1000*z))", 0, .pi / 4),
    ("z^0.5", 0, 0), ("cbrt(z^3)", 0, 0), ("log(z)", 1, 0), ("max(log(z), -1)", 1, 0),
  ]

  @Test(arguments: defined)
  func areOnlyThoseWithoutAValue(formula: String, z: Double, value: Double) throws {
    let f = try Expression(formula)
    #expect(f(z) == value)
    #expect(f.enclosure(over: Interval(z, z)).value.contains(value))
    #expect(Self.kernels(of: f, at: Float(z))[0] == Float(value))
  }

  /// The chain rule has no answer there, which proves nothing.
  @Test(arguments: [("sqrt(z^4)", 0.0), ("cbrt(z^3)", 1), ("(z^2)^1.5", 0), ("cbrt(z)^3", 1)])
  func aDerivativeThatTheChainRuleDoesNotGiveIsUnknown(formula: String, slope: Double) throws {
    let f = try Expression(formula)
    for z in [Interval(0, 0), Interval(-1, 1), Interval(0, 1)] {
      #expect(f.enclosure(over: z).derivative.contains(slope), "over \(z)")
    }
    let precise = WorkingPrecision.with(64) {
      f(Jet(variable: PreciseInterval(0))).derivative
    }
    #expect(precise.lowerBound <= slope && slope <= precise.upperBound)
  }

  private static let limits: [(String, Double, Double)] = [
    ("exp(-1/z^2)", .infinity, 1), ("log(1/z)", .infinity, -.infinity),
    ("1/(1 + exp(z))", -.infinity, 1), ("1/(1 + exp(z))", .infinity, 0), ("1/z", -.infinity, 0),
    ("z^-2", -.infinity, 0), ("atan(z)", .infinity, .pi / 2),
  ]

  /// What `sample` shows for the arguments ±∞.
  @Test(arguments: limits)
  func atInfinityThereAreLimits(formula: String, z: Double, limit: Double) throws {
    #expect(try Expression(formula)(z) == limit)
  }

  private static func read<S: Scalar>(_ f: Expression, _ z: S) -> S { f(z) }

  private static func kernels(of f: Expression, at z: Float) -> [Float] {
    var results: [Float] = [0, 0]
    [z].withUnsafeBufferPointer { z in
      results.withUnsafeMutableBufferPointer { results in
        var value = UnsafeMutableBufferPointer(rebasing: results[0..<1]).mutableSpan
        f.evaluate(z.span, into: &value)
        var slope = UnsafeMutableBufferPointer(rebasing: results[1..<2]).mutableSpan
        f.differentiate(z.span, into: &slope)
      }
    }
    return results
  }
}
