extension Parser {
  /// What an operand is: a number, or a condition for a choice.
  enum Meaning: Hashable {
    case number

    /// A condition that the program leaves; whether the branches change places.
    case condition(isReversed: Bool)

    /// A condition of constants, which left nothing in the program.
    case decided(Bool)
  }

  /// A part of the formula that was read.
  struct Operand {
    /// What it is.
    let meaning: Meaning

    /// Where its steps begin in the program.
    let start: Int

    /// The place of its first character.
    let place: Int
  }

  /// How strongly something binds what stands beside it.
  enum Strength: Int, Comparable {
    case choice, comparison, sum, product, sign, power

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// What was begun and waits for an operand.
  enum Pending {
    /// A sign in front.
    case sign(Token.Sign, place: Int)

    /// An operator with what stands on its left.
    case binary(Token.Sign, Strength, left: Operand)

    /// A base that waits for its exponent.
    case power(base: Operand)

    /// A condition that waits for its first branch.
    case condition(Operand)

    /// A condition with its first branch, which waits for the second.
    case branch(Operand, first: Operand)

    /// A parenthesis.
    case group(place: Int)

    /// A bar.
    case bars(place: Int)

    /// A function that waits for arguments.
    case call(Call)

    /// How strongly it binds the operand that follows; nil if that ends with a sign of its own.
    var strength: Strength? {
      switch self {
      case .sign: .sign
      case .binary(_, let strength, _): strength
      case .power: .power
      case .branch: .choice
      case .condition, .group, .bars, .call: nil
      }
    }
  }

  /// A function with its arguments as far as they were read.
  struct Call {
    /// A parameter with its value.
    struct Setting {
      let name: String
      let value: Double
      let place: Int
    }

    let name: String
    let place: Int
    let start: Int
    var arguments: [Operand] = []
    var settings: [Setting] = []

    /// The name of the parameter that the next argument is the value of, and its place.
    var parameter: (name: String, place: Int)?
  }
}
