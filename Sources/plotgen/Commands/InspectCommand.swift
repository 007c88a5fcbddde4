import Activations
import ArgumentParser

/// Reports what is proved about a function.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Report what is proved about a function.",
    discussion: """
      Every finding says whether it is proved, by enclosures that hold for every argument, or computed, \
      by rounded values to a tolerance. Examples:

        plotgen inspect sineReLU --epsilon 0.025
        plotgen inspect gelu --from -3 --to 3 --format json
      """)

  /// How the report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The function by name; case, - and _ do not count.")
  var activation: String

  @Option(
    help: ArgumentHelp("The value of ε.", valueName: "number"), transform: Number.read)
  var epsilon: Number?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Other parameters.", valueName: "name=value"),
    transform: ParameterSetting.read)
  var parameter: [ParameterSetting] = []

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
    _ = try subject()
    _ = try Domain.from(from, to: to)
  }

  func run() throws {
    let subject = try subject()
    let properties = subject.function.properties(over: try Domain.from(from, to: to))
    switch format {
    case .text: try StandardOutput.write(InspectionText(subject, properties).text)
    case .json: try StandardOutput.write(try JSONText.of(PropertyReport(subject, properties)))
    }
  }

  private func subject() throws(ValidationError) -> InspectedFunction {
    let selection = Selection(
      names: [activation], epsilons: epsilon.map { [$0.value] } ?? [], settings: parameter)
    guard let function = try selection.functions().first else {
      throw ValidationError("name a function; see 'plotgen list'")
    }
    return InspectedFunction(function)
  }
}
