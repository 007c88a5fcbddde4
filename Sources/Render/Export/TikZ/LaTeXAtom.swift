/// The smallest piece of a line of words that LaTeX treats as one.
indirect enum LaTeXAtom: Hashable {
  /// A character and whether it is slanted.
  struct Letter: Hashable {
    var character: Character
    var isItalic: Bool
  }

  /// What a symbol is in a formula.
  enum Role: Hashable {
    /// A variable or a constant.
    case ordinary

    /// What stands between two things, with space around it.
    case operation

    /// The mark of a derivative.
    case prime
  }

  /// What is left out.
  case nothing

  /// The space between words.
  case space

  /// Letters, and digits after them.
  case word(String, isItalic: Bool)

  /// Digits with a decimal point.
  case number(String)

  /// Something that is mathematics wherever it stands, as LaTeX calls it in a formula.
  case symbol(String, Role)

  /// A bracket that opens.
  case open(Character)

  /// A bracket that closes.
  case close(Character)

  /// A stroke between two things.
  case slash(Character)

  /// Any other character.
  case mark(Character)

  /// What is raised or lowered: its size and how far, in bp.
  case script([LaTeXAtom], size: Double, offset: Double)
}

extension LaTeXAtom {
  /// The functions whose names LaTeX knows.
  static let functions: Set<String> = [
    "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "exp", "log", "ln",
    "max", "min",
  ]

  /// What the letters are.
  static func atoms(of letters: [Letter]) -> [LaTeXAtom] {
    var atoms: [LaTeXAtom] = []
    var index = 0
    func stretch(_ isPart: (Letter) -> Bool) -> String {
      var end = index
      while end < letters.count, isPart(letters[end]) { end += 1 }
      defer { index = end }
      return String(letters[index..<end].map(\.character))
    }
    while index < letters.count {
      let letter = letters[index]
      let character = letter.character
      if let symbol = LaTeXCharacters.symbol(character) {
        // LaTeX knows how far a prime is from its letter.
        if symbol.isPrime, atoms.count > 1, atoms[atoms.count - 2].takesPrime,
          atoms.last?.isBlank == true
        {
          atoms.removeLast()
        }
        atoms.append(symbol)
        index += 1
      } else if character == "'", atoms.last?.takesPrime == true {
        atoms.append(.symbol("'", .prime))
        index += 1
      } else if character.isDigit {
        atoms.append(.number(number(in: letters, from: &index)))
      } else if LaTeXCharacters.isLetter(character) {
        let word = stretch {
          $0.isItalic == letter.isItalic
            && (LaTeXCharacters.isLetter($0.character) || !letter.isItalic && $0.character.isDigit)
        }
        let isVariable = letter.isItalic && word.count == 1 && character.isASCII
        atoms.append(
          isVariable ? .symbol(word, .ordinary) : .word(word, isItalic: letter.isItalic))
      } else {
        index += 1
        atoms.append(other(character))
      }
    }
    return atoms
  }

  /// Digits with at most one point, which has digits after it.
  private static func number(in letters: [Letter], from index: inout Int) -> String {
    var digits = ""
    while index < letters.count {
      let character = letters[index].character
      let isPoint =
        character == "." && !digits.contains(".") && index + 1 < letters.count
        && letters[index + 1].character.isDigit
      guard character.isDigit || isPoint else { break }
      digits.append(character)
      index += 1
    }
    return digits
  }

  private static func other(_ character: Character) -> LaTeXAtom {
    switch character {
    case "(", "[": .open(character)
    case ")", "]": .close(character)
    case "/": .slash(character)
    case " ", "\t", "\n", "\r": .space
    default: .mark(character)
    }
  }

  private var isBlank: Bool {
    switch self {
    case .space: true
    case .mark(let character): character.isWhitespace
    default: false
    }
  }

  private var isPrime: Bool { if case .symbol(_, .prime) = self { true } else { false } }

  /// Whether an apostrophe after it is a prime.
  private var takesPrime: Bool {
    switch self {
    case .symbol(_, .ordinary), .symbol(_, .prime): true
    default: false
    }
  }
}

extension LaTeXAtom {
  /// Which of the atoms are mathematics.
  static func mathematics(in atoms: [LaTeXAtom]) -> [Bool] {
    var kinds = atoms.map(\.isMathematics)
    var open: [Bool] = []
    for index in atoms.indices {
      let before = index > 0 && kinds[index - 1] ? atoms[index - 1] : nil
      switch atoms[index] {
      case .open:
        // As in f(z) and 2 (z + 1), unlike “ReLU (2010)”.
        kinds[index] = before.map { !$0.isNumber } ?? false
        open.append(kinds[index])
      case .close: kinds[index] = open.popLast() ?? false
      case .slash, .space:
        let after = index + 1 < atoms.count ? atoms[index + 1] : nil
        guard let before, let after, after.isMathematics else { break }
        kinds[index] = atoms[index] != .space || before.isOperation || after.isOperation
      default: break
      }
    }
    return kinds
  }

  /// Whether it is mathematics wherever it stands.
  private var isMathematics: Bool {
    switch self {
    case .number, .symbol: true
    case .script(let atoms, _, _): Self.math(atoms) != nil
    default: false
    }
  }

  private var isNumber: Bool { if case .number = self { true } else { false } }

  /// Whether LaTeX puts space around it.
  var isOperation: Bool { if case .symbol(_, .operation) = self { true } else { false } }

  /// The atoms within a formula; nil if there is something that a formula cannot hold.
  static func math(_ atoms: [LaTeXAtom]) -> String? {
    var result = ""
    for atom in atoms {
      switch atom {
      case .nothing: break
      case .space: result += atoms.count > 1 && atoms.contains(where: \.isWord) ? "\\ " : " "
      case .number(let digits): result += digits
      case .symbol(let command, _): join(command, to: &result)
      case .open(let character), .close(let character), .slash(let character):
        result.append(character)
      case .word(let word, let isItalic):
        guard word.allSatisfy(\.isASCII) else { return nil }
        result += isItalic ? "\\mathit{\(word)}" : "\\mathrm{\(word)}"
      case .mark(let character):
        guard ",.;:!".contains(character) else { return nil }
        result += "{\(character)}"
      case .script(let inner, _, let offset):
        guard let inner = math(inner) else { return nil }
        result += "{}\(offset > 0 ? "^" : "_"){\(inner)}"
      }
    }
    return result
  }

  private var isWord: Bool { if case .word = self { true } else { false } }

  /// Adds to a formula, with a space where a command would take the next letter for its own.
  static func join(_ next: String, to formula: inout String) {
    let last = formula.suffix(while: \.isASCIILetter)
    let endsInCommand = !last.isEmpty && formula.dropLast(last.count).last == "\\"
    if endsInCommand, next.first?.isASCIILetter == true { formula += " " }
    formula += next
  }
}

extension Character {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }

  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}

extension String {
  /// The longest end of which all characters are such.
  fileprivate func suffix(while isSuch: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, isSuch(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
