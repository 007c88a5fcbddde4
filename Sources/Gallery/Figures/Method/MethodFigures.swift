import ActivationPlots
import Words

/// Figures of how curves are proved, of what goes wrong without, and of how the package is made.
package enum MethodFigures {
  /// An enclosure that closes in on a jump.
  package static let enclosure = EnclosureFigure().figure

  /// The pieces of which one curve is made, and how far they are off.
  package static let pieces = PiecesFigure().figure

  /// A jump that samples join.
  package static let joinedJump = SampledFigure.jump.figure

  /// A wave that samples alias.
  package static let aliasedWave = SampledFigure.wave.figure

  /// A pole that samples cross.
  package static let crossedPole = SampledFigure.pole.figure

  /// The modules of the package.
  package static let architecture = ArchitectureFigure().figure

  /// What makes a unit dead.
  package static let deadUnit = DeadUnitFigure().figure

  /// Those about curves.
  static let curves = [enclosure, pieces, joinedJump, aliasedWave, crossedPole]
}

/// The pieces of which one curve is made, and below how far each is from the function.
private struct PiecesFigure {
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

/// A function as a line through evenly spaced samples draws it, which is what most scripts do, over the
/// function as it is.
private struct SampledFigure {
  let name: String
  let title: String
  let subtitle: String

  /// What a reader who cannot see the figure should know.
  let description: String

  let function: any ScalarFunction
  let domain: ClosedRange<Double>
  let values: ClosedRange<Double>

  /// How many samples there are, those at both ends included.
  let count: Int

  /// The part where samples go wrong, which a panel of its own shows larger; nil if it is large enough.
  var fault: ClosedRange<Double>?

  /// SineReLU through as many points as `numpy.linspace` makes by default.
  static let jump = SampledFigure(
    name: "sampled-jump", title: "Samples hide a jump",
    subtitle: "SineReLU, *ε* = 1, through 50 evenly spaced points",
    description:
      "SineReLU with ε = 1 jumps at 0 from −1 to 0. A line through 50 evenly spaced samples "
      + "from z = −7 to 7 joins both sides by a steep line that the function does not have.",
    function: SineReLU(epsilon: 1), domain: -7...7, values: -2...4, count: 50,
    fault: -0.5...0.5)

  /// A wave of SIREN through as many.
  static let wave = SampledFigure(
    name: "sampled-wave", title: "Samples show a wrong wave",
    subtitle: "sin(30 *z*), the layer of SIREN, through 50 evenly spaced points",
    description: "The function sin(30 z) from z = −5 to 5 has 48 periods. A line through 50 evenly "
      + "spaced samples shows a slow wave with little more than one period.",
    function: Sine(omega: 30), domain: -5...5, values: -1.25...1.25, count: 50)

  /// A pole through a thousand points.
  static let pole = SampledFigure(
    name: "sampled-pole", title: "Samples join both sides of a pole",
    subtitle: "1/(*z* − 1) through 1,000 evenly spaced points",
    description:
      "The function 1/(z − 1) has a pole at 1, where its values go to −∞ on the left and to +∞ on "
      + "the right. A line through 1,000 evenly spaced samples from z = −7 to 7 crosses the figure "
      + "from bottom to top there.",
    function: Reciprocal(), domain: -7...7, values: -3...3, count: 1000, fault: 0.5...1.5)

  /// The figure.
  var figure: Figure {
    Figure(name: name, folder: .pages, size: Size(width: 640, height: 360)) {
      let panels = [domain] + (fault.map { [$0] } ?? [])
      return Chart(
        title: title, subtitle: subtitle, description: description,
        rows: [ChartRow(panels.map { panel(over: $0, isWhole: $0 == domain) })])
    }
  }

  private func panel(over part: ClosedRange<Double>, isWhole: Bool) -> Panel {
    let ends = [part.lowerBound, part.upperBound].map(Notation.plainNumber)
    var panel = Panel(
      title: fault == nil
        ? "" : isWhole ? "All of it" : "Magnified: \(ends[0]) ≤ *z* ≤ \(ends[1])",
      [FunctionPlot(function, style: .series(0).width(1.4), label: "the function, as proved")],
      over: part, values: values, yTitle: Notation.derivative(0)
    ) {
      if isWhole, let fault { RectangleMark(x: fault, y: values) }
    }
    // Above the function, since the samples are what goes wrong.
    panel.marks.append(
      .line(
        LineMark(
          samples, style: .series(1).dash(.solid).width(0.7),
          label: "\(count == 1000 ? "1,000" : "\(count)") samples, joined")))
    return panel
  }

  private var samples: [Point] {
    (0..<count).map { index in
      let t = Double(index) / Double(count - 1)
      let z = domain.lowerBound * (1 - t) + domain.upperBound * t
      return Point(x: z, y: function(z))
    }
  }
}

/// 1/(z − 1), whose pole does not lie on an axis.
private struct Reciprocal: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { S(1) / (z - S(1)) }
}
