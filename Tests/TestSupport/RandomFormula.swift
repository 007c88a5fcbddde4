/// Formulas at random, from the grammar of expressions.
public struct RandomFormula {
  private var random: SplitMix64

  /// The parameters that formulas may have, with their values.
  public static let parameters = ["a": 1.5, "β": -0.25]

  /// Creates a source; the same seed gives the same formulas.
  public init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The next formula.
  public mutating func next(depth: Int = 4) -> String {
    guard depth > 0, pick(12) > 1 else { return operand() }
    let space = pick(3) == 0 ? " " : ""
    switch pick(16) {
    case 0...4:
      let sign = ["+", "-", "*", "/", "·", "−", "×", "÷"][pick(8)]
      return "\(next(depth: depth - 1))\(space)\(sign)\(space)\(next(depth: depth - 1))"
    case 5: return "(\(next(depth: depth - 1)))*(\(next(depth: depth - 1)))"
    case 6: return "-\(next(depth: depth - 1))"
    case 7: return "|\(next(depth: depth - 1))|"
    case 8:
      let exponent = ["2", "3", "-1", "0.5", "(1/3)", "z", "-2", "1.5", "a"][pick(9)]
      return "(\(next(depth: depth - 1)))^\(exponent)"
    case 9: return "(\(next(depth: depth - 1)))" + ["²", "³", "⁻¹"][pick(3)]
    case 10:
      let sign = [">", "<", ">=", "<=", "≥", "≤"][pick(6)]
      return "(\(next(depth: depth - 2)) \(sign) \(next(depth: depth - 2)) ? "
        + "\(next(depth: depth - 1)) : \(next(depth: depth - 1)))"
    case 11:
      let name = ["min", "max"][pick(2)]
      return "\(name)(\(next(depth: depth - 1)), \(next(depth: depth - 1)))"
    case 12: return "clip(\(next(depth: depth - 1)), -1, a)"
    case 13:
      let name = ["relu", "leakyReLU", "sineReLU", "tanh", "sReLU"][
        pick(5)]
      return "\(name)(\(next(depth: depth - 1)))"
    default: return "\(Self.functions[pick(Self.functions.count)])(\(next(depth: depth - 1)))"
    }
  }

  /// A formula with a few characters changed, or none that anybody would take for one.
  public mutating func nextGarbage() -> String {
    let strange = Array("zπe+-*/^?:()|<>=,.0123456789 ²⁻a_λ$#\u{202E}\u{0}é☃sincotanmxrelu")
    if pick(3) == 0 { return String((0..<pick(60)).map { _ in strange[pick(strange.count)] }) }
    var characters = Array(next())
    for _ in 0...pick(4) where !characters.isEmpty {
      let place = pick(characters.count)
      switch pick(3) {
      case 0: characters.remove(at: place)
      case 1: characters.insert(strange[pick(strange.count)], at: place)
      default: characters[place] = strange[pick(strange.count)]
      }
    }
    return String(characters)
  }

  private static let functions = [
    "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh",
    "exp", "expm1", "log", "ln", "log1p", "log2", "log10", "sqrt", "cbrt", "erf", "erfc", "sigmoid",
    "softplus", "abs", "sign", "floor", "ceil", "exp", "sin", "tanh",
  ]

  private mutating func operand() -> String {
    switch pick(12) {
    case 0: "2z"
    case 1: "\(pick(10))"
    case 2: "0.\(1 + pick(9))"
    case 3: ["pi", "π", "e", "1e-3", "a", "β", "3"][pick(7)]
    default: "z"
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
}
