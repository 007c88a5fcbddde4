import Activations
import Render
import Words

/// The pieces of which one curve is made, and below how far each is from the function.
struct PiecesFigure {
  private let function = GELU()
  private let domain = FunctionFigure.usualDomain

  /// The figure.
  var figure: Figure {
    Figure(name: "method-pieces", size: Size(width: 640, height: 520)) { content($0) }
  }

  private func content(_ pixels: Double) -> FigureContent {
    let plotted = PlottedFunction(function: function, style: .muted.width(0.5))
    let frame = PlotFrame(x: domain, y: plotted.shownValues(over: domain), pixels: pixels / 2)
    let curve = plotted.curve(in: frame)
    let errors = curve.pieces.map { error(of: $0, unit: frame.unit) }
    let worst = errors.joined().map(\.y.magnitude).max() ?? 0
    let limit = 0.05
    let top = FunctionPanel([plotted], in: frame, yTitle: Notation.derivative(0)) {
      for (index, piece) in curve.pieces.enumerated() {
        LineMark(points(of: piece), style: .series(index % 2).dash(.solid))
      }
      for piece in curve.pieces {
        PointMark(
          at: Point(x: piece.start.x, y: piece.start.y), symbol: .filled, style: .foreground)
      }
    }
    let bottom = FunctionPanel(
      title: "Piece − function, in px", [],
      in: PlotFrame(x: domain, y: -1.25 * limit...1.25 * limit, pixels: pixels / 2), yTitle: ""
    ) {
      RuleMark(y: limit, style: .muted.dash(.dashed), label: "tolerance")
      RuleMark(y: -limit, style: .muted.dash(.dashed))
      for (index, points) in errors.enumerated() {
        LineMark(points, style: .series(index % 2).dash(.solid))
      }
    }
    let words = Notation.plainNumber(Notation.rounded(worst, digits: 2))
    return FigureContent(
      title: "\(curve.pieces.count) pieces for GELU",
      subtitle: "Each is a cubic, accepted because no point of it can be off by more than 0.05 px",
      description: "GELU from z = −7 to 7 as \(curve.pieces.count) cubic pieces in two colours by "
        + "turns, short where it bends and long where it is straight. Below, how far each is from the "
        + "function: \(words) px at most, where 0.05 were allowed.",
      sharedAxes: .x,
      rows: [
        FigureContent.Row(height: 1.4, panels: [top]), FigureContent.Row(panels: [bottom]),
      ])
  }

  private func points(of piece: CubicPiece) -> [Point] {
    places(of: piece).map { Point(x: $0, y: piece($0)) }
  }

  private func error(of piece: CubicPiece, unit: Double) -> [Point] {
    places(of: piece).map { Point(x: $0, y: (piece($0) - function($0)) / unit) }
  }

  private func places(of piece: CubicPiece) -> [Double] {
    (0...8).map { piece.start.x + (piece.end.x - piece.start.x) * Double($0) / 8 }
  }
}

extension PlottedFunction {
  /// The values that a figure shows of it.
  fileprivate func shownValues(over domain: ClosedRange<Double>) -> ClosedRange<Double> {
    [self].valueRange(over: domain)
  }
}
