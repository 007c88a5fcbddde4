import Activations
import Render
import Words

/// What a figure shows in addition to its curves, and whether the curves share a panel.
package struct FigureContent: Sendable {
  /// An annotation in a panel.
  package struct Annotation: Hashable, Sendable {
    /// What it is.
    package enum Kind: Hashable, Sendable {
      /// A point of each curve, with its value.
      case point(Double)

      /// The tangent of each curve at an argument.
      case tangent(Double)

      /// The area between each curve and 0.
      case area(ClosedRange<Double>)

      /// A straight line at an argument or a value.
      case rule(RuleMark.Position)
    }

    /// What it is.
    package var kind: Kind

    /// The panel: 0 for that of the functions, 1 or 2 for a derivative's; nil for the first.
    package var order: Int?

    /// Creates an annotation.
    package init(_ kind: Kind, order: Int? = nil) {
      self.kind = kind
      self.order = order
    }
  }

  /// Whether functions and derivatives share one panel.
  package var isOverlaid = false

  /// The annotations.
  package var annotations: [Annotation] = []

  /// The arguments that an extra panel magnifies; nil for none.
  package var zoom: ClosedRange<Double>?

  /// Measured points, drawn over the curves.
  package var measured: MeasuredPoints?

  /// Creates content that has only curves.
  package init() {}
}

/// The curves of one order in a panel, as annotations need them.
struct AnnotatedCurves {
  /// 0 for the functions, 1 or 2 for derivatives.
  let order: Int

  /// The curves.
  let plots: [FunctionPlot]

  /// The variable in markup.
  let variable: String

  /// What lies below the curves.
  func marksBelow(_ kind: FigureContent.Annotation.Kind) -> [Mark] {
    switch kind {
    case .area(let range): plots.map { ShadedArea(plot: $0.over(range)).mark }
    case .tangent(let z):
      plots.map { plot in
        let jet = plot.function.jet(at: z, ofDerivative: order)
        return Tangent(
          point: Point(x: z, y: jet.value), slope: jet.derivative,
          style: plots.count == 1 ? .muted : plot.style
        ).mark
      }
    case .rule(.x(let x)): [RuleMark(x: x).mark]
    case .rule(.y(let y)): [RuleMark(y: y).mark]
    case .point: []
    }
  }

  /// What lies above the curves.
  func marksAbove(_ kind: FigureContent.Annotation.Kind) -> [Mark] {
    switch kind {
    case .point(let z):
      points(at: z) { jet in
        let value = Approximation(jet.value)
        // Of several curves, colours tell whose value it is.
        guard plots.count == 1 else { return value.number }
        let name = Notation.derivative(order, of: Notation.plainNumber(z))
        return "\(name) \(value.relation) \(value.number)"
      }
    case .tangent(let z):
      points(at: z) { jet in
        let slope = Approximation(jet.derivative)
        return "slope \(slope.relation) \(slope.number)"
      }
    case .area, .rule: []
    }
  }

  /// What the annotation says, for those who cannot see the figure.
  func words(_ kind: FigureContent.Annotation.Kind) -> String {
    let variable = Markup.plain(variable)
    switch kind {
    case .point(let z):
      let values = plots.map { Approximation($0.function.jet(at: z, ofDerivative: order).value) }
      return "Marked at \(variable) = \(Notation.plainNumber(z)): "
        + values.map(\.number).joined(separator: ", ") + "."
    case .tangent(let z):
      return "With the tangent at \(variable) = \(Notation.plainNumber(z))."
    case .area(let range):
      return "Shaded from \(variable) = \(Notation.plainNumber(range.lowerBound)) to "
        + "\(Notation.plainNumber(range.upperBound))."
    case .rule(.x(let x)): return "With a line at \(variable) = \(Notation.plainNumber(x))."
    case .rule(.y(let y)): return "With a line at the value \(Notation.plainNumber(y))."
    }
  }

  /// A point of each curve with words about it.
  private func points(at z: Double, _ words: (Jet<Double>) -> String) -> [Mark] {
    plots.map { plot in
      let jet = plot.function.jet(at: z, ofDerivative: order)
      return PointMark(at: Point(x: z, y: jet.value), style: plot.style, label: words(jet)).mark
    }
  }
}

/// A number with four significant digits.
private struct Approximation {
  let value: Double

  init(_ value: Double) { self.value = value }

  /// The digits.
  var number: String { Notation.text(value, digits: 4) }

  /// Whether they are all.
  var relation: String { Notation.rounded(value, digits: 4) == value ? "=" : "≈" }
}

/// A straight line through a point, from edge to edge.
private struct Tangent: CompositeMark {
  let point: Point
  let slope: Double
  let style: SeriesStyle

  func marks(in frame: PlotFrame) -> [Mark] {
    // On logarithmic axes a straight line is a curve, for which 200 points are close enough.
    let steps = frame.logarithmic.isEmpty ? 1 : 200
    let scaled = frame.linear.x
    let points = (0...steps).map { step in
      let t = Double(step) / Double(steps)
      let place = scaled.lowerBound * (1 - t) + scaled.upperBound * t
      let x = frame.logarithmic.contains(.x) ? Double.exp(place) : place
      return Point(x: x, y: point.y + slope * (x - point.x))
    }
    let shown = points.filter { !frame.logarithmic.contains(.y) || $0.y > 0 }
    return [LineMark(shown, style: style.width(0.6).dash(.dashed)).mark]
  }
}

/// The area between a graph and 0, or the lower edge of a logarithmic axis.
private struct ShadedArea: CompositeMark {
  let plot: FunctionPlot

  func marks(in frame: PlotFrame) -> [Mark] {
    let base = frame.logarithmic.contains(.y) ? frame.y.lowerBound : 0
    return plot.marks(in: frame).flatMap { mark -> [Mark] in
      guard case .curve(let curve) = mark else { return [] }
      return curve.segments.compactMap { segment in
        guard case .move(let first)? = segment.elements.first, let last = segment.end else {
          return nil
        }
        var outline = segment
        outline.line(to: Point(x: last.x, y: base))
        outline.line(to: Point(x: first.x, y: base))
        outline.close()
        return AreaMark(outline, style: plot.style).mark
      }
    }
  }
}

extension Path {
  /// Where the outline ends; nil if it is empty or closed.
  fileprivate var end: Point? {
    switch elements.last {
    case .move(let point), .line(let point), .curve(_, _, let point): point
    case .close, nil: nil
    }
  }
}
