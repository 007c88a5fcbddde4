import Foundation
import Testing

/// The scripts with which shells complete what is typed, and the manual pages.
struct CompletionTests {
  /// What is typed, and a word that is among what bash offers.
  static let offers: [(typed: [String], offered: String)] = [
    (["insp"], "inspect"), (["draw", "--activation", "sineR"], "sineReLUMax"),
    (["--activation", "softpl"], "softplus"), (["--activation", "relu", "softpl"], "softplus"),
    (["draw", "--parameter", "be"], "beta="), (["list", "--framework", "tor"], "torch"),
    (["inspect", "mis"], "mish"), (["--activation", "relu", "gelu", "--theme", "da"], "dark"),
    (["--them"], "--theme"), (["completions", "f"], "fish"),
  ]

  @Test(arguments: offers) func bashOffers(typed: [String], offered: String) throws {
    try Plotgen.inFolder { plotgen in
      try plotgen.write(
        """
        source ./script
        COMP_WORDS=(plotgen "$@") COMP_CWORD=$# COMP_LINE="plotgen $*" COMP_POINT=${#COMP_LINE}
        function=$(complete -p plotgen | sed -E 's/.*-F ([^ ]+).*/\\1/')
        "$function" plotgen "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}" 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}"
        """, to: "try")
      let words = typed.map { "'\($0)'" }.joined(separator: " ")
      let outcome = try plotgen.shell(
        "\"$plotgen\" completions bash > script && bash try \(words)")
      #expect(outcome.lines.contains(offered), "\(outcome.lines) \(outcome.messages)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func theScriptNamesEveryCommand(shell: String) throws {
    let outcome = try Plotgen.run("completions", shell)
    outcome.expectSuccess()
    for word in ["inspect", "sineReLUMax", "upperSlope=", "tensorFlow"] {
      #expect(outcome.output.contains(word), "\(word)")
    }
  }

  @Test func everyCommandHasAManualPageWithItsOptions() throws {
    try Plotgen.inFolder { plotgen in
      let outcome = try plotgen.run("manual", "--output", "man1")
      outcome.expectSuccess()
      #expect(
        Set(outcome.lines).isSuperset(of: ["man1/plotgen.1", "man1/plotgen-measure-speed.1"]))
      #expect(try plotgen.files == outcome.lines.sorted())
      for page in outcome.lines {
        let text = String(decoding: try plotgen.bytes(of: page), as: UTF8.self)
        #expect(text.hasPrefix(".TH PLOTGEN"))
        #expect(text.allSatisfy { $0.isASCII }, "\(page)")
        // What begins with these is a command, and these are the commands of the page.
        let commands = text.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
        #expect(
          commands.allSatisfy {
            $0.prefixMatch(of: /\.(TH|SH|TP|PP|B|BR|RI|nf|fi|RS|RE)( |$)/) != nil
          }, "\(page)")
      }
      let draw = String(decoding: try plotgen.bytes(of: "man1/plotgen-draw.1"), as: UTF8.self)
      #expect(draw.contains("\\-\\-y\\-from") && draw.contains("Values of \\[u03B5]"))
    }
  }
}
