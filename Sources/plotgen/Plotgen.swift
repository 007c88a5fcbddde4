import Activations
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
      If only --epsilon is given, it draws SineReLU:

        plotgen --epsilon 0.025

      Paths of files and tables go to standard output, everything else to standard error. The exit \
      status is 0 if all is done, 64 if the command was wrong, and 1 if something else failed.
      """,
    version: PackageVersion.current,
    subcommands: [
      DrawCommand.self, GalleryCommand.self, ListCommand.self, SampleCommand.self,
      InspectCommand.self,
      MeasureCommand.self, DocsCommand.self, CompletionsCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: DrawCommand.self)

  static func main() async {
    // A reader that leaves ends the program quietly, also where whoever started it ignores this signal.
    signal(SIGPIPE, SIG_DFL)
    EndingSignals.removeUnfinishedFiles()
    do {
      let arguments = ProgramArguments.all
      try refuseMistypedCommand(arguments)
      try refuseBrokenText(arguments)
      if let repeated = RepeatedOption(arguments, of: self) {
        throw ValidationError(repeated.message)
      }
      var command = try parseAsRoot(TypedArguments.ofProcess)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(
        with: error, saying: { StandardError.write($0) }, showing: { try StandardOutput.write($0) })
    }
  }

  /// Refuses words at the beginning that are no command, with what was probably meant.
  private static func refuseMistypedCommand(_ typed: [String]) throws(ValidationError) {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    if let mistyped = MistypedCommand(typed, commands: names) {
      throw ValidationError(mistyped.message)
    }
    guard typed.first == "help" else { return }
    var subcommands = configuration.subcommands
    for word in typed.dropFirst().prefix(while: { !$0.hasPrefix("-") }) {
      guard let command = subcommands.first(where: { $0._commandName == word }) else {
        let near = Catalogue.nearest(to: word, among: subcommands.map { $0._commandName })
        throw ValidationError(
          "there is no command '\(word)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
      }
      subcommands = command.configuration.subcommands
    }
  }

  /// Refuses bytes that are no text where no file is named.
  private static func refuseBrokenText(_ typed: [String]) throws(ValidationError) {
    // What follows no option is an activation or a file.
    var isName = true
    for argument in typed {
      if argument.hasPrefix("--") {
        isName = fileOptions.contains(String(argument.prefix { $0 != "=" }))
      }
      guard isName || !argument.isBroken else {
        throw ValidationError("'\(argument)' is no text in UTF-8")
      }
    }
  }

  /// The options whose values are names of files.
  private static let fileOptions: Set = [
    "--output", "--name", "--data", "--points", "--python", "--script", "--save", "--watch",
  ]
}

/// The arguments of the command line as they were typed.
struct TypedArguments {
  private let arguments: [String]

  /// What the process was started with, as the parser saw it.
  static var ofProcess: [String] { TypedArguments(ProgramArguments.all).forParser }

  init(_ arguments: some Sequence<String>) { self.arguments = Array(arguments) }

  /// The arguments as the parser is to see them.
  ///
  /// It takes what begins with a hyphen for an option. So negative numbers, and formulas that begin with
  /// one hyphen, begin with a true minus sign here.
  var forParser: [String] {
    var isFormula = false
    return ListArguments(arguments).split.map { argument in
      if argument.hasPrefix("--") {
        isFormula = argument == "--expression"
      } else if isFormula, argument.hasPrefix("-"), argument != "-h" {
        return "−" + argument.dropFirst()
      }
      return Number.typed(argument)
    }
  }
}

/// Arguments in which lists may have commas between their items as well as spaces.
private struct ListArguments {
  private let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  /// The options whose values are lists of names and numbers; words and formulas may have commas of their own.
  private static let options: Set = [
    "--activation", "--epsilon", "--parameter", "--let", "--derivative", "--theme", "--only",
    "--at", "--framework", "--y-from", "--y-to", "--mark", "--tangent", "--shade", "--rule",
    "--color", "--dash",
  ]

  /// The arguments with an argument for each item.
  var split: [String] {
    var isList = false
    return arguments.flatMap { argument -> [String] in
      guard argument.hasPrefix("--") else { return isList ? Self.items(of: argument) : [argument] }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      isList = Self.options.contains(String(parts[0]))
      guard isList, parts.count == 2 else { return [argument] }
      let items = Self.items(of: String(parts[1]))
      return ["\(parts[0])=\(items[0])"] + items.dropFirst()
    }
  }

  /// The items between commas outside parentheses.
  private static func items(of list: String) -> [String] {
    var items = [""]
    var depth = 0
    for character in list {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 {
        items.append("")
      } else {
        items[items.count - 1].append(character)
      }
    }
    return items
  }
}
