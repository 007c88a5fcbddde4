import Activations
import ArgumentParser
import CommandLineTools
import Files

/// Prints the script with which a shell completes what is typed.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print the completion script for a shell.",
    discussion: """
      The script also completes names of activations, parameters and frameworks. 'make install' puts it where \
      the shells look for it. To try it:

        source <(plotgen completions bash)
      """)

  /// The shells that there are scripts for.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    fileprivate var shell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: "The shell.")
  var shell: Shell

  func run() throws {
    try StandardOutput.write(shell.drawing(in: Plotgen.completionScript(for: shell.shell)))
  }
}

extension CompletionsCommand.Shell {
  /// The script of the parser, which does not know that a command without a name draws, nor, in bash, that the items of a list
  /// after the first are completed like the first.
  fileprivate func drawing(in script: String) -> String {
    switch self {
    case .bash:
      script.replacing(
        "complete -o filenames -F _plotgen plotgen",
        with: """
          _plotgen_or_draw() {
              local -i index
              if [[ "${COMP_CWORD}" -ge 1 && "${COMP_WORDS[1]}" == -* ]]; then
                  COMP_WORDS=("${COMP_WORDS[0]}" draw "${COMP_WORDS[@]:1}")
                  COMP_CWORD=$((COMP_CWORD + 1))
              fi
              for ((index = COMP_CWORD - 1; index > 1; index--)); do
                  case "${COMP_WORDS[index]}" in
                  \(lists.joined(separator: "|")))
                      COMP_WORDS=("${COMP_WORDS[@]:0:index+1}" "${COMP_WORDS[@]:COMP_CWORD}")
                      COMP_CWORD=$((index + 1))
                      break
                      ;;
                  -*)
                      break
                      ;;
                  esac
              done
              COMP_LINE="${COMP_WORDS[*]}"
              COMP_POINT="${#COMP_LINE}"
              _plotgen "${COMP_WORDS[0]}" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
          }

          complete -o filenames -F _plotgen_or_draw plotgen
          """)
    case .zsh:
      script.replacing(
        "    unsetopt aliases banghist\n\n    local -xr SAP_SHELL=zsh",
        with: """
              unsetopt aliases banghist

              if [[ "${CURRENT}" -ge 2 && "${words[2]}" == -* ]]; then
                  words=("${words[1]}" draw "${words[@]:1}")
                  (( CURRENT += 1 ))
              fi

              local -xr SAP_SHELL=zsh
          """)
    case .fish: script
    }
  }

  /// The options whose values are lists.
  private var lists: [String] { FigureOption.allCases.filter(\.isList).map(\.typed) }
}

extension CompletionKind {
  /// The names of all activations.
  static var activations: CompletionKind { .list(Catalogue.all.map { $0.facts.name }) }

  /// The names of all parameters, with the sign that follows them.
  static var parameters: CompletionKind {
    .list(
      Catalogue.all.flatMap { $0.init().parameterValues.map { "\($0.name)=" } }
        .removingDuplicates(by: \.self).sorted())
  }

  /// The names of all frameworks.
  static var frameworks: CompletionKind { .list(Framework.allCases.map(\.rawValue)) }
}
