import Activations
import Testing

/// Formulas for whole arrays, where a factor of 10³⁰⁸ shows what is far below a `Float`.
struct ExpressionKernelTests {
  /// erfc(49) is about 10⁻¹⁰⁴⁵.
  @Test func theTailOfTheErrorFunctionIsZero() throws {
    let f = try Expression("1e308*erfc(z*z)")
    #expect(values(of: f, at: [-7, 6, 5.3]) == [0, 0, 0])
    #expect(values(of: try Expression("1e308*(1 - erf(z*z))"), at: [7, -9]) == [0, 0])
  }

  @Test(arguments: [
    "cbrt(z)", "log2(abs(z) + 1)", "log10(abs(z) + 0.3)", "10^z", "(1/3)^z", "z/3 + 1/7",
    "cbrt(z)^2*exp(-z)", "(1/2)^abs(z)",
  ])
  func agreeWithTheNumbers(formula: String) throws {
    let f = try Expression(formula)
    let arguments: [Float] = (-60...60).map { Float($0) / 7 }
    for (z, found) in zip(arguments, values(of: f, at: arguments)) {
      #expect((found - f(z)).magnitude <= f(z).ulp, "at \(z): \(found), \(f(z))")
    }
    var slopes: [Float] = Array(repeating: 0, count: arguments.count)
    arguments.withUnsafeBufferPointer { z in
      slopes.withUnsafeMutableBufferPointer { slopes in
        var span = slopes.mutableSpan
        f.differentiate(z.span, into: &span)
      }
    }
    for (z, found) in zip(arguments, slopes) where z != 0 {
      let slope = Float(f.derivative(at: Double(z)))
      #expect((found - slope).magnitude <= 2 * slope.ulp, "slope at \(z): \(found), \(slope)")
    }
  }

  private func values(of f: Expression, at arguments: [Float]) -> [Float] {
    var values: [Float] = Array(repeating: 0, count: arguments.count)
    arguments.withUnsafeBufferPointer { z in
      values.withUnsafeMutableBufferPointer { values in
        var span = values.mutableSpan
        f.evaluate(z.span, into: &span)
      }
    }
    return values
  }
}
