import TestSupport
import Testing

@testable import Activations

/// The C library beside MPFR: what the double enclosures assume of it.
struct LibraryAccuracyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let double: @Sendable (Double) -> Double
    let enclosed: @Sendable (Interval) -> Interval
    let precise: @Sendable (PreciseInterval) -> PreciseInterval

    var testDescription: String { name }
  }

  private static let cases: [Case] = [
    Case(name: "sin", double: { .sin($0) }, enclosed: { .sin($0) }, precise: { .sin($0) }),
    Case(name: "cos", double: { .cos($0) }, enclosed: { .cos($0) }, precise: { .cos($0) }),
    Case(name: "tan", double: { .tan($0) }, enclosed: { .tan($0) }, precise: { .tan($0) }),
    Case(name: "asin", double: { .asin($0) }, enclosed: { .asin($0) }, precise: { .asin($0) }),
    Case(name: "acos", double: { .acos($0) }, enclosed: { .acos($0) }, precise: { .acos($0) }),
    Case(name: "atan", double: { .atan($0) }, enclosed: { .atan($0) }, precise: { .atan($0) }),
    Case(name: "sinh", double: { .sinh($0) }, enclosed: { .sinh($0) }, precise: { .sinh($0) }),
    Case(name: "cosh", double: { .cosh($0) }, enclosed: { .cosh($0) }, precise: { .cosh($0) }),
    Case(name: "tanh", double: { .tanh($0) }, enclosed: { .tanh($0) }, precise: { .tanh($0) }),
    Case(name: "asinh", double: { .asinh($0) }, enclosed: { .asinh($0) }, precise: { .asinh($0) }),
    Case(name: "acosh", double: { .acosh($0) }, enclosed: { .acosh($0) }, precise: { .acosh($0) }),
    Case(name: "atanh", double: { .atanh($0) }, enclosed: { .atanh($0) }, precise: { .atanh($0) }),
    Case(name: "exp", double: { .exp($0) }, enclosed: { .exp($0) }, precise: { .exp($0) }),
    Case(
      name: "expMinusOne", double: { .expMinusOne($0) }, enclosed: { .expMinusOne($0) },
      precise: { .expMinusOne($0) }),
    Case(name: "log", double: { .log($0) }, enclosed: { .log($0) }, precise: { .log($0) }),
    Case(name: "log2", double: { .log2($0) }, enclosed: { .log2($0) }, precise: { .log2($0) }),
    Case(name: "log10", double: { .log10($0) }, enclosed: { .log10($0) }, precise: { .log10($0) }),
    Case(
      name: "log(onePlus:)", double: { .log(onePlus: $0) }, enclosed: { .log(onePlus: $0) },
      precise: { .log(onePlus: $0) }),
    Case(name: "cbrt", double: { .cbrt($0) }, enclosed: { .cbrt($0) }, precise: { .cbrt($0) }),
    Case(name: "erf", double: { .erf($0) }, enclosed: { .erf($0) }, precise: { .erf($0) }),
    Case(name: "erfc", double: { .erfc($0) }, enclosed: { .erfc($0) }, precise: { .erfc($0) }),
    Case(
      name: "sigmoid", double: { .sigmoid($0) }, enclosed: { .sigmoid($0) },
      precise: { .sigmoid($0) }),
    Case(
      name: "softplus", double: { .softplus($0) }, enclosed: { .softplus($0) },
      precise: { .softplus($0) }),
    Case(
      name: "z^1.7", double: { .pow($0, 1.7) }, enclosed: { .pow($0, 1.7) },
      precise: { .pow($0, 1.7) }),
    Case(
      name: "z^-0.3", double: { .pow($0, -0.3) }, enclosed: { .pow($0, -0.3) },
      precise: { .pow($0, -0.3) }),
    Case(
      name: "10^z", double: { .exponential(base: 10, $0) },
      enclosed: { .exponential(base: 10, $0) }, precise: { .exponential(base: 10, $0) }),
    Case(
      name: "0.3^z", double: { .exponential(base: 0.3, $0) },
      enclosed: { .exponential(base: 0.3, $0) }, precise: { .exponential(base: 0.3, $0) }),
  ]

  /// Arguments of every size, and most where the functions bend.
  private static let arguments: [Double] = {
    var random = SplitMix64(seed: 29)
    func sized(_ exponents: ClosedRange<Int>) -> Double {
      let size = Double(
        sign: .plus, exponent: Int.random(in: exponents, using: &random),
        significand: Double.random(in: 1..<2, using: &random))
      return Bool.random(using: &random) ? size : -size
    }
    return (0..<1500).map { _ in sized(-12...5) } + (0..<700).map { _ in sized(-1074...1023) }
      + (0..<800).map { _ in Double.random(in: -1.5...1.5, using: &random) }
      + [0, -0.0, 1, -1, 2, 0.5, 10, 1000]
  }()

  /// The error assumed is ``Interval/elementaryWidening`` ulp at most; half of it is enough here.
  @Test(arguments: cases)
  func errorsAreBelowWhatIsAssumed(of function: Case) {
    WorkingPrecision.with(192) {
      for z in Self.arguments {
        let (double, exact) = (function.double(z), function.precise(PreciseInterval(z)))
        let enclosed = function.enclosed(Interval(z, z))
        if exact.isEmpty {
          #expect(enclosed.isEmpty || enclosed.decoration == .trivial, "\(z)")
          continue
        }
        #expect(
          enclosed.lower <= exact.lowerBound.nextUp && exact.upperBound.nextDown <= enclosed.upper
            && PreciseNumber.make(enclosed.lower) <= exact.lower
            && exact.upper <= PreciseNumber.make(enclosed.upper), "\(z): \(enclosed)")
        guard double.isFinite else { continue }
        let error = (exact - PreciseInterval(double)).magnitudes.upperBound
        #expect(
          error <= Interval.elementaryWidening * double.ulp,
          "\(z): off by \(error / double.ulp) ulp")
      }
    }
  }
}
