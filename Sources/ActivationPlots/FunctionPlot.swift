@_exported import Activations
@_exported import Render
import Activations
import Render
import Synchronization

// Whoever draws functions needs both, so one import brings them.

/// The graph of a function, or of one of its derivatives, with a proved error of at most 0.05 pixels.
///
/// ```swift
/// try Chart { FunctionPlot(SineReLU(epsilon: 0.025), over: -7...7) }.write(to: "sinerelu.svg")
/// ```
///
/// The curve is computed when a chart is laid out and the pixels of its panel are known. Where it cannot be proved
/// with the usual amount of work, the graph is a band that contains the function, and the chart has a message about it.
public struct FunctionPlot: Sendable {
  /// The function.
  package let function: any ScalarFunction

  /// 0 for the function itself, 1 or 2 for its derivatives.
  package let order: Int

  /// The domain; nil for all arguments that the panel shows.
  package let domain: ClosedRange<Double>?

  /// The colour, width and dash.
  public var style: SeriesStyle

  /// The name beside the curve or in the legend, which may hold markup; nil for none.
  public var label: String?

  private let outlines: Outlines

  /// Creates a graph of a function.
  ///
  /// - Parameters:
  ///   - function: The function.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  ///   - domain: The domain; nil for all arguments that the panel shows, whose axis then needs a
  ///     domain.
  ///   - style: The colour, width and dash.
  ///   - label: The name beside the curve or in the legend, which may hold markup; nil for none.
  public init(
    _ function: any ScalarFunction, derivative order: Int = 0,
    over domain: ClosedRange<Double>? = nil, style: SeriesStyle = .series(0), label: String? = nil
  ) {
    self.init(function, order, domain, style, label, Outlines())
  }

  private init(
    _ function: any ScalarFunction, _ order: Int, _ domain: ClosedRange<Double>?,
    _ style: SeriesStyle, _ label: String?, _ outlines: Outlines
  ) {
    self.function = function
    self.order = order
    self.domain = domain
    self.style = style
    self.label = label
    self.outlines = outlines
  }

  /// A derivative of the function in the same style, without a name.
  ///
  /// What was computed of the function serves both.
  public func derivative(_ order: Int) -> FunctionPlot {
    FunctionPlot(function, order, domain, style, nil, outlines)
  }

  /// The same graph, which shows only some arguments.
  func over(_ domain: ClosedRange<Double>) -> FunctionPlot {
    FunctionPlot(function, order, domain, style, label, outlines)
  }

  /// The parts of a domain on which the function is smooth; found when it is first asked for.
  package func outline(over domain: ClosedRange<Double>) -> Outline {
    outlines.outline(of: function, order, over: domain)
  }

  /// What is proved about the function, or about the one that it is a derivative of.
  package func properties(over domain: ClosedRange<Double>) -> Properties {
    outlines.outline(of: function, 0, over: domain).properties
  }

  /// The curve over a frame, as close as its pixels ask for; on logarithmic axes it is that of logarithms.
  package func curve(in frame: PlotFrame) -> Curve {
    outlines.curve(of: function, order, in: frame)
  }
}

extension FunctionPlot: CompositeMark, LogarithmicMark {
  /// The name of the curve, if it has one, with its value at the right end of a domain.
  public func names(over x: ClosedRange<Double>) -> [SeriesName] {
    guard let label else { return [] }
    let z = (shown(over: x) ?? x).upperBound
    let end = Point(x: z, y: function.jet(at: z, ofDerivative: order).value)
    return [SeriesName(label, style: style, end: end)]
  }

  /// The arguments that it was made for.
  public var xDomain: ClosedRange<Double>? { domain }

  /// The values that show the shape of the function: all if they are bounded.
  public func yDomain(over x: ClosedRange<Double>) -> ClosedRange<Double>? {
    shown(over: x).flatMap { ShownValues(of: outline(over: $0))?.range }
  }

  /// The values that a logarithmic axis shows: those above 0.
  package func yDomain(
    over x: ClosedRange<Double>, logarithmic axes: LogarithmicAxes
  ) -> ClosedRange<Double>? {
    guard axes.contains(.y), let x = shown(over: x) else { return yDomain(over: x) }
    let outline = outlines.outline(
      of: function, order, over: axes.contains(.x) ? x.logarithms : x, on: axes)
    return ShownValues(of: outline)?.range.powers
  }

  /// The curve with the ends of its jumps and the bands in which it is not proved.
  public func marks(in frame: PlotFrame) -> [Mark] {
    guard let x = shown(over: frame.x) else { return [] }
    var part = frame
    part.x = x
    return [.curve(curveMark(in: part, of: frame))]
  }

  /// The curve in data coordinates.
  private func curveMark(in part: PlotFrame, of frame: PlotFrame) -> CurveMark {
    CurveMark(curve(in: part), in: frame.linear, style: style, label: label)
      .powers(on: frame.logarithmic)
  }

  /// The part of the domain that a panel shows; nil if there is none.
  private func shown(over x: ClosedRange<Double>) -> ClosedRange<Double>? {
    guard let domain else { return x }
    let (lower, upper) = (
      max(domain.lowerBound, x.lowerBound), min(domain.upperBound, x.upperBound)
    )
    return lower < upper ? lower...upper : nil
  }
}

/// The outlines and curves of a function and its derivatives that were made so far: the choice of scales, the graph
/// and the description of a figure need the same, and so do several files of one figure.
private final class Outlines: Sendable {
  private struct OutlineKey: Hashable {
    let order: Int
    let domain: ClosedRange<Double>
    let axes: LogarithmicAxes
  }

  private struct CurveKey: Hashable {
    let order: Int
    let frame: PlotFrame
  }

  private let outlines = Mutex<[OutlineKey: Outline]>([:])
  private let curves = Mutex<[CurveKey: Curve]>([:])

  func outline(
    of function: any ScalarFunction, _ order: Int, over domain: ClosedRange<Double>,
    on axes: LogarithmicAxes = []
  ) -> Outline {
    outlines.withLock { made in
      let key = OutlineKey(order: order, domain: domain, axes: axes)
      let outline =
        made[key]
        ?? (axes.isEmpty
          ? Outline(of: function, derivative: order, over: domain)
          : Outline(of: LogarithmicReading(function, order, on: axes), over: domain))
      made[key] = outline
      return outline
    }
  }

  func curve(of function: any ScalarFunction, _ order: Int, in frame: PlotFrame) -> Curve {
    curves.withLock { made in
      let key = CurveKey(order: order, frame: frame)
      let curve =
        made[key]
        ?? outline(of: function, order, over: frame.linear.x, on: frame.logarithmic)
        .curve(visible: frame.linear.visible, tolerance: frame.linear.tolerance)
      made[key] = curve
      return curve
    }
  }
}

extension Panel {
  /// Creates a panel of functions as the figures have them.
  ///
  /// - Parameters:
  ///   - title: The words above the panel; empty for none.
  ///   - functions: The functions, back to front.
  ///   - x: The arguments from left to right.
  ///   - y: The values from bottom to top; nil for those that show the shape of the functions.
  ///   - yTitle: The name of the values, such as *f*(*z*); empty for none.
  ///   - ticks: Where the arguments have ticks.
  ///   - isLabelled: Whether arguments and values have lines across the panel and labels beside it.
  ///   - marks: What is drawn below the functions.
  package init(
    title: String = "", _ functions: [FunctionPlot], over x: ClosedRange<Double>,
    values y: ClosedRange<Double>? = nil, yTitle: String, ticks: TickPlacement = .automatic,
    isLabelled: Bool = true, @MarkBuilder marks: () -> [Mark] = { [] }
  ) {
    self.init(
      title: title,
      x: Axis(
        title: isLabelled ? "*z*" : "", domain: x, ticks: isLabelled ? ticks : .none,
        grid: isLabelled),
      y: Axis(
        title: yTitle, domain: y, ticks: isLabelled ? .automatic : .none, grid: isLabelled),
      marks: marks() + functions.map(\.mark))
  }
}

extension [FunctionPlot] {
  /// The same functions without names.
  package var unlabelled: [FunctionPlot] { map { $0.derivative($0.order) } }

  /// The derivatives of the same functions, without names.
  package func derivatives(_ order: Int) -> [FunctionPlot] { map { $0.derivative(order) } }
}
