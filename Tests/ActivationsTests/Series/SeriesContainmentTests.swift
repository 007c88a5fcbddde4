import TestSupport
import Testing

@testable import Activations

/// Series of random formulas against values that MPFR gives with many more bits.
@Suite("Series hold what they claim") struct SeriesContainmentTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6]
  private static let formulas = 70

  @Test("values of f, f′ and f″ lie in the bounds and have the sign", arguments: seeds)
  func bounds(_ seed: UInt64) {
    var checked = 0
    forEachFormula(seed) { formula, place, random in
      let reach = power(-Int.random(in: 1...14, using: &random))
      let series: Jet<Series> = WorkingPrecision.with(128) {
        formula.series(place.variable(reach: reach, termLimit: random.next() % 2 == 0 ? 4 : 8))
      }
      for _ in 0..<6 {
        // Every one of the six is within the reach, with up to 40 halvings.
        let distance =
          reach * Double.random(in: 0.5...1, using: &random)
          * power(-Int.random(in: 0...40, using: &random))
        WorkingPrecision.with(400) {
          let values = formula(Jet(variable: place.point(PreciseInterval(distance))))
          for (claim, value) in [
            (series.value, values.value), (series.derivative, values.derivative),
            (series.secondDerivative, values.secondDerivative),
          ] {
            #expect(
              holds(claim, value), "\(formula.formula) at \(place), \(distance): \(value)")
            checked += 1
          }
        }
      }
    }
    #expect(checked > 2000)
  }

  @Test("close to the place, values are close to the limit", arguments: seeds)
  func limits(_ seed: UInt64) {
    var (limits, unknown) = (0, 0)
    forEachFormula(seed &+ 100) { formula, place, random in
      WorkingPrecision.with(1600) {
        let series: Jet<Series> = WorkingPrecision.with(128) {
          formula.series(place.variable(reach: 0x1p-8))
        }
        let near = formula(Jet(variable: place.point(PreciseInterval(0x1p-1000))))
        for (claim, value) in [
          (series.value, near.value), (series.derivative, near.derivative),
        ] {
          switch claim.limit {
          case .unknown: unknown += 1
          case .nowhereDefined:
            #expect(value.isEmpty || value.decoration == .trivial, "\(formula.formula) \(place)")
          case .value(let limit):
            let distance = PreciseInterval.abs(value - limit)
            #expect(
              value.isEmpty == false && distance.lowerBound < 0.05,
              "\(formula.formula) at \(place): \(limit), \(value)")
            limits += 1
          case .positiveInfinity:
            #expect(value.upperBound > 4, "\(formula.formula) at \(place): \(value)")
            limits += 1
          case .negativeInfinity:
            #expect(value.lowerBound < -4, "\(formula.formula) at \(place): \(value)")
            limits += 1
          }
        }
      }
    }
    #expect(limits > 8 * unknown, "\(limits) limits, \(unknown) unknown")
  }

  /// Whether a value, as an enclosure of many bits, agrees with what a series says.
  private func holds(_ claim: Series, _ value: PreciseInterval) -> Bool {
    // What the enclosure of one point does not settle, it does not contradict.
    if value.isEmpty { return claim.isEmpty || claim.decoration == .trivial }
    if value.decoration == .trivial { return true }
    if claim.isEmpty { return false }
    let gap = (value - claim.bounds).strictSign
    if gap == .positive || gap == .negative { return false }
    return claim.sign == nil || value.strictSign == nil || claim.sign == value.strictSign
  }

  private func forEachFormula(
    _ seed: UInt64, _ body: (Expression, Place, inout SplitMix64) -> Void
  ) {
    var (formulas, random) = (RandomFormula(seed: seed), SplitMix64(seed: seed))
    var count = 0
    while count < Self.formulas {
      let text = formulas.next()
      let used = RandomFormula.parameters.filter { text.contains($0.key) }
      guard let formula = try? Expression(text, parameters: used) else { continue }
      count += 1
      for _ in 0..<2 { body(formula, place(&random), &random) }
    }
  }

  private func place(_ random: inout SplitMix64) -> Place {
    let x =
      Bool.random(using: &random)
      ? Double(Int.random(in: -4...4, using: &random)) : Double.random(in: -4...4, using: &random)
    return switch Int.random(in: 0..<8, using: &random) {
    case 0: .rightOf(0)
    case 1: .leftOf(0)
    case 2, 3: .rightOf(x)
    case 4, 5: .leftOf(x)
    case 6: .negativeInfinity
    default: .positiveInfinity
    }
  }

  private func power(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
