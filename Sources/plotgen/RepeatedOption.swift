import ArgumentParser
import Foundation

/// An option that was given twice and takes one value, of which the parser would drop all but the last.
struct RepeatedOption {
  /// What is said.
  let message: String

  /// Takes the arguments; nil if there is no such option.
  ///
  /// - Parameter command: The command that has all others.
  init?(_ arguments: [String], of command: any ParsableCommand.Type) {
    // Quick, since nearly always there is none.
    var seen: Set<String> = []
    let repeated = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
      .filter { !seen.insert($0).inserted }
    guard !repeated.isEmpty,
      let help = try? JSONDecoder().decode(Help.self, from: Data(command._dumpHelp().utf8))
    else { return nil }
    let single = help.command.named(by: arguments, default: command).singleOptions
    guard let name = repeated.first(where: single.contains) else { return nil }
    message = "\(name) takes one value and is given more than once; give it once"
  }
}

/// What the parser says about itself.
private struct Help: Decodable {
  struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// The subcommand that the arguments begin with.
    func named(by arguments: [String], default type: any ParsableCommand.Type) -> Command {
      if let first = arguments.first, let next = subcommand(first) {
        return next.named(by: Array(arguments.dropFirst()), default: type)
      }
      let usual = type.configuration.defaultSubcommand?.configuration.commandName
      return usual.flatMap(subcommand) ?? self
    }

    /// The options that take one value, as they are typed.
    var singleOptions: Set<String> {
      let options = (arguments ?? []).filter { $0.kind == "option" && !$0.isRepeating }
      return Set(options.flatMap { $0.names ?? [] }.map { "--\($0.name)" })
    }

    private func subcommand(_ name: String) -> Command? {
      subcommands?.first { $0.commandName == name }
    }
  }

  struct Argument: Decodable {
    var kind: String
    var isRepeating: Bool
    var names: [Name]?
  }

  struct Name: Decodable {
    var name: String
  }

  var command: Command
}
