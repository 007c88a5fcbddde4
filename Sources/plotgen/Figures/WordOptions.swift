import ActivationPlots
import ArgumentParser

/// The words of a figure on the command line.
struct WordOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The title; *z* is italic, _{…} a subscript, ^{…} a superscript. (default: the names of the functions)",
      valueName: "text"))
  var title: String?

  @Flag(help: "Leave out the title.")
  var noTitle = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The line below the title; \"\" for none.", valueName: "text"))
  var subtitle: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The name of the horizontal axis. (default: the variable)", valueName: "text"))
  var xLabel: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The names of the vertical axes, panel by panel.", valueName: "text"))
  var yLabel: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("A name for each curve.", valueName: "text"))
  var label: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the names of the curves are: top, right, curves (beside each curve) or none. (default: where there is room)",
      valueName: "place"))
  var legend: LegendPlacement?

  @Option(
    help: ArgumentHelp(
      "The name of the variable. (default: that of the formulas)", valueName: "name"))
  var variable: String?

  /// Gives a figure its words.
  func add(to figure: inout FunctionFigure) {
    figure.words.title = title
    figure.words.isTitled = !noTitle
    figure.words.subtitle = subtitle
    figure.words.xLabel = xLabel
    figure.words.yLabels = yLabel
    figure.words.labels = label.isEmpty ? nil : label
    figure.words.legend = legend ?? .automatic
    figure.words.variable = variable
  }

  func validate() throws {
    guard title == nil || !noTitle else {
      throw ValidationError("--title and --no-title: give only one of the two")
    }
  }
}

extension LegendPlacement: ExpressibleByArgument {
  /// The places that can be asked for.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .automatic }.map(\.rawValue)
  }
}
