/// Words of a figure as LaTeX sets them: what is mathematics is between dollars, everything else is escaped.
///
/// Variables, Greek letters, numbers and operators become mathematics, so that a minus is a minus and the letters are
/// those of the paper. Any string gives source that compiles with pdfLaTeX, LuaLaTeX and XeLaTeX.
struct LaTeXText {
  /// What LaTeX is to read.
  private(set) var source = ""

  /// Which macros of ``LaTeXCharacters`` the source needs.
  private(set) var macros: Set<LaTeXCharacters.Macro> = []

  private var isMath = false

  /// Whether the last piece of mathematics ends in a sign with space around it.
  private var (isOperation, endsInSpace) = (false, false)

  /// How the last piece of mathematics can be followed.
  private var (hasRaised, hasLowered, isEmptyMath) = (false, false, true)

  /// The words with their fonts, left to right.
  init(_ runs: [TextRun]) {
    append(Self.atoms(of: runs))
    leaveMath()
  }

  private init(_ atoms: [LaTeXAtom]) {
    append(atoms)
    leaveMath()
  }
}

extension LaTeXText {
  /// What the runs are made of.
  private static func atoms(of runs: [TextRun]) -> [LaTeXAtom] {
    var atoms: [LaTeXAtom] = []
    var letters: [LaTeXAtom.Letter] = []
    func flush() {
      atoms += LaTeXAtom.atoms(of: letters)
      letters = []
    }
    for run in runs {
      let own = run.string.map { LaTeXAtom.Letter(character: $0, isItalic: run.font.isItalic) }
      if run.baselineOffset == 0 {
        letters += own
      } else {
        flush()
        atoms.append(
          .script(
            LaTeXAtom.atoms(of: own), size: 0.75 * run.font.size, offset: 0.75 * run.baselineOffset
          ))
      }
    }
    flush()
    // A function is one where it is applied; elsewhere its name is a word, as in “log scale”.
    for index in atoms.indices {
      guard case .word(let word, isItalic: false) = atoms[index],
        LaTeXAtom.functions.contains(word), index + 1 < atoms.count
      else { continue }
      let next = atoms[index + 1] == .space && index + 2 < atoms.count ? index + 2 : index + 1
      switch atoms[next] {
      case .script where next == index + 1, .open where next == index + 1,
        .symbol(_, .ordinary):
        atoms[index] = .symbol("\\" + word, .ordinary)
        // The space that LaTeX puts after the name is enough.
        if next > index + 1 { atoms[index + 1] = .nothing }
      default: break
      }
    }
    return atoms.filter { $0 != .nothing }
  }

  private mutating func append(_ atoms: [LaTeXAtom]) {
    let kinds = LaTeXAtom.mathematics(in: atoms)
    for (atom, isMath) in zip(atoms, kinds) {
      if isMath { appendMath(atom) } else { appendText(atom) }
    }
  }

  private mutating func appendText(_ atom: LaTeXAtom) {
    leaveMath()
    let needsNoSpace = endsInSpace
    endsInSpace = false
    switch atom {
    case .space where needsNoSpace, .nothing: break
    case .space:
      // LaTeX takes several spaces for one, and none at the beginning.
      source += source.isEmpty || source.last == " " ? "\\ " : " "
    case .word(let word, let isItalic):
      let escaped = escaped(word)
      source += isItalic ? "\\textit{\(escaped)}" : escaped
    case .number(let digits): source += digits
    case .open(let character), .close(let character), .slash(let character), .mark(let character):
      appendMark(character)
    case .symbol(let command, _): source += "$\(command)$"
    case .script(let atoms, let size, let offset):
      let inner = LaTeXText(atoms)
      macros.formUnion(inner.macros)
      source +=
        "\\raisebox{\(bp(offset))}{\\fontsize{\(bp(size))}{\(bp(1.2 * size))}\\selectfont "
        + "\(inner.source)}"
    }
  }

  /// A character that is no letter, kept from running together with the one before.
  private mutating func appendMark(_ character: Character) {
    let text = escaped(String(character))
    if let last = source.last, "-',`".contains(last), text.first == last { source += "\\kern0pt{}" }
    source += text
  }

  private mutating func escaped(_ string: String) -> String {
    let (text, needed) = LaTeXCharacters.escaped(string)
    macros.formUnion(needed)
    return text
  }

  private mutating func appendMath(_ atom: LaTeXAtom) {
    if !isMath {
      source += "$"
      (isMath, hasRaised, hasLowered, isEmptyMath) = (true, false, false, true)
      endsInSpace = false
    }
    switch atom {
    case .script(let atoms, _, let offset):
      let isRaised = offset > 0
      // Two of a kind at one base are an error.
      if isEmptyMath || (isRaised ? hasRaised : hasLowered) { source += "{}" }
      if isRaised ? hasRaised : hasLowered { (hasRaised, hasLowered) = (false, false) }
      source += "\(isRaised ? "^" : "_"){\(LaTeXAtom.math(atoms) ?? "")}"
      if isRaised { hasRaised = true } else { hasLowered = true }
    case .symbol(let command, .prime):
      if hasRaised, source.last != "'" {
        source += "{}"
        hasLowered = false
      }
      source += command
      hasRaised = true
    default:
      LaTeXAtom.join(LaTeXAtom.math([atom]) ?? "", to: &source)
      (hasRaised, hasLowered) = (false, false)
    }
    isOperation = atom.isOperation && !isEmptyMath
    isEmptyMath = false
  }

  private mutating func leaveMath() {
    guard isMath else { return }
    // LaTeX puts space around what stands between two things only.
    source += isOperation ? "{}$" : "$"
    endsInSpace = isOperation
    isMath = false
  }

  private func bp(_ length: Double) -> String { TikZWriter.number(length) + "bp" }
}
