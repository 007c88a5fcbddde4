import Activations
import ArgumentParser
import Terminal

/// Reports what is proved about a function.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Report what is proved about a function.",
    discussion: """
      Every finding says how it is known. proved: a theorem about the function, by enclosures that hold \
      for every argument. encloses: bounds that hold, but may not be the best. computed: to a tolerance \
      that holds. undecided: not with the work that was allowed; --budget 10 allows ten times as much. \
      Examples:

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

  @Option(
    help: ArgumentHelp(
      "How much work is allowed, as a factor of what is usual. (default: 1)", valueName: "factor"),
    transform: Number.read)
  var budget = Number(1)

  mutating func validate() throws {
    _ = try subject.function()
    _ = try Domain.measured(from: from, to: to)
    guard budget.value > 0, budget.value <= 1e6 else {
      throw ValidationError("--budget must be a number above 0, and 1e6 at most")
    }
  }

  func run() throws {
    let function = try subject.function()
    let start = ContinuousClock.now
    let domain = try Domain.measured(from: from, to: to)
    let waiting = WaitingNotice("inspecting")
    let properties = function.properties(over: domain, budget: budget.value)
    let text: String
    switch format {
    case .text: text = InspectionText(function, properties).text
    case .json:
      text = try JSONText.of(
        PropertyReport(function, properties) { (ContinuousClock.now - start) / .seconds(1) })
    }
    waiting.end()
    try StandardOutput.write(text)
  }
}
