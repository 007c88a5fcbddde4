/// One thing a panel shows.
public enum Mark: Sendable {
  /// The graph of a function.
  case curve(CurveMark)

  /// A line through points.
  case line(LineMark)

  /// A filled band.
  case area(AreaMark)

  /// A dot.
  case point(PointMark)

  /// A bar from a baseline to a value.
  case bar(BarMark)

  /// A histogram.
  case histogram(HistogramMark)

  /// A grid of coloured cells.
  case heatMap(HeatMapMark)

  /// A line with caps from one value to another.
  case interval(IntervalMark)

  /// A straight line at one value of one axis.
  case rule(RuleMark)

  /// A tinted region.
  case rectangle(RectangleMark)

  /// An annotation.
  case text(TextMark)

  /// A mark that is made of others, such as one of your own.
  case composite(any CompositeMark)

  /// The value of the mark, which checks, draws and names it.
  var content: any PanelMark {
    switch self {
    case .curve(let mark): mark
    case .line(let mark): mark
    case .area(let mark): mark
    case .point(let mark): mark
    case .bar(let mark): mark
    case .histogram(let mark): mark
    case .heatMap(let mark): mark
    case .interval(let mark): mark
    case .rule(let mark): mark
    case .rectangle(let mark): mark
    case .text(let mark): mark
    case .composite(let mark): Composite(mark: mark)
    }
  }
}

/// A type that can be one of the marks of a panel.
public protocol ChartContent: Sendable {
  /// The mark.
  var mark: Mark { get }
}

extension Mark: ChartContent {
  /// The mark itself.
  public var mark: Mark { self }
}

/// What a panel asks of every kind of mark; all but the values may be left out.
protocol PanelMark: Sendable {
  /// What the mark has on the axes of its panel.
  var values: MarkValues { get }

  /// The values that an axis without a domain shows of the mark.
  var extent: MarkValues { get }

  /// The name of a line, with its style; nil for none, and for what is no line.
  var name: SeriesName? { get }

  /// What stands for dots or bars of this kind in a legend; nil for none.
  func legendEntry(_ theme: Theme) -> Legend.Entry?

  /// Draws the mark.
  func draw(in drawing: inout PanelDrawing)

  /// When the words of the mark are placed; nil if it has none.
  var labelTurn: LabelTurn? { get }

  /// Finds a place for the words of the mark.
  func placeLabel(in labels: inout PanelLabels) throws(RenderError)
}

extension PanelMark {
  var extent: MarkValues { values }
  var name: SeriesName? { nil }
  var labelTurn: LabelTurn? { nil }
  func legendEntry(_ theme: Theme) -> Legend.Entry? { nil }
  func draw(in drawing: inout PanelDrawing) {}
  func placeLabel(in labels: inout PanelLabels) throws(RenderError) {}
}

/// The order in which words are placed: those that can move least come first.
enum LabelTurn: CaseIterable {
  case bars, dots, annotations, regions
}

/// The name of a line.
public struct SeriesName: Hashable, Sendable {
  /// The name, which may hold markup.
  public var label: String

  /// The colour, width and dash of its line.
  public var style: SeriesStyle

  /// Where the line ends on the right, in data units; nil if it is not known.
  public var end: Point?

  /// Creates a name.
  public init(_ label: String, style: SeriesStyle, end: Point? = nil) {
    self.label = label
    self.style = style
    self.end = end
  }
}

/// What a mark has on the axes of its panel.
struct MarkValues {
  /// The kind of mark, for messages.
  var subject: String

  /// The values on the horizontal axis.
  var x: [Double] = []

  /// The values on the vertical axis.
  var y: [Double] = []

  /// Whether none may be left out for not being finite.
  var areFinite = false

  init(subject: String, x: [Double] = [], y: [Double] = [], areFinite: Bool = false) {
    self.subject = subject
    self.x = x
    self.y = y
    self.areFinite = areFinite
  }

  /// The values of a mark that stands at some values of one axis and spans others of the other.
  init(
    subject: String, at places: [Double], _ ends: [Double], _ position: RuleMark.Position,
    areFinite: Bool = false
  ) {
    self.init(subject: subject, x: places, y: ends, areFinite: areFinite)
    if case .y = position { (x, y) = (y, x) }
  }

  /// Throws unless all values have a place on the axes of a panel.
  ///
  /// Curves, bands and dots may have points that are not finite, which are left out; but nothing on a
  /// logarithmic axis may be 0 or less, where leaving it out would hide that the axis does not suit.
  ///
  /// - Throws: `RenderError` that names the mark and the value.
  func validate(x: Axis, y: Axis) throws(RenderError) {
    for (axis, numbers) in [(x, self.x), (y, self.y)] {
      for number in numbers {
        guard number.isFinite || !areFinite else {
          throw RenderError(
            subject, .layout,
            "\(number) is no value of \(axis.subject); give a finite number")
        }
        guard axis.scale != .logarithmic || !(number <= 0) else {
          throw RenderError(
            subject, .layout,
            "\(number) has no place on \(axis.subject), which is logarithmic; "
              + "give a number greater than 0")
        }
      }
    }
  }
}

extension ClosedRange<Double> {
  /// The two ends.
  var ends: [Double] { [lowerBound, upperBound] }
}

/// Lets the marks of a panel be written one below the other, with `if` and `for` between them.
@resultBuilder
public enum MarkBuilder {
  /// A mark.
  public static func buildExpression(_ mark: some ChartContent) -> [Mark] { [mark.mark] }

  /// Marks made elsewhere.
  public static func buildExpression(_ marks: [Mark]) -> [Mark] { marks }

  /// The marks of all lines in their order.
  public static func buildBlock(_ parts: [Mark]...) -> [Mark] { parts.flatMap(\.self) }

  /// The marks of an `if` without `else`.
  public static func buildOptional(_ part: [Mark]?) -> [Mark] { part ?? [] }

  /// The marks of an `if`.
  public static func buildEither(first part: [Mark]) -> [Mark] { part }

  /// The marks of an `else`.
  public static func buildEither(second part: [Mark]) -> [Mark] { part }

  /// The marks of a `for`.
  public static func buildArray(_ parts: [[Mark]]) -> [Mark] { parts.flatMap(\.self) }
}
