import TestSupport
import Testing

@testable import Activations

struct IntervalTests {
  /// Random intervals of every size, from one double to the whole axis, and 10 points in each.
  @Test(arguments: Samples.functions.indices)
  func enclosuresContainValueAndDerivatives(index: Int) {
    let function = Samples.functions[index]
    var random = SplitMix64(seed: UInt64(index) + 1)
    var misses: [String] = []
    var trials = 0
    while trials < Thoroughness.count(25_000, thorough: 100_000) {
      let interval = Self.randomInterval(&random)
      for order in 0...2 {
        let enclosure = function.enclosure(over: interval, ofDerivative: order)
        for _ in 0..<4 {
          trials += 1
          let z = Self.randomPoint(of: interval, &random)
          let jet = function.jet(at: z, ofDerivative: order)
          // Computed only where a rounded value is missed.
          lazy var exact = function.enclosure(over: Interval(z, z), ofDerivative: order)
          if !enclosure.value.holds(jet.value, enclosedIn: exact.value)
            || !enclosure.derivative.holds(jet.derivative, enclosedIn: exact.derivative)
            || !enclosure.secondDerivative.holds(
              jet.secondDerivative, upTo: order == 2 ? 1e-12 : 0,
              enclosedIn: exact.secondDerivative)
          {
            misses.append("order \(order) at \(z) in \(interval): \(jet) not in \(enclosure)")
          }
        }
      }
    }
    #expect(
      misses.isEmpty, "\(type(of: function)): \(misses.count) of \(trials); \(misses.prefix(2))")
  }

  @Test func elementaryFunctionsAreEnclosedAfterTheirArgumentIs() {
    typealias Pair = (
      real: @Sendable (Double) -> Double, enclosed: @Sendable (Interval) -> Interval
    )
    let pairs: [Pair] = [
      ({ .sin($0) }, { .sin($0) }), ({ .cos($0) }, { .cos($0) }), ({ .exp($0) }, { .exp($0) }),
      ({ .log($0) }, { .log($0) }), ({ .sqrt($0) }, { .sqrt($0) }), ({ .tanh($0) }, { .tanh($0) }),
      ({ .sigmoid($0) }, { .sigmoid($0) }), ({ $0.magnitude }, { .abs($0) }),
      ({ .softplus($0) }, { .softplus($0) }), ({ .expMinusOne($0) }, { .expMinusOne($0) }),
      ({ .log(onePlus: $0) }, { .log(onePlus: $0) }), ({ .tan($0) }, { .tan($0) }),
      ({ .asin($0) }, { .asin($0) }), ({ .acos($0) }, { .acos($0) }),
      ({ .atan($0) }, { .atan($0) }), ({ .sinh($0) }, { .sinh($0) }),
      ({ .cosh($0) }, { .cosh($0) }), ({ .asinh($0) }, { .asinh($0) }),
      ({ .acosh($0) }, { .acosh($0) }), ({ .atanh($0) }, { .atanh($0) }),
      ({ .erf($0) }, { .erf($0) }), ({ .erfc($0) }, { .erfc($0) }),
      ({ .floor($0) }, { .floor($0) }), ({ .pow($0, 2) }, { .pow($0, 2) }),
      ({ $0 == 0 ? .nan : .pow($0, -3) }, { .pow($0, -3) }), ({ .pow($0, 0.5) }, { .pow($0, 0.5) }),
      ({ .pow($0, -1.5) }, { .pow($0, -1.5) }), ({ .cbrt($0) }, { .cbrt($0) }),
      ({ .log2($0) }, { .log2($0) }), ({ .log10($0) }, { .log10($0) }),
      ({ .exponential(base: 10, $0) }, { .exponential(base: 10, $0) }),
      ({ .exponential(base: 0.3, $0) }, { .exponential(base: 0.3, $0) }),
    ]
    var random = SplitMix64(seed: 7)
    for (index, pair) in pairs.enumerated() {
      for _ in 0..<20_000 {
        let interval = Self.randomInterval(&random)
        let z = Self.randomPoint(of: interval, &random)
        let value = pair.real(z)
        // Numbers are infinite at a pole, where there is no value.
        guard !value.isNaN, value.isFinite || z.magnitude > 1 else { continue }
        #expect(pair.enclosed(interval).contains(value), "function \(index) at \(z) in \(interval)")
      }
    }
  }

  @Test func arithmeticOnIntegersIsExact() {
    let (a, b) = (Interval(2, 3), Interval(-5, 4))
    #expect(a + b == Interval(-3, 7))
    #expect(a - b == Interval(-2, 8))
    #expect(a * b == Interval(-15, 12))
    #expect(Interval(6, 12) / Interval(2, 4) == Interval(1.5, 6))
    #expect(.sqrt(Interval(4, 9)) == Interval(2, 3))
  }

  @Test func anInexactResultGrowsByOneUlpOnOneSide() {
    let third = Interval(1, 1) / Interval(3, 3)
    #expect(third.upper == third.lower.nextUp)
    let sum = Interval(0.1) + Interval(0.2)
    #expect(sum.upper == sum.lower.nextUp)
    #expect(sum.contains(0.1 + 0.2))
  }

  @Test func aBranchThatIsNotDecidedGivesBothAndLowersTheDecoration() {
    let z = Interval(-1, 2)
    let chosen = Interval.select(z .> Interval(0), z, Interval(-7))
    #expect(chosen.lower == -7 && chosen.upper == 2)
    #expect(chosen.decoration == .defined)
    #expect(Interval.max(z, Interval(0)).decoration == .common)
  }

  @Test func aComparisonOfWhatMayBeUndefinedIsUndefined() {
    let root = Interval.sqrt(Interval(-1, 1))
    #expect((root .> Interval(-1)) == .undefined)
    #expect(Interval.select(root .> Interval(-1), root, root).decoration == .trivial)
  }

  @Test func divisionByWhatMayBeZeroProvesNothing() {
    #expect((Interval(1, 2) / Interval(-1, 1)) == .entire)
    let half = Interval(1, 2) / Interval(0, 4)
    #expect(half.lower == 0.25 && half.upper == .infinity && half.decoration == .trivial)
  }

  @Test func powersAreExactWhereNumbersAre() {
    #expect(.pow(Interval(-3, 2), 2) == Interval(0, 9))
    #expect(.pow(Interval(-3, 2), 3) == Interval(-27, 8))
    #expect(.pow(Interval(2, 4), -2) == Interval(0.0625, 0.25))
  }

  @Test func theDomainOfAFunctionLimitsWhatIsProved() {
    #expect(Interval.asin(Interval(-1, 1)).decoration == .common)
    #expect(Interval.asin(Interval(0, 1.5)).decoration == .trivial)
    #expect(Interval.tan(Interval(-1.5, 1.5)).decoration == .common)
    #expect(Interval.tan(Interval(1.5, 1.6)) == .entire)
    #expect(Interval.floor(Interval(1, 1.5)).decoration == .common)
    #expect(Interval.floor(Interval(0.5, 1)).decoration == .defined)
    #expect(Interval.acosh(Interval(0, 0.5)).isEmpty)
  }

  @Test func ofTwoFormsTheOneThatIsRightEverywhereIsTakenInDoubt() {
    let z = Interval(-1, 1)
    #expect(Interval.form(Interval(7), where: z .> Interval(0), otherwise: z) == z)
    #expect(Interval.form(Interval(7), where: z .> Interval(-2), otherwise: z) == Interval(7))
  }

  @Test func sineKnowsItsCrests() {
    #expect(Interval.sin(Interval(0, 7)).lower == -1)
    #expect(Interval.sin(Interval(1.5, 1.6)).upper == 1)
    #expect(Interval.sin(Interval(1.58, 1.6)).upper < 1)
    #expect(Interval.cos(Interval(-0.1, 0.1)).upper == 1)
  }

  private static func randomInterval(_ random: inout SplitMix64) -> Interval {
    func end() -> Double {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: Double.random(in: -8...8, using: &random)
      case 1: Double.random(in: -0.1...0.1, using: &random)
      case 2:
        Double(sign: .plus, exponent: Int.random(in: -1074...1023, using: &random), significand: 1)
      case 3:
        -Double(sign: .plus, exponent: Int.random(in: -60...1023, using: &random), significand: 1.7)
      case 4: Double(Int.random(in: -2...2, using: &random))
      default: Double.random(in: -800...800, using: &random)
      }
    }
    let a = end()
    let b =
      Bool.random(using: &random)
      ? end() : Double(ordinal: a.ordinal + Int64.random(in: -9...9, using: &random))
    guard a.isFinite, b.isFinite else { return Interval(-1, 1) }
    return Interval(Swift.min(a, b), Swift.max(a, b))
  }

  private static func randomPoint(of interval: Interval, _ random: inout SplitMix64) -> Double {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: interval.lower
    case 1: interval.upper
    case 2:
      Double(
        ordinal: Int64.random(in: interval.lower.ordinal...interval.upper.ordinal, using: &random))
    default:
      Swift.min(
        Swift.max(interval.lower / 2 + interval.upper / 2, interval.lower), interval.upper)
    }
  }
}

extension Interval {
  /// Whether a value lies in this enclosure; or, where its rounding takes it out, whether the exact value
  /// can, of which `exact` is an enclosure that holds the rounded one.
  ///
  /// A definition may compute a point by a more accurate form than an interval that is in doubt, and a fourth
  /// derivative by one that rounds more: `share` is how much of it may be lost.
  fileprivate func holds(
    _ value: Double, upTo share: Double = 0, enclosedIn exact: @autoclosure () -> Interval
  ) -> Bool {
    if contains(value) { return true }
    let point = exact()
    let slack = share * value.magnitude
    return (point + Interval(-slack, slack)).contains(value) && point.lower <= upper
      && lower <= point.upper
  }
}
