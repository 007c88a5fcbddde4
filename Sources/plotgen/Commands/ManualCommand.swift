import ArgumentParser
import Files
import Foundation
import Results

/// Writes the manual pages, which are made from the help.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the manual pages, one for each command.",
    discussion: "'make install' puts them where 'man plotgen' finds them.")

  @Option(
    help: ArgumentHelp("The directory to write to.", valueName: "directory"),
    transform: OutputDirectory.read)
  var output = OutputDirectory("man")

  func run() throws {
    let help = try JSONDecoder().decode(
      ProgramHelp.self, from: Data(Plotgen._dumpHelp().utf8))
    let pages = ManualPage.all(of: help.command)
    try output.prepare(for: pages.map(\.name))
    for page in pages {
      try StandardOutput.write(try output.write(Array(page.text.utf8), to: page.name))
    }
  }
}

/// What the parser of the command line tells of the program, in its own format.
private struct ProgramHelp: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let shouldDisplay: Bool
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
  }

  let command: Command
}

/// A manual page in the language of `man`.
private struct ManualPage {
  /// The name of the file.
  let name: String

  /// What is in it.
  let text: String

  /// The pages of a program and its commands.
  static func all(of program: ProgramHelp.Command) -> [ManualPage] {
    let commands = (program.subcommands ?? []).filter {
      $0.commandName != "help" && $0.shouldDisplay != false
    }
    return [ManualPage(program, below: [], commands)]
      + commands.flatMap { all($0, below: [program]) }
  }

  private static func all(
    _ command: ProgramHelp.Command, below path: [ProgramHelp.Command]
  ) -> [ManualPage] {
    let commands = command.subcommands ?? []
    return [ManualPage(command, below: path, commands)]
      + commands.flatMap { all($0, below: path + [command]) }
  }

  private init(
    _ command: ProgramHelp.Command, below path: [ProgramHelp.Command],
    _ commands: [ProgramHelp.Command]
  ) {
    let names = (path + [command]).map(\.commandName)
    let title = names.joined(separator: "-")
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    var lines = [
      ".TH \(Roff.escaped(title.uppercased())) 1 \"\" \"plotgen \(PackageVersion.current)\"",
      ".SH NAME", "\(Roff.escaped(title)) \\- \(Roff.escaped(command.abstract ?? ""))",
      ".SH SYNOPSIS", ".B \(Roff.escaped(names.joined(separator: " ")))",
    ]
    if !commands.isEmpty { lines.append(".RI [ command ]") }
    lines += arguments.filter { $0.kind == "positional" }.map {
      let value = "\\fI\(Roff.escaped($0.valueName ?? ""))\\fR" + ($0.isRepeating ? " ..." : "")
      return $0.isOptional ? "[\(value)]" : value
    }
    if arguments.contains(where: { $0.kind != "positional" }) { lines.append("[\\fIoptions\\fR]") }
    if let discussion = command.discussion, !discussion.isEmpty {
      lines += [".SH DESCRIPTION"] + Roff.paragraphs(discussion)
    }
    if !commands.isEmpty {
      lines.append(".SH COMMANDS")
      for inner in commands {
        lines += [
          ".TP", ".BR \(Roff.escaped((names + [inner.commandName]).joined(separator: "-"))) (1)",
          Roff.escaped(inner.abstract ?? ""),
        ]
      }
    }
    var section: String??
    for argument in arguments {
      if section != .some(argument.sectionTitle) {
        section = .some(argument.sectionTitle)
        lines.append(".SH \(Roff.escaped((argument.sectionTitle ?? "options").uppercased()))")
      }
      lines += Self.lines(of: argument)
    }
    lines += [
      ".SH EXIT STATUS",
      "0 if all is done, 64 if the command was wrong, 1 if something else failed.",
    ]
    if !path.isEmpty { lines += [".SH SEE ALSO", ".BR \(Roff.escaped(path[0].commandName)) (1)"] }
    name = "\(title).1"
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of argument: ProgramHelp.Argument) -> [String] {
    let names = (argument.names ?? []).map { "\\fB\(Roff.escaped($0.typed))\\fR" }
    let value = "\\fI\(Roff.escaped(argument.valueName ?? ""))\\fR"
    var head = names.joined(separator: ", ")
    switch argument.kind {
    case "positional": head = value
    case "option": head += " " + value
    default: break
    }
    if argument.isRepeating { head += " ..." }
    var words = argument.abstract ?? ""
    if let values = argument.allValues, !values.isEmpty {
      words += " (values: \(values.joined(separator: ", ")))"
    }
    if let usual = argument.defaultValue, !usual.isEmpty { words += " (default: \(usual))" }
    return [".TP", head, Roff.escaped(words)]
  }
}

/// The language of manual pages.
private enum Roff {
  /// Text in which nothing is taken for a command.
  static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\n", with: " ").unicodeScalars.map { scalar in
        // By its number a character is the same under every locale.
        scalar.isASCII
          ? String(scalar) : "\\[u\(String(scalar.value, radix: 16, uppercase: true).padded)]"
      }.joined()
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Paragraphs, between which the text has empty lines; those that are set in are examples.
  static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n\n").flatMap { paragraph -> [String] in
      let lines = paragraph.split(separator: "\n").map(String.init)
      guard lines.allSatisfy({ $0.hasPrefix("  ") }) else {
        return [".PP"] + lines.map(escaped)
      }
      return [".PP", ".nf", ".RS 4"] + lines.map { escaped(String($0.dropFirst(2))) } + [
        ".RE", ".fi",
      ]
    }
  }
}

extension String {
  /// Hexadecimal digits, at least four.
  fileprivate var padded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
