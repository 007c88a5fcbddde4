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
        plotgen --activation "swish(beta=0.5)" "swish(beta=2)" relu --legend right
        plotgen --activation gelu --overlay --mark z=1 --y-from -0.5 --y-to 1.5
        plotgen --expression "x^2" --title "A *parabola*" --tangent x=1 --shade 0..1

      Lists take spaces or commas.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Functions by name, also with parameters as in \"swish(beta=0.5)\"; case, - and _ do not "
        + "count. 'plotgen list' shows them. (default: sineReLU)", valueName: "activation"))
  var activation: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Values of ε; several are compared in one figure.", valueName: "number"),
    transform: Number.read)
  var epsilon: [Number] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Other parameters; several values of one are compared.", valueName: "name=value"),
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

  @OptionGroup(title: "Words") var words: WordOptions

  @OptionGroup(title: "Axes") var axes: AxisOptions

  @OptionGroup(title: "Content") var content: ContentOptions

  @OptionGroup(title: "Looks") var looks: LookOptions

  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    let functions = try functions()
    let orders = try orders()
    let domain = try Domain.measured(from: from, to: to)
    var figure = FunctionFigure(
      functions, chosen: selection.chosenParameters, orders: orders, domain: domain,
      size: output.extent)
    try add(to: &figure)
    try output.write(figure.figure, over: domain)
  }

  /// Adds what the words, axes, content and looks say.
  private func add(to figure: inout FunctionFigure) throws {
    words.add(to: &figure)
    try axes.add(to: &figure)
    try content.add(to: &figure)
    looks.add(to: &figure)
    do throws(FigureError) {
      try figure.validate()
    } catch {
      throw ValidationError(error.description)
    }
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
    try selection.functions() + expressions.functions()
  }

  /// The activations with their parameters.
  private var selection: Selection {
    let names = activation.isEmpty && expressions.expression.isEmpty ? ["sineReLU"] : activation
    return Selection(names: names, epsilons: epsilon.map(\.value), settings: parameter)
  }
}
