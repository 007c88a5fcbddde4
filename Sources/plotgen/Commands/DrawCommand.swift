import Activations
import ArgumentParser
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
        plotgen --activation sReLU --parameter upperSlope=0.5 lowerSlope=0 --theme light dark
      """)

  @Option(
    parsing: .upToNextOption,
    help: "Functions by name; case, - and _ do not count. 'plotgen list' shows them.")
  var activation = ["sineReLU"]

  @Option(parsing: .upToNextOption, help: "Values of ε; several are compared in one figure.")
  var epsilon: [Number] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Other parameters.", valueName: "name=value"))
  var parameter: [ParameterSetting] = []

  @Option(
    parsing: .upToNextOption,
    help: "Derivatives to draw, a panel each: 0 for the function, 1, 2. (default: what suits it)")
  var derivative: [Int] = []

  @Option(help: "The left end of the domain.")
  var from = Number(FunctionFigure.usualDomain.lowerBound)

  @Option(help: "The right end of the domain.")
  var to = Number(FunctionFigure.usualDomain.upperBound)

  @Option(help: "File formats, with commas between: png, svg, pdf.")
  var format = FormatList([.svg, .png])

  @Option(help: "Width and height in px.")
  var size = ImageSize(Figure.usualSize)

  @Option(help: "Pixels to a px in a PNG.")
  var scale = Number(2)

  @Option(parsing: .upToNextOption, help: "The background: light, dark or both.")
  var theme: [Appearance] = [.light]

  @Option(help: ArgumentHelp("The directory to write to.", valueName: "directory"))
  var output = "Plots"

  @Option(help: ArgumentHelp("The typeface.", valueName: "family"))
  var font: String?

  mutating func validate() throws {
    _ = try functions()
    _ = try Domain.from(from, to: to)
    try size.validate(scale: format.formats.contains(.png) ? scale.value : 1)
    guard derivative.allSatisfy((0...2).contains), Set(derivative).count == derivative.count else {
      throw ValidationError("--derivative takes 0, 1 and 2, each once at most")
    }
  }

  func run() throws {
    let typeface = try Typeface.chosen(font)
    let figure = FunctionFigure(
      try functions(), chosen: Set(parameter.map(\.name) + (epsilon.isEmpty ? [] : ["epsilon"])),
      orders: derivative.isEmpty ? nil : derivative, domain: try Domain.from(from, to: to),
      size: size.size
    ).figure
    let directory = try OutputDirectory(creating: output)
    let outputs = format.formats.flatMap { format in
      theme.map { FigureOutput(format, $0, scale: format == .png ? scale.value : 1) }
    }
    let drawn = try figure.drawn(outputs, typeface: typeface)
    for part in drawn.undecided {
      StandardError.write(
        "plotgen: from \(part.lowerBound) to \(part.upperBound) the curve is not proved; "
          + "the figure shows a dotted box in which it lies")
    }
    for file in drawn.files {
      try StandardOutput.write(try directory.write(file.bytes, to: file.name))
    }
  }

  private func functions() throws(ValidationError) -> [any Activation] {
    try Selection(names: activation, epsilons: epsilon.map(\.value), settings: parameter)
      .functions()
  }
}

extension Appearance: ExpressibleByArgument {}
