import Testing

@testable import Render

/// What the words of a figure are in LaTeX.
struct LaTeXTextTests {
  func source(_ markup: String) -> String {
    LaTeXText(Markup(markup).runs(in: Font(size: 12))).source
  }

  @Test(arguments: [
    ("SineReLU, *ε* = 0.0025", #"SineReLU, $\varepsilon = 0.0025$"#), ("−5", "$-5$"),
    ("−3*π*/2", #"$-3\pi/2$"#), ("*f*′(*z*)", "$f'(z)$"), ("*f*\u{200A}″(*z*)", "$f''(z)$"),
    ("*f* ′(*z*)", "$f'(z)$"),
    ("*f*'(*z*)", "$f'(z)$"), ("*z*^{2}", "$z^{2}$"), ("*z*²", "$z^{2}$"),
    ("*ε*_{max}", #"$\varepsilon_{\mathrm{max}}$"#), ("ReLU6", "ReLU6"),
    (
      "*z* for *z* > 0, else *ε* (sin *z* − cos *z*)",
      #"$z$ for $z > 0$, else $\varepsilon$ ($\sin z - \cos z$)"#
    ),
    ("log scale", "log scale"), ("−7…7", #"$-7$\dots{}$7$"#),
    ("MNIST, 2 layers", "MNIST, $2$ layers"),
    ("*αz*", #"$\alpha z$"#), ("“a” – ‘b’", "``a'' -- `b'"), ("", ""),
  ])
  func mathematicsIsSetAsMathematics(markup: String, expected: String) {
    #expect(source(markup) == expected)
  }

  @Test func whatMeansSomethingToLaTeXIsEscaped() {
    let font = Font(size: 12)
    let all = LaTeXText([TextRun(#"\{}$&#^_~%`"|<>"#, font: font)]).source
    #expect(
      all
        == ##"\textbackslash{}\{\}\$\&\#\textasciicircum{}\_\textasciitilde{}\%\textasciigrave{}''$\vert<>{}$"##
    )
    #expect(LaTeXText([TextRun("--", font: font)]).source == #"-\kern0pt{}-"#)
    #expect(LaTeXText([TextRun("''", font: font)]).source == #"'\kern0pt{}'"#)
  }

  @Test func twoScriptsOfAKindAreNoError() {
    #expect(source("*z*^{2}_{1}^{3}") == "$z^{2}_{1}{}^{3}$")
    #expect(source("*f*^{2}′") == "$f^{2}{}'$")
    #expect(source("^{2}") == "${}^{2}$")
  }

  @Test func aScriptOfWordsIsSetAsText() {
    #expect(source("*z*_{größer}").contains(#"\raisebox{-1.53bp}{\fontsize{6.48bp}"#))
  }

  @Test func lettersThatLaTeXMayNotHaveAreMarked() {
    let words = LaTeXText([TextRun("Übung Łódź ąþ 語", font: Font(size: 12))])
    #expect(words.source == #"Übung Łódź {\figurelatin ą}{\figurelatin þ} \figureletter{語}"#)
    #expect(words.macros == [.latin, .letter])
  }
}
