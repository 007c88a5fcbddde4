@testable import Activations
import TestSupport

/// How much is checked: little in every run of the tests, and much more by `make oracle`.
enum OracleAmount {
  static let formulas = Thoroughness.count(24, exhaustive: 2048)
  static let parameters = Thoroughness.count(0, exhaustive: 4)
  static let points = Thoroughness.count(600, exhaustive: 10_000)
}

/// Functions at random that are the same in every run.
enum RandomFunctions {
  /// A formula that can be read, by its number.
  static func formula(_ number: Int) -> (text: String, function: Expression) {
    var source = RandomFormula(seed: 0x0AC1E + UInt64(number))
    while true {
      let text = source.next()
      for names in [["a", "β"], ["a"], ["β"], []] {
        let values = RandomFormula.parameters.filter { names.contains($0.key) }
        if let expression = try? Expression(text, parameters: values), text.contains("z") {
          return (text, expression)
        }
      }
    }
  }

  /// A function of the catalogue with legal parameters; the defaults at first.
  static func activation(_ place: Int, _ number: Int) -> any Activation {
    var random = SplitMix64(seed: 0xCA7A + UInt64(1000 * place + number))
    let kind = Catalogue.all[place]
    return number == 0 ? kind.init() : randomized(kind, &random)
  }

  private static func randomized<A: Activation>(
    _ kind: A.Type, _ random: inout SplitMix64
  ) -> any Activation {
    while true {
      var function = kind.init()
      for parameter in kind.parameters {
        let value = value(in: parameter.range, &random)
        function = (try? function.with(parameter.name, value)) ?? function
      }
      if function.conflict == nil { return function }
    }
  }

  private static func value(in range: ParameterRange, _ random: inout SplitMix64) -> Double {
    if range.lower.isFinite, range.upper.isFinite {
      let end = Int.random(in: 0..<6, using: &random)
      if end == 0, range.includesLower { return range.lower }
      return end == 1 ? range.upper : Double.random(in: range.lower...range.upper, using: &random)
    }
    let size = Double.exponential(base: 10, Double.random(in: -2...1.2, using: &random))
    let round = Int.random(in: 0..<4, using: &random) == 0 ? max(size.rounded(), 1) : size
    if range.lower.isFinite { return range.lower + round }
    let signed = Bool.random(using: &random) ? round : -round
    return range.upper.isFinite ? range.upper - round : signed
  }

  /// A domain: mostly around 0, now and then with ends that are no round numbers.
  static func domain(_ number: Int) -> ClosedRange<Double> {
    var random = SplitMix64(seed: 0xD0_3A + UInt64(number))
    switch number % 4 {
    case 0: return -10...10
    case 1: return -5...5
    case 2:
      let lower = Double.random(in: -8...4, using: &random)
      return lower...(lower + Double.random(in: 0.5...8, using: &random))
    default:
      return -Double.random(
        in: 0.5...12, using: &random)...Double.random(in: 0.5...12, using: &random)
    }
  }
}
