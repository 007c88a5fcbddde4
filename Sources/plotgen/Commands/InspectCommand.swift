import Activations
import ArgumentParser
import Terminal

/// Reports what is proved about a function.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Report what is proved about a function.",
    discussion: """
      Every finding says whether it is proved, by enclosures that hold for every argument, or computed, \
      by rounded values to a tolerance. Examples:

        plotgen inspect sineReLU --epsilon 0.025
        plotgen inspect gelu --from -3 --to 3 --format json
        plotgen inspect --expression "z * tanh(softplus(z))"
      """)

  /// How the report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var subject: FunctionOptions

  @Option(
    help: ArgumentHelp("The left end of the domain. (default: -10)", valueName: "number"),
    transform: Number.read)
  var from = Number(-10)

  @Option(
    help: ArgumentHelp("The right end of the domain. (default: 10)", valueName: "number"),
    transform: Number.read)
  var to = Number(10)

  @Option(help: "How the report is written: text or json.")
  var format = Format.text

  mutating func validate() throws {
    _ = try subject.function()
    _ = try Domain.measured(from: from, to: to)
  }

  func run() throws {
    let function = try subject.function()
    let properties = function.properties(over: try Domain.measured(from: from, to: to))
    switch format {
    case .text: try StandardOutput.write(InspectionText(function, properties).text)
    case .json: try StandardOutput.write(try JSONText.of(PropertyReport(function, properties)))
    }
  }
}
