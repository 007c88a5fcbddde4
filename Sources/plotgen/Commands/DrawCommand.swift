import Activations
import ArgumentParser
import Gallery
import Render
import Terminal

/// Draws one figure.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw one figure of one or several functions (the default).",
    discussion: """
      Examples:

        plotgen --epsilon 0.025
        plotgen --epsilon 0.0025 0.025 0.25
        plotgen --activation relu sineReLU --derivative 0 1 --from -2 --to 2 --format svg,pdf
        plotgen --activation sReLU --parameter upperSlope=0.5 lowerSlope=0 --theme light dark
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

  @Option(help: "File formats, with commas between: png, svg, pdf.")
  var format = FormatList([.svg, .png()])

  @Option(
    help: "Width and height in px. (default: \(ImageSize(Figure.usualSize)))",
    transform: ImageSize.read)
  var size = ImageSize(Figure.usualSize)

  @Option(
    help: ArgumentHelp("Pixels to a px in a PNG. (default: 2)", valueName: "number"),
    transform: Number.read)
  var scale = Number(2)

  @Option(parsing: .upToNextOption, help: "The background: light, dark or both.")
  var theme: [Appearance] = [.light]

  @Option(
    help: ArgumentHelp("The directory to write to. (default: Plots)", valueName: "directory"),
    transform: OutputDirectory.read)
  var output = OutputDirectory("Plots")

  @Option(help: ArgumentHelp("The typeface.", valueName: "family"))
  var font: String?

  mutating func validate() throws {
    _ = try functions()
    _ = try orders()
    _ = try domain()
    guard scale.value.isFinite, scale.value > 0 else {
      throw ValidationError("--scale must be a number above 0")
    }
    try size.validate(scale: format.formats.contains(.png()) ? scale.value : nil)
  }

  func run() throws {
    let typeface = try Typeface.chosen(font)
    let figure = FunctionFigure(
      try functions(), chosen: Set(parameter.map(\.name) + (epsilon.isEmpty ? [] : ["epsilon"])),
      orders: try orders(), domain: try domain(), size: size.size
    ).figure
    let outputs = format.formats.flatMap { format in
      theme.map { FigureOutput(format == .png() ? .png(scale: scale.value) : format, $0) }
    }.removingDuplicates(by: \.self)
    let drawn = try figure.drawn(outputs, typeface: typeface)
    if let notice = UndecidedNotice(drawn.undecided, of: try domain()) {
      StandardError.write(notice.text)
    }
    try output.prepare(for: drawn.files.map(\.name))
    for file in drawn.files {
      try StandardOutput.write(try output.write(file.bytes, to: file.name))
    }
  }

  private func domain() throws(ValidationError) -> ClosedRange<Double> {
    try Domain.measured(from: from, to: to)
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

extension Appearance: ExpressibleByArgument {}
