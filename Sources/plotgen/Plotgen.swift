import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Results

/// Draws and samples activation functions.
@main
struct Plotgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plotgen",
    abstract: "Draw activation functions whose curves are proved, and print their values.",
    discussion: """
      With nothing but --epsilon it draws SineReLU:

        plotgen --epsilon 0.025

      Paths of files and tables go to standard output, everything else to standard error. The exit \
      status is 0 if all is done, 64 if the command was wrong, and 1 if something else failed.
      """,
    version: PackageVersion.current,
    subcommands: [
      DrawCommand.self, GalleryCommand.self, ListCommand.self, SampleCommand.self,
      InspectCommand.self,
      MeasureCommand.self, DocsCommand.self,
    ],
    defaultSubcommand: DrawCommand.self)

  static func main() async {
    // A reader that leaves ends the program quietly, also where whoever started it ignores this signal.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot(TypedArguments(CommandLine.arguments.dropFirst()).forParser)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// Says in one message what was wrong, and ends the process.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    guard code != .success else { exit(withError: error) }
    let text = message(for: error)
    if !text.isEmpty { StandardError.write("plotgen: \(Number.shown(text))") }
    if code == .validationFailure {
      StandardError.write("See 'plotgen --help' or 'plotgen help <command>'.")
    }
    exit(withError: code)
  }
}

/// The arguments of the command line as they were typed.
private struct TypedArguments {
  private let arguments: [String]

  init(_ arguments: some Sequence<String>) { self.arguments = Array(arguments) }

  /// The arguments as the parser is to see them.
  ///
  /// It takes what begins with a hyphen for an option. So negative numbers, and formulas that begin with
  /// one hyphen, begin with a true minus sign here.
  var forParser: [String] {
    var isFormula = false
    return arguments.map { argument in
      if argument.hasPrefix("--") {
        isFormula = argument == "--expression"
      } else if isFormula, argument.hasPrefix("-"), argument != "-h" {
        return "−" + argument.dropFirst()
      }
      return Number.typed(argument)
    }
  }
}
