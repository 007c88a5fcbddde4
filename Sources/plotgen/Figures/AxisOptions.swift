import ActivationPlots
import ArgumentParser
import CommandLineTools

/// The axes of a figure on the command line.
struct AxisOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The least value that is shown: -1 for every panel, 1:-0.2 for the panel of f\u{2032}.",
      valueName: "number"),
    transform: PanelNumber.read)
  var yFrom: [PanelNumber] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The greatest value that is shown, written in the same way.", valueName: "number"),
    transform: PanelNumber.read)
  var yTo: [PanelNumber] = []

  /// Which axes are logarithmic.
  enum Logarithmic: String, ExpressibleByArgument, CaseIterable {
    case x, y, both
  }

  @Option(
    help: ArgumentHelp(
      "Logarithmic axes: x, y or both. They can show only numbers above 0.", valueName: "axis"))
  var log: Logarithmic?

  /// Where the horizontal axis has ticks.
  enum Ticks: String, ExpressibleByArgument, CaseIterable {
    case pi, decimal
  }

  @Option(
    help: ArgumentHelp(
      "The ticks of the horizontal axis: pi (multiples of π) or decimal.", valueName: "kind"))
  var ticks: Ticks?

  @Flag(inversion: .prefixedNo, help: "Draw grid lines, or none.")
  var grid = true

  /// How long units are.
  enum Aspect: String, ExpressibleByArgument, CaseIterable {
    case equal, free
  }

  @Option(
    help: ArgumentHelp("equal: a unit has the same length on both axes.", valueName: "aspect"))
  var aspect = Aspect.free

  /// Gives a figure its axes.
  func add(to figure: inout FunctionFigure) throws(ValidationError) {
    for limit in yFrom {
      try Self.set(limit, \.lower, of: &figure.axes, "--y-from")
    }
    for limit in yTo {
      try Self.set(limit, \.upper, of: &figure.axes, "--y-to")
    }
    figure.axes.logarithmic = [nil: [], .x: [.x], .y: [.y], .both: [.x, .y]][log] ?? []
    figure.axes.hasTicksOfPi = ticks.map { $0 == .pi }
    figure.axes.hasGrid = grid
    figure.axes.hasEqualUnits = aspect == .equal
  }

  private static func set(
    _ limit: PanelNumber, _ end: WritableKeyPath<FigureAxes.Limits, Double?>,
    of axes: inout FigureAxes, _ option: String
  ) throws(ValidationError) {
    let limits =
      limit.order.map { axes.limitsOfDerivatives[$0] ?? FigureAxes.Limits() } ?? axes.limits
    guard limits[keyPath: end] == nil else {
      let panel = limit.order.map { "the panel of derivative \($0)" } ?? "every panel"
      throw ValidationError("\(option) gives \(panel) two values")
    }
    var changed = limits
    changed[keyPath: end] = limit.number.value
    if let order = limit.order {
      axes.limitsOfDerivatives[order] = changed
    } else {
      axes.limits = changed
    }
  }
}

/// A number that is meant for every panel, or for that of one derivative: 0.5, or 1:0.5.
struct PanelNumber {
  /// The derivative; nil for every panel.
  let order: Int?

  /// The number.
  let number: Number

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is no number, or none of that derivative.
  static func read(_ argument: String) throws(ValidationError) -> PanelNumber {
    let (order, rest) = try Panel.read(argument)
    guard let number = Number(argument: rest), number.value.isFinite else {
      throw ValidationError("write a number such as -1, or 1:-1 for the panel of f\u{2032}")
    }
    return PanelNumber(order: order, number: number)
  }
}

/// The panel that an argument begins with, as in 1:z=0.
enum Panel {
  /// The order of the derivative before a colon, if there is one, and the rest.
  ///
  /// - Throws: `ValidationError` if what stands there is no order.
  static func read(_ argument: String) throws(ValidationError) -> (order: Int?, rest: String) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return (nil, argument) }
    guard let order = Int(parts[0]), (0...2).contains(order) else {
      throw ValidationError("write a derivative before the colon: 0, 1 or 2")
    }
    return (order, String(parts[1]))
  }
}
