import ActivationPlots
import Words

/// The pieces of which one curve is made, and below how far each is from the function.
struct PiecesFigure {
  private let function = GELU()
  private let domain = FunctionFigure.usualDomain

  /// The figure.
  var figure: Figure {
    Figure(name: "method-pieces", folder: .pages, size: Size(width: 640, height: 520)) { chart }
  }

  private var chart: Chart {
    let plotted = FunctionPlot(function, style: .muted.width(0.5))
    let values = [plotted].valueRange(over: domain)
    // As close as a plot that is 260 px high asks for, at two pixels to a px.
    let frame = PlotFrame(x: domain, y: values, height: 520)
    let curve = plotted.curve(in: frame)
    let errors = curve.pieces.map { error(of: $0, unit: frame.unit) }
    let worst = errors.joined().map(\.y.magnitude).max() ?? 0
    let top = Panel([plotted], over: domain, values: values, yTitle: Notation.derivative(0)) {
      for (index, piece) in curve.pieces.enumerated() {
        LineMark(points(of: piece), style: .series(index % 2).dash(.solid))
      }
      // Dots would hide the short pieces between them.
      let tick = 0.03 * (values.upperBound - values.lowerBound)
      for piece in curve.pieces {
        LineMark(
          [-tick, tick].map { Point(x: piece.start.x, y: piece.start.y + $0) },
          style: .foreground.width(0.5))
      }
    }
    let bottom = Panel(
      title: "Piece − function, in px", [], over: domain, values: -1.25 * worst...1.25 * worst,
      yTitle: ""
    ) {
      for (index, points) in errors.enumerated() {
        LineMark(points, style: .series(index % 2).dash(.solid))
      }
    }
    let words = Notation.plainNumber(Notation.rounded(worst, digits: 2))
    return Chart(
      title: "\(curve.pieces.count) pieces for GELU",
      subtitle: "Each is a cubic with a proved error of at most 0.05 px; "
        + "the largest true error is \(words) px",
      description: "GELU from z = −7 to 7 as \(curve.pieces.count) cubic pieces in alternating "
        + "colours, short where it bends and long where it is straight. Below, the distance of each from the "
        + "function: at most \(words) px, where 0.05 px were allowed.",
      sharedAxes: .x,
      rows: [
        ChartRow(height: 1.4, panels: [top]), ChartRow(panels: [bottom]),
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
