import ActivationPlots
import Activations
import ArgumentParser
import CommandLineTools
import Files
import Gallery
import Render

/// Draws one figure.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw one figure of one or several functions (the default).",
    discussion: """
      Examples:

        plotgen --epsilon 0.025
        plotgen --epsilon 0.0025 0.025 0.25
        plotgen --activation relu sineReLU --derivative 0 1 --from -2 --to 2 --format svg,pdf
        plotgen --activation sReLU --parameter upperSlope=0.5 lowerSlope=0 --theme both
        plotgen --activation gelu --size 84mmx60mm --font-size 8pt --output gelu.tikz
        plotgen --expression "z > 0 ? z : e*(sin(z) - cos(z))" --let e=0.025
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Functions by name; case, - and _ do not count. 'plotgen list' shows them. "
        + "(default: sineReLU)", valueName: "activation"))
  var activation: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Values of ε; several are compared in one figure.", valueName: "number"),
    transform: Number.read)
  var epsilon: [Number] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Other parameters.", valueName: "name=value"),
    transform: ParameterSetting.read)
  var parameter: [ParameterSetting] = []

  @OptionGroup var expressions: ExpressionOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Derivatives to draw, a panel each: 0 for the function, 1, 2. (default: what suits it)",
      valueName: "order"),
    transform: Number.read)
  var derivative: [Number] = []

  @Option(
    help: ArgumentHelp(
      "The left end of the domain. (default: \(Number(FunctionFigure.usualDomain.lowerBound)))",
      valueName: "number"),
    transform: Number.read)
  var from = Number(FunctionFigure.usualDomain.lowerBound)

  @Option(
    help: ArgumentHelp(
      "The right end of the domain. (default: \(Number(FunctionFigure.usualDomain.upperBound)))",
      valueName: "number"),
    transform: Number.read)
  var to = Number(FunctionFigure.usualDomain.upperBound)

  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    let functions = try functions()
    let orders = try orders()
    let domain = try Domain.measured(from: from, to: to)
    let figure = FunctionFigure(
      functions, chosen: Set(parameter.map(\.name) + (epsilon.isEmpty ? [] : ["epsilon"])),
      orders: orders, domain: domain, size: output.extent
    ).figure
    try output.write(figure, over: domain)
  }

  /// The derivatives that were asked for, each once; nil if none were.
  private func orders() throws(ValidationError) -> [Int]? {
    let orders = derivative.compactMap { $0.whole(in: 0...2) }
    guard orders.count == derivative.count else {
      throw ValidationError("--derivative takes 0, 1 and 2")
    }
    return orders.isEmpty ? nil : orders.removingDuplicates(by: \.self)
  }

  /// The activations and then the expressions; SineReLU if neither was named.
  private func functions() throws(ValidationError) -> [any NamedFunction] {
    let typed = try expressions.functions()
    let names = activation.isEmpty && typed.isEmpty ? ["sineReLU"] : activation
    let named = try Selection(names: names, epsilons: epsilon.map(\.value), settings: parameter)
      .functions()
    return named + typed
  }
}
