import ActivationPlots
import Words

/// What makes a unit dead: where its inputs lie, above the function that it applies to them.
struct DeadUnitFigure {
  private let domain = -7.0...5.0

  /// The figure.
  var figure: Figure {
    Figure(name: "dead-unit", folder: .pages, size: Size(width: 640, height: 460)) { chart }
  }

  private var chart: Chart {
    Chart(
      title: "A unit that is dead, and one that is not",
      subtitle: "A unit with ReLU is dead if *z* ≤ 0 for every example",
      description:
        "Above, where z lies for all examples: for the dead unit from −6 to −1, for the living unit "
        + "from −2 to 4. Below, ReLU: it is 0 with slope 0 for all negative z, so the dead unit passes on neither "
        + "a value nor a gradient, while the living one passes on both for its positive z.",
      sharedAxes: .x,
      rows: [
        ChartRow(panels: [
          Panel(
            [
              FunctionPlot(Spread(middle: 1, reach: 3), style: .series(0)),
              FunctionPlot(Spread(middle: -3.5, reach: 2.5), style: .series(1)),
            ], over: domain, values: -0.1...1.35, yTitle: "how often *z* occurs"
          ) {
            TextMark(
              "a living unit", at: Point(x: 1, y: 1), toward: .top, leader: false,
              style: .series(0))
            TextMark(
              "a dead unit", at: Point(x: -3.5, y: 1), toward: .top, leader: false,
              style: .series(1))
          }
        ]),
        ChartRow(panels: [
          Panel(
            [FunctionPlot(ReLU(), style: .foreground)], over: domain, values: -1.2...5,
            yTitle: Notation.derivative(0)
          ) {
            TextMark(
              "slope 0: no gradient", at: Point(x: -3.5, y: 0), toward: .top, leader: false)
            TextMark(
              "slope 1:\nthe gradient passes", at: Point(x: 3, y: 2.6), toward: .bottomTrailing,
              leader: false)
          }
        ]),
      ])
  }
}

/// How often each argument occurs: most often in the middle, never beyond a reach.
private struct Spread: ScalarFunction {
  let middle: Double
  let reach: Double

  func callAsFunction<S: Scalar>(_ z: S) -> S {
    let t = (z - S(middle)) / S(reach)
    let hill = S.max(S(1) - t * t, S(0))
    return hill * hill
  }
}
