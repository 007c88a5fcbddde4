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
  private var format = FormatList([.svg, .png()])

  @Option(
    help: "Width and height in px. (default: \(ImageSize(Figure.usualSize)))",
    transform: ImageSize.read)
  private var size = ImageSize(Figure.usualSize)

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

  func run() throws {
    let functions = try functions()
    let orders = try orders()
    let domain = try Domain.measured(from: from, to: to)
    let outputs = try outputs()
    let typeface = try Typeface.chosen(font)
    let figure = FunctionFigure(
      functions, chosen: Set(parameter.map(\.name) + (epsilon.isEmpty ? [] : ["epsilon"])),
      orders: orders, domain: domain, size: size.size
    ).figure
    let drawn = try figure.drawn(outputs, typeface: typeface)
    if let notice = UndecidedNotice(drawn.undecided, of: domain) {
      StandardError.write(notice.text)
    }
    try output.prepare(for: drawn.files.map(\.name))
    for file in drawn.files {
      try StandardOutput.write(try output.write(file.bytes, to: file.name))
    }
  }

  /// The files to draw, each once.
  private func outputs() throws(ValidationError) -> [FigureOutput] {
    guard scale.value.isFinite, scale.value > 0 else {
      throw ValidationError("--scale must be a number above 0")
    }
    try size.validate(scale: format.formats.contains(.png()) ? scale.value : nil)
    return format.formats.flatMap { format in
      theme.map { FigureOutput(format == .png() ? .png(scale: scale.value) : format, $0) }
    }.removingDuplicates(by: \.self)
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

/// File formats on the command line: one, or several with commas between.
struct FormatList: ExpressibleByArgument {
  let formats: [FileFormat]

  init(_ formats: [FileFormat]) { self.formats = formats }

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { FileFormat(named: String($0)) }
    guard known.count == names.count else { return nil }
    formats = known
  }

  var defaultValueDescription: String { formats.map(\.name).joined(separator: ",") }

  static var allValueStrings: [String] { FileFormat.all.map(\.name) }
}

/// An extent in px as it is written on the command line, such as 640x480.
private struct ImageSize: CustomStringConvertible {
  let size: Size

  init(_ size: Size) { self.size = size }

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is not two numbers.
  static func read(_ argument: String) throws(ValidationError) -> ImageSize {
    let parts = argument.split(omittingEmptySubsequences: false) { "x×X".contains($0) }
      .map { Number(argument: String($0)) }
    guard parts.count == 2, let width = parts[0], let height = parts[1] else {
      throw ValidationError("write width and height, such as 640x480")
    }
    return ImageSize(Size(width: width.value, height: height.value))
  }

  /// The extent as it would be typed.
  var description: String { "\(Number(size.width))x\(Number(size.height))" }

  /// What Cairo can hold in one direction.
  private static let limit = 32_767.0

  /// What is reasonable to keep in memory: drawing and encoding take seven bytes for each.
  private static let pixelLimit = 100_000_000.0

  /// Refuses what no surface can be made of.
  ///
  /// - Parameter scale: Pixels to a px, or nil if there will be no pixels.
  func validate(scale: Double?) throws(ValidationError) {
    let (width, height) = (size.width, size.height)
    guard width.isFinite, height.isFinite, width >= 1, height >= 1 else {
      throw ValidationError("--size must be two numbers from 1, such as 640x480")
    }
    let largest = max(width, height) * max(scale ?? 1, 1)
    guard largest <= Self.limit else {
      throw ValidationError(
        "an image of \(Number(largest.rounded(.up))) px is too large: --size"
          + (scale == nil ? "" : " times --scale") + " may be at most \(Int(Self.limit))")
    }
    guard let scale else { return }
    let pixels = width * scale * height * scale
    guard pixels <= Self.pixelLimit else {
      throw ValidationError(
        "an image of \(Number(pixels.rounded(.up))) pixels is too large: at most "
          + "\(Number(Self.pixelLimit)); choose a smaller --size or --scale")
    }
  }
}

/// What is said about the parts of a domain on which a curve is not proved.
private struct UndecidedNotice {
  private let parts: [ClosedRange<Double>]

  /// Takes the parts, of which those that meet, or nearly, count as one; nil if there are none.
  ///
  /// - Parameter domain: All arguments of the figure, of which a pixel shows no less than 1/1000.
  init?(_ parts: [ClosedRange<Double>], of domain: ClosedRange<Double>) {
    let pixel = domain.upperBound / 1000 - domain.lowerBound / 1000
    var joined: [ClosedRange<Double>] = []
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, part.lowerBound - last.upperBound <= pixel {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, part.upperBound)
      } else {
        joined.append(part)
      }
    }
    guard !joined.isEmpty else { return nil }
    self.parts = joined
  }

  /// One line, however many parts there are.
  var text: String {
    let shown = parts.prefix(2).map { "from \($0.lowerBound) to \($0.upperBound)" }
    let more = parts.count > shown.count ? " and on \(parts.count - shown.count) parts more" : ""
    return "plotgen: \(shown.joined(separator: ", "))\(more) the curve is not proved; "
      + "the figure shows a band in which it lies"
  }
}

extension Typeface {
  /// Finds the typeface, and says on standard error if it is not the one of the committed figures.
  static func chosen(_ family: String?) throws(RenderError) -> Typeface {
    let typeface = try Typeface(family: family)
    if family == nil, !typeface.isPreferred, let first = documentedFamilies.first {
      StandardError.write(
        "plotgen: \(first) is not installed; lettering in \(typeface.family). "
          + "'make setup' installs it.")
    }
    return typeface
  }
}
