import Activations
import Render

/// A function, or one of its derivatives, as logarithmic axes show it: the logarithm of its value, or its value at a
/// power of e, or both.
///
/// Its curve over linear axes is that of the function over logarithmic ones, and is proved in the same way. Where
/// the function is not above 0 the logarithm has no value.
struct LogarithmicReading: ScalarFunction {
  private let function: any ScalarFunction
  private let order: Int
  private let axes: LogarithmicAxes

  /// Reads the derivative of the given order of a function.
  init(_ function: any ScalarFunction, _ order: Int, on axes: LogarithmicAxes) {
    self.function = function
    self.order = order
    self.axes = axes
  }

  func callAsFunction<S: Scalar>(_ u: S) -> S {
    let z: S = axes.contains(.x) ? .exp(u) : u
    let value = value(at: z)
    return axes.contains(.y) ? .log(value) : value
  }

  var operationCount: Int { (order + 1) * function.operationCount + 4 }

  private func value<S: Scalar>(at z: S) -> S {
    switch order {
    case 0: function(z)
    case 1: function(Jet(variable: z)).derivative
    default: function(Jet(variable: z)).secondDerivative
    }
  }
}

extension ClosedRange<Double> {
  /// The logarithms of the ends, which are above 0.
  var logarithms: ClosedRange<Double> { Double.log(lowerBound)...Double.log(upperBound) }

  /// The powers of e with the ends as exponents, as far as they are finite and not 0.
  var powers: ClosedRange<Double> {
    let limit = 700.0
    return Double.exp(
      Swift.min(Swift.max(lowerBound, -limit), limit))...Double.exp(
        Swift.min(Swift.max(upperBound, -limit), limit))
  }
}

extension PlotFrame {
  /// The frame of the logarithms on axes that are logarithmic.
  var linear: PlotFrame {
    guard !logarithmic.isEmpty else { return self }
    return PlotFrame(
      x: logarithmic.contains(.x) ? x.logarithms : x,
      y: logarithmic.contains(.y) ? y.logarithms : y, height: pixels)
  }
}

extension CurveMark {
  /// The graph of what this is the graph of the logarithms of.
  ///
  /// Control points become powers, too: the axis takes their logarithms again.
  func powers(on axes: LogarithmicAxes) -> CurveMark {
    guard !axes.isEmpty else { return self }
    func power(_ point: Point) -> Point {
      Point(
        x: axes.contains(.x) ? .exp(point.x) : point.x,
        y: axes.contains(.y) ? .exp(point.y) : point.y)
    }
    var mark = self
    mark.segments = segments.map { path in
      Path(
        path.elements.map { element in
          switch element {
          case .move(let point): .move(power(point))
          case .line(let point): .line(power(point))
          case .curve(let control1, let control2, let end):
            .curve(power(control1), power(control2), power(end))
          case .close: .close
          }
        })
    }
    mark.openPoints = openPoints.map(power)
    mark.filledPoints = filledPoints.map(power)
    mark.undecided = undecided.map { band in
      Band(
        x: axes.contains(.x) ? band.x.powers : band.x,
        y: axes.contains(.y) ? band.y.powers : band.y)
    }
    return mark
  }
}
