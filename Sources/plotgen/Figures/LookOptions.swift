import ActivationPlots
import ArgumentParser
import CommandLineTools

/// The looks of curves on the command line.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The width of the curves in px.", valueName: "number"),
    transform: Number.read)
  var lineWidth: Number?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The colours, one for all curves or one for each, such as #3352cc or red.", valueName: "color"
    ),
    transform: NamedColor.read)
  var color: [Color] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The line styles, one for all curves or one for each: solid, dashed, dotted or dashdot.",
      valueName: "dash"))
  var dash: [DashName] = []

  /// Gives a figure its looks.
  func add(to figure: inout FunctionFigure) {
    figure.looks.lineWidth = lineWidth?.value
    figure.looks.colors = color
    figure.looks.dashes = dash.map(\.dash)
  }
}

/// A kind of dashes on the command line.
enum DashName: String, ExpressibleByArgument, CaseIterable {
  case solid, dashed, dotted, dashdot

  /// The dashes.
  fileprivate var dash: SeriesStyle.Dash {
    switch self {
    case .solid: .solid
    case .dashed: .dashed
    case .dotted: .dotted
    case .dashdot: .dashDotted
    }
  }
}

/// A colour on the command line: six or three hexadecimal digits after #, or a name.
private enum NamedColor {
  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is no colour.
  static func read(_ argument: String) throws(ValidationError) -> Color {
    if let rgb = names[argument.lowercased()] { return Color(rgb) }
    let digits = argument.dropFirst()
    if argument.hasPrefix("#"), digits.allSatisfy(\.isHexDigit), [3, 6].contains(digits.count) {
      let six = digits.count == 6 ? String(digits) : String(digits.flatMap { [$0, $0] })
      if let rgb = UInt32(six, radix: 16) { return Color(rgb) }
    }
    throw ValidationError(
      "write #rrggbb or a name: \(names.keys.sorted().joined(separator: ", "))")
  }

  /// All but black and white have a contrast of 3 to the light page and to the dark one.
  private static let names: [String: UInt32] = [
    "black": 0x000000, "blue": 0x3D60DC, "brown": 0x8B5A2B, "cyan": 0x029CB4, "gray": 0x808080,
    "green": 0x2E8B57, "grey": 0x808080, "magenta": 0xC2258F, "orange": 0xDE7600,
    "pink": 0xF04F97, "purple": 0x8A4DB0, "red": 0xC8281E, "white": 0xFFFFFF, "yellow": 0xBA8B00,
  ]
}
