/// What each character is in LaTeX.
enum LaTeXCharacters {
  /// A macro that some characters need, defined in the picture where they occur.
  enum Macro: String, CaseIterable {
    /// Sets a letter that pdfLaTeX may not have: a question mark stands for it there.
    case letter = "figureletter"

    /// Chooses an encoding in which pdfLaTeX has the rarer Latin letters.
    case latin = "figurelatin"

    /// LaTeX that defines it.
    var definition: String {
      switch self {
      case .letter:
        #"""
        \ifdefined\pdftexversion
          \def\figureletter#1{\ifcsname u8:\detokenize{#1}\endcsname#1\else?\fi}%
        \else\def\figureletter#1{#1}\fi
        """#
      case .latin:
        #"""
        \ifdefined\pdftexversion
          \def\figurelatin{\fontencoding{T1}\selectfont}%
        \else\def\figurelatin{}\fi
        """#
      }
    }
  }

  /// The character as an atom of mathematics; nil if it is none.
  static func symbol(_ character: Character) -> LaTeXAtom? {
    if let name = letters[character] { return .symbol(name, .ordinary) }
    if let name = operations[character] { return .symbol(name, .operation) }
    if let primes = primes[character] { return .symbol(primes, .prime) }
    if let digit = raised[character] { return script(digit, offset: 1) }
    if let digit = lowered[character] { return script(digit, offset: -1) }
    return nil
  }

  private static func script(_ digit: String, offset: Double) -> LaTeXAtom {
    let inner: LaTeXAtom = digit == "-" ? .symbol("-", .operation) : .number(digit)
    return .script([inner], size: 0, offset: offset)
  }

  /// Whether it is a letter of a word.
  static func isLetter(_ character: Character) -> Bool {
    character.isLetter && symbol(character) == nil
  }

  private static let letters: [Character: String] = [
    "α": "\\alpha", "β": "\\beta", "γ": "\\gamma", "δ": "\\delta", "ε": "\\varepsilon",
    "ϵ": "\\epsilon", "ζ": "\\zeta", "η": "\\eta", "θ": "\\theta", "ϑ": "\\vartheta",
    "ι": "\\iota", "κ": "\\kappa", "λ": "\\lambda", "μ": "\\mu", "µ": "\\mu", "ν": "\\nu",
    "ξ": "\\xi", "ο": "o", "π": "\\pi", "ρ": "\\rho", "σ": "\\sigma", "ς": "\\varsigma",
    "τ": "\\tau", "υ": "\\upsilon", "φ": "\\varphi", "ϕ": "\\phi", "χ": "\\chi", "ψ": "\\psi",
    "ω": "\\omega", "Γ": "\\Gamma", "Δ": "\\Delta", "Θ": "\\Theta", "Λ": "\\Lambda", "Ξ": "\\Xi",
    "Π": "\\Pi", "Σ": "\\Sigma", "Υ": "\\Upsilon", "Φ": "\\Phi", "Ψ": "\\Psi", "Ω": "\\Omega",
    "Α": "\\mathrm{A}", "Β": "\\mathrm{B}", "Ε": "\\mathrm{E}", "Ζ": "\\mathrm{Z}",
    "Η": "\\mathrm{H}", "Ι": "\\mathrm{I}", "Κ": "\\mathrm{K}", "Μ": "\\mathrm{M}",
    "Ν": "\\mathrm{N}", "Ο": "\\mathrm{O}", "Ρ": "\\mathrm{P}", "Τ": "\\mathrm{T}",
    "Χ": "\\mathrm{X}", "∞": "\\infty", "∂": "\\partial", "∇": "\\nabla", "ℓ": "\\ell",
    "∅": "\\emptyset", "ℝ": "\\mathbf{R}", "ℕ": "\\mathbf{N}", "ℤ": "\\mathbf{Z}",
    "√": "\\surd", "∑": "\\sum", "∏": "\\prod", "∫": "\\int", "∀": "\\forall", "∃": "\\exists",
    "|": "\\vert", "‖": "\\Vert", "½": "\\frac{1}{2}", "¼": "\\frac{1}{4}", "¾": "\\frac{3}{4}",
    "°": "{}^{\\circ}", "¬": "\\neg", "⌊": "\\lfloor", "⌋": "\\rfloor", "⌈": "\\lceil",
    "⌉": "\\rceil", "■": "\\bullet", "●": "\\bullet",
  ]

  private static let operations: [Character: String] = [
    "=": "=", "<": "<", ">": ">", "+": "+", "−": "-", "×": "\\times", "·": "\\cdot",
    "⋅": "\\cdot", "÷": "\\div", "±": "\\pm", "∓": "\\mp", "≤": "\\le", "≥": "\\ge",
    "≠": "\\ne", "≈": "\\approx", "≡": "\\equiv", "∼": "\\sim", "∝": "\\propto", "≪": "\\ll",
    "≫": "\\gg", "→": "\\to", "←": "\\leftarrow", "↔": "\\leftrightarrow", "⇒": "\\Rightarrow",
    "↦": "\\mapsto", "↑": "\\uparrow", "↓": "\\downarrow", "∈": "\\in", "∉": "\\notin",
    "∩": "\\cap", "∪": "\\cup", "⊂": "\\subset", "⊆": "\\subseteq", "∘": "\\circ",
    "∧": "\\wedge", "∨": "\\vee",
  ]

  private static let primes: [Character: String] = ["′": "'", "″": "''", "‴": "'''"]

  private static let raised: [Character: String] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁻": "-",
  ]

  private static let lowered: [Character: String] = [
    "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8",
    "₉": "9", "₋": "-",
  ]
}

extension LaTeXCharacters {
  /// The string as text, and the macros that it needs.
  static func escaped(_ string: String) -> (text: String, needed: Set<Macro>) {
    var text = ""
    var needed: Set<Macro> = []
    for character in string {
      let scalars = Array(character.unicodeScalars)
      if scalars.count == 2, let accent = accents[scalars[1]], scalars[0].isASCII {
        text += "\(accent){\(character.unicodeScalars.first.map(String.init) ?? "")}"
        continue
      }
      for scalar in scalars { text += escaped(scalar, &needed) }
    }
    return (text, needed)
  }

  private static func escaped(_ scalar: Unicode.Scalar, _ needed: inout Set<Macro>) -> String {
    if let known = marks[scalar] { return known }
    switch scalar.properties.generalCategory {
    case .control: return " "
    // Such as joiners, which Cairo does not draw either.
    case .format: return ""
    default: break
    }
    if scalar.isASCII || isPlainLatin(scalar) { return String(scalar) }
    if 0xC0...0x17F ~= scalar.value {
      needed.insert(.latin)
      return "{\\figurelatin \(scalar)}"
    }
    needed.insert(.letter)
    return "\\figureletter{\(scalar)}"
  }

  /// Whether pdfLaTeX has the letter in its first encoding, OT1.
  private static func isPlainLatin(_ scalar: Unicode.Scalar) -> Bool {
    0xC0...0x17F ~= scalar.value && !"ÐðÞþĄąĘęĮįŲųĐđĦħĸĿŀŉŊŋŦŧſ".unicodeScalars.contains(scalar)
  }

  private static let accents: [Unicode.Scalar: String] = [
    "\u{300}": "\\`", "\u{301}": "\\'", "\u{302}": "\\^", "\u{303}": "\\~", "\u{304}": "\\=",
    "\u{306}": "\\u", "\u{307}": "\\.", "\u{308}": "\\\"", "\u{30A}": "\\r", "\u{30B}": "\\H",
    "\u{30C}": "\\v", "\u{327}": "\\c",
  ]

  private static let marks: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "^": "\\textasciicircum{}", "_": "\\_", "~": "\\textasciitilde{}", "%": "\\%",
    "`": "\\textasciigrave{}", "\"": "''", "–": "--", "—": "---", "‐": "-", "‑": "-",
    "“": "``", "”": "''", "‘": "`", "’": "'", "„": "\\quotedblbase{}", "«": "\\guillemotleft{}",
    "»": "\\guillemotright{}", "…": "\\dots{}", "•": "\\textbullet{}", "§": "\\S{}", "¶": "\\P{}",
    "©": "\\copyright{}", "£": "\\pounds{}", "€": "\\texteuro{}", "†": "\\dag{}", "‡": "\\ddag{}",
    "¡": "!`", "¿": "?`", "\u{A0}": "~", "\u{2007}": "~", "\u{2009}": "\\,", "\u{202F}": "\\,",
    "\u{200A}": "\\,", "\u{2002}": "\\enspace{}", "\u{2003}": "\\quad{}",
  ]
}
