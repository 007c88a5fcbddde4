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
        plotgen --activation gelu silu --from -4 --to 4 --save gates.json
        plotgen draw gates.json --theme dark

      The items of a list are separated by spaces or commas. A figure file has the options as keys; an option \
      that is typed replaces that of the file.
      """)

  @Argument(
    help: ArgumentHelp(
      "Figure files that --save wrote, or folders with such files.", valueName: "file.json"),
    completion: .file(extensions: ["json"]))
  var files: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Names of functions, also with parameters, as in \"swish(beta=0.5)\"; capital letters, - and _ "
        + "make no difference. 'plotgen list' shows the names. (default: sineReLU)",
      valueName: "activation"),
    completion: .activations)
  var activation: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Values of ε; with several, one figure compares them.", valueName: "number"),
    transform: Number.read)
  var epsilon: [Number] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Values of other parameters; several values of one parameter are compared.",
      valueName: "name=value"),
    completion: .parameters,
    transform: ParameterSetting.read)
  var parameter: [ParameterSetting] = []

  @OptionGroup var expressions: ExpressionOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The derivatives to draw, each in a panel: 0 (the function), 1, 2. (default: depends on the figure)",
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

  @OptionGroup(title: "Figure files") var saving: SavingOptions

  /// Refuses words that are no figure files.
  ///
  /// When the parser validates it has not yet seen that there is an unknown option before the word.
  private func validateFiles() throws(ValidationError) {
    for file in files
    where !file.hasSuffix(FigureRequest.ending) && !OutputDirectory(file).exists {
      throw ValidationError(
        "Unexpected argument '\(file)'; functions are named with --activation, and figure files end in .json"
      )
    }
  }

  func run() throws {
    try validateFiles()
    let typed = FigureRequest(arguments: TypedArguments.ofProcess)
    if saving.watch {
      guard !files.isEmpty else {
        throw ValidationError("--watch needs a figure file; name one")
      }
      guard saving.save == nil else {
        throw ValidationError("--watch and --save: give only one of the two")
      }
      try FigureFileRun.watch(files, changes: typed)
    }
    guard let path = saving.save else {
      return try files.isEmpty ? draw() : FigureFileRun(files, changes: typed).draw()
    }
    guard files.count < 2 else {
      throw ValidationError("--save writes one figure file, but \(files.count) are given")
    }
    let asked = try files.first.map { try FigureFileRun.file(at: $0).changed(by: typed) } ?? typed
    // The figure has the name that it has when it is drawn from the file.
    try FigureFileRun.save(asked, to: path, drawing: asked.named(FigureFileRun.stem(of: path)))
  }

  /// Draws the figure, and writes its files.
  ///
  /// - Parameters:
  ///   - path: The figure file that messages tell of; nil if there is one figure.
  ///   - bar: What is taken away before anything is written.
  func draw(from path: String? = nil, clearing bar: ProgressBar? = nil) throws {
    let figure = try figure()
    output.noteFaint(figure.looks.colors)
    try output.write(figure.figure, over: figure.domain, from: path, clearing: bar)
  }

  /// The figure that is asked for.
  func figure() throws -> FunctionFigure {
    var figure = FunctionFigure(
      try functions(), chosen: selection.chosenParameters, orders: try orders(),
      domain: try Domain.measured(from: from, to: to), size: output.extent)
    try add(to: &figure)
    return figure
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

/// What is kept of a figure on the command line.
struct SavingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write the options into a figure file; the files of the figure get its name.",
      valueName: "file.json"))
  var save: String?

  @Flag(help: "Draw the figure files now and whenever they change, until you press Ctrl-C.")
  var watch = false

  func validate() throws {
    guard let save else { return }
    let stem = FigureFileRun.stem(of: save)
    guard save.hasSuffix(FigureRequest.ending), !stem.isEmpty else {
      throw ValidationError("--save names a file that ends in .json, such as figure.json")
    }
    _ = try OutputOptions.readName(stem)
  }
}
