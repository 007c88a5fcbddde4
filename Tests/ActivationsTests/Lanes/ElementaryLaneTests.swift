import TestSupport
import Testing

@testable import Activations

/// The errors that the documentation of lanes states, on floats of all sizes.
struct ElementaryLaneTests {
  /// An elementary function with its readings and the errors stated for it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let lane: @Sendable (Lane) -> Lane
    let wide: @Sendable (WideLane) -> WideLane
    let exact: @Sendable (Double) -> Double

    /// In ulp.
    let single: Double

    /// In proportion to the value.
    var double = 0x1p-39

    /// The largest term of a difference, next to whose zeros the error is that of the term.
    var term: @Sendable (Double) -> Double = { _ in 0 }

    /// Around a zero, next to which the error is that of terms that the surveys of exactness know.
    var zero: ClosedRange<Float>?

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "exp", lane: { .exp($0) }, wide: { .exp($0) }, exact: { .exp($0) }, single: 0.8),
    Case(
      name: "expMinusOne", lane: { .expMinusOne($0) }, wide: { .expMinusOne($0) },
      exact: { .expMinusOne($0) }, single: 1.8),
    Case(name: "log", lane: { .log($0) }, wide: { .log($0) }, exact: { .log($0) }, single: 1.5),
    Case(
      name: "log(onePlus:)", lane: { .log(onePlus: $0) }, wide: { .log(onePlus: $0) },
      exact: { .log(onePlus: $0) }, single: 1.5),
    Case(
      name: "sigmoid", lane: { .sigmoid($0) }, wide: { .sigmoid($0) }, exact: { .sigmoid($0) },
      single: 2.5),
    Case(
      name: "softplus", lane: { .softplus($0) }, wide: { .softplus($0) }, exact: { .softplus($0) },
      single: 2.5),
    Case(name: "tanh", lane: { .tanh($0) }, wide: { .tanh($0) }, exact: { .tanh($0) }, single: 2.5),
    Case(name: "sqrt", lane: { .sqrt($0) }, wide: { .sqrt($0) }, exact: { .sqrt($0) }, single: 0.5),
    Case(
      name: "sinh", lane: { .sinh($0) }, wide: { .sinh($0) }, exact: { .sinh($0) }, single: 0.51),
    Case(
      name: "cosh", lane: { .cosh($0) }, wide: { .cosh($0) }, exact: { .cosh($0) }, single: 0.51),
    Case(
      name: "asinh", lane: { .asinh($0) }, wide: { .asinh($0) }, exact: { .asinh($0) }, single: 0.51
    ),
    Case(
      name: "acosh", lane: { .acosh($0) }, wide: { .acosh($0) }, exact: { .acosh($0) }, single: 0.51
    ),
    Case(
      name: "atanh", lane: { .atanh($0) }, wide: { .atanh($0) }, exact: { .atanh($0) }, single: 0.51
    ),
    Case(
      name: "atan", lane: { .atan($0) }, wide: { .atan($0) }, exact: { .atan($0) }, single: 0.51),
    Case(
      name: "asin", lane: { .asin($0) }, wide: { .asin($0) }, exact: { .asin($0) }, single: 0.51),
    Case(
      name: "acos", lane: { .acos($0) }, wide: { .acos($0) }, exact: { .acos($0) }, single: 0.51),
    Case(name: "tan", lane: { .tan($0) }, wide: { .tan($0) }, exact: { .tan($0) }, single: 0.51),
    Case(
      name: "z Φ(z)", lane: { .normalGate($0) }, wide: { .normalGate($0) },
      exact: { .normalGate($0) }, single: 3.5),
    Case(
      name: "(z Φ(z))′", lane: { .normalGateSlope($0) }, wide: { .normalGateSlope($0) },
      exact: { .normalGateSlope($0) }, single: 3.5, double: 0x1p-37, zero: -1...(-0.4)),
    Case(
      name: "z (1 + tanh …) ÷ 2", lane: { .tanhGate($0) }, wide: { .tanhGate($0) },
      exact: { .tanhGate($0) }, single: 2.6, double: 0x1p-34),
    Case(
      name: "(z (1 + tanh …) ÷ 2)′", lane: { .tanhGateSlope($0) }, wide: { .tanhGateSlope($0) },
      exact: { .tanhGateSlope($0) }, single: 3.2, double: 0x1p-32, zero: -1...(-0.4)),
    Case(name: "erf", lane: { .erf($0) }, wide: { .erf($0) }, exact: { .erf($0) }, single: 0.51),
    Case(
      name: "erfc", lane: { .erfc($0) }, wide: { .erfc($0) }, exact: { .erfc($0) }, single: 0.51),
    Case(
      name: "sinc", lane: { .sinc($0, derivative: 0) }, wide: { .sinc($0, derivative: 0) },
      exact: { .sinc($0, derivative: 0) }, single: 0.51),
    Case(
      name: "sinc′", lane: { .sinc($0, derivative: 1) }, wide: { .sinc($0, derivative: 1) },
      exact: { .sinc($0, derivative: 1) }, single: 0.51, term: { 1 / $0.magnitude }),
    Case(
      name: "cbrt", lane: { .cbrt($0) }, wide: { .cbrt($0) }, exact: { .cbrt($0) }, single: 0.51),
    Case(
      name: "log2", lane: { .log2($0) }, wide: { .log2($0) }, exact: { .log2($0) }, single: 0.51),
    Case(
      name: "log10", lane: { .log10($0) }, wide: { .log10($0) }, exact: { .log10($0) }, single: 0.51
    ),
    Case(
      name: "10^z", lane: { .exponential(base: 10, $0) }, wide: { .exponential(base: 10, $0) },
      exact: { .exponential(base: 10, $0) }, single: 0.51),
    Case(
      name: "z^1.5", lane: { .pow($0, 1.5) }, wide: { .pow($0, 1.5) }, exact: { .pow($0, 1.5) },
      single: 150),
    Case(
      name: "z^-3", lane: { .pow($0, -3) }, wide: { .pow($0, -3) }, exact: { .pow($0, -3) },
      single: 2.5),
    Case(
      name: "z^7", lane: { .pow($0, 7) }, wide: { .pow($0, 7) }, exact: { .pow($0, 7) }, single: 4),
  ]

  private static let count = Thoroughness.count(10_000, thorough: 40_000)

  static let inputs: [Float] = {
    var random = SplitMix64(seed: 11)
    let usual = (0..<count).map { _ in Float.random(in: -20...20, using: &random) }
    let any = (0..<count).map { _ in Float(bitPattern: UInt32(truncatingIfNeeded: random.next())) }
    return usual + any.filter(\.isFinite)
  }()

  @Test(arguments: cases)
  func errorsAreAsStated(of function: Case) {
    for z in Self.inputs where function.zero?.contains(z) != true {
      let exact = function.exact(Double(z))
      let (lane, wide) = (function.lane(Lane(reading: z)), function.wide(WideLane(reading: z)))
      if lane.doubt == 0, lane.value.isFinite {
        let error = (Double(lane.value) - exact).magnitude / Self.ulp(of: exact)
        #expect(error <= function.single, "Lane at \(z)")
      }
      if wide.doubt == 0, wide.value.isFinite {
        let error = (wide.value - exact).magnitude
        // What is 0 as a `Float` need not be told from 0.
        #expect(
          error <= function.double * exact.magnitude + 0x1p-50 * function.term(Double(z))
            + 0x1p-180,
          "WideLane at \(z)")
      }
      #expect(lane.doubt == 0 || lane.doubt == .max)
      #expect(wide.doubt == 0 || wide.doubt == .max)
    }
  }

  /// A doubt is for the few: where layers have their inputs there is none.
  @Test(arguments: cases.prefix(8).filter { !["log", "log(onePlus:)", "sqrt"].contains($0.name) })
  func usualInputsAreNotInDoubt(of function: Case) {
    for z in Self.inputs.prefix(Self.count) {
      #expect(function.lane(Lane(reading: z)).doubt == 0)
      #expect(function.wide(WideLane(reading: z)).doubt == 0)
    }
  }

  @Test(arguments: -9...9)
  func wavesAreShiftedByEighthsOfATurn(count: Int) {
    for z in Self.inputs where z.magnitude <= 4096 {
      let exact = Double.sin(Double(z) + Double(count) * .pi / 4)
      let lane = Lane.sin(Lane(reading: z), plusEighthTurns: count)
      let wide = WideLane.sin(WideLane(reading: z), plusEighthTurns: count)
      // The reference has the rounding of its argument.
      let slack = 2 * (z.magnitude + 8) * Float(0x1p-52)
      #expect((Double(lane.value) - exact).magnitude <= 0x1p-23 + Double(slack))
      #expect((wide.value - exact).magnitude <= 0x1p-48 + Double(slack))
    }
  }

  private static func ulp(of exact: Double) -> Double {
    Double(max(Float(exact).ulp, Float.leastNonzeroMagnitude))
  }
}
