import ActivationPlots
import Synchronization
import TestSupport
import Testing

@testable import Gallery

/// What is drawn, held against the functions themselves, point by point.
struct DenseEvaluationTests {
  /// The curves that have been evaluated: many figures show the same one, and each is looked at once.
  private static let evaluated = Mutex<Set<DrawnCurve>>([])

  @Test(arguments: Figures.all.map(\.name))
  func noPointOfACurveIsOffByMoreThanATenthOfAPixel(name: String) throws {
    let figure = try #require(Figures.all.first { $0.name == name })
    let scale = 2.0
    let chart = figure.chart()
    let layout = try chart.layout(
      size: figure.size, theme: .light, text: Typeface(), scale: scale)
    for (panel, place) in zip(chart.rows.flatMap(\.panels), layout.panels) {
      let frame = PlotFrame(
        x: place.x.domain, y: place.y.domain, height: place.plot.height * scale)
      for function in panel.marks.compactMap(\.functionPlot) {
        let plot = try #require(function.marks(in: frame).compactMap(\.curveMark).first)
        let drawn = DrawnCurve(plot, of: function, in: frame)
        guard Self.evaluated.withLock({ $0.insert(drawn).inserted }) else { continue }
        let worst = drawn.greatestError(
          against: function, points: Thoroughness.count(20_000, thorough: 100_000))
        #expect(worst <= 0.1, "\(function.label ?? "") in \(panel.title): \(worst) px")
        #expect(plot.undecided.isEmpty)
        let jumps = function.function.features(over: frame.x, ofDerivative: function.order)
          .filter { !$0.isJoined }
        for jump in jumps {
          #expect(!drawn.crosses(jump.location), "a piece runs across \(jump.location)")
        }
      }
    }
  }
}

/// The outlines of a graph as functions of x, and what they are the graph of.
private struct DrawnCurve: Hashable {
  private struct Piece: Hashable {
    let start, control1, control2, end: Point

    init(_ start: Point, _ control1: Point, _ control2: Point, _ end: Point) {
      (self.start, self.control1, self.control2, self.end) = (start, control1, control2, end)
    }
  }

  private let function: String
  private let order: Int
  private let frame: PlotFrame
  private var pieces: [Piece] = []

  init(_ plot: CurveMark, of plotted: FunctionPlot, in frame: PlotFrame) {
    function = String(reflecting: plotted.function)
    order = plotted.order
    self.frame = frame
    for segment in plot.segments {
      var current = Point(x: 0, y: 0)
      for element in segment.elements {
        switch element {
        case .move(let point): current = point
        case .line(let end):
          pieces.append(Piece(current, current.mixed(end, 1 / 3), current.mixed(end, 2 / 3), end))
          current = end
        case .curve(let control1, let control2, let end):
          pieces.append(Piece(current, control1, control2, end))
          current = end
        case .close: break
        }
      }
    }
  }

  /// Whether a piece has parts on both sides of x.
  func crosses(_ x: Double) -> Bool { pieces.contains { $0.start.x < x && x < $0.end.x } }

  /// The greatest distance in pixels of the frame, which are no larger than those of a panel, between the outline and
  /// a function, where that can be seen.
  func greatestError(against plotted: FunctionPlot, points: Int) -> Double {
    let pixelsPerUnit = frame.pixels / frame.height
    var worst = 0.0
    var index = 0
    for step in 0...points {
      let t = Double(step) / Double(points)
      let x = frame.x.lowerBound * (1 - t) + frame.x.upperBound * t
      let value = plotted.value(at: x)
      // A curve may be drawn over a part of the panel only.
      guard frame.y.contains(value), plotted.domain?.contains(x) != false else { continue }
      while index + 1 < pieces.count, pieces[index].end.x < x { index += 1 }
      guard pieces[index].start.x <= x, x <= pieces[index].end.x else {
        let isBetweenPieces = index > 0 && x < pieces[index].start.x && pieces[index - 1].end.x < x
        let gap = isBetweenPieces ? pieces[index].start.x - pieces[index - 1].end.x : .infinity
        if gap > 1e-12 { return .infinity }
        continue
      }
      worst = max(worst, abs(self.value(at: x, of: pieces[index]) - value) * pixelsPerUnit)
    }
    return worst
  }

  /// The y of a Bézier piece whose control points are evenly spaced in x.
  private func value(at x: Double, of piece: Piece) -> Double {
    let t = (x - piece.start.x) / (piece.end.x - piece.start.x)
    let s = 1 - t
    return s * s * s * piece.start.y + 3 * s * s * t * piece.control1.y
      + 3 * s * t * t * piece.control2.y + t * t * t * piece.end.y
  }
}

extension FunctionPlot {
  /// The value at a point; of a typed formula, whose nearest doubles take long, the middle of an enclosure.
  fileprivate func value(at x: Double) -> Double {
    if function is Expression {
      let enclosure = function.enclosure(over: Interval(x, x), ofDerivative: order).value
      return enclosure.isEmpty ? .nan : enclosure.lower / 2 + enclosure.upper / 2
    }
    return order == 0 ? function(x) : function.jet(at: x, ofDerivative: order).value
  }
}

extension Point {
  fileprivate func mixed(_ other: Point, _ share: Double) -> Point {
    Point(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }
}

extension Mark {
  fileprivate var functionPlot: FunctionPlot? {
    if case .composite(let mark) = self { mark as? FunctionPlot } else { nil }
  }

  fileprivate var curveMark: CurveMark? {
    if case .curve(let curve) = self { curve } else { nil }
  }
}
