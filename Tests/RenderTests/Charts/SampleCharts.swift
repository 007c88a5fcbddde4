import Foundation
import Render

/// Figures like those of the gallery, with everything a layout must cope with.
enum SampleCharts {
  static let all: [(name: String, chart: Chart, size: Size)] = [
    ("wave", wave, Size(width: 640, height: 480)),
    ("sweep", sweep, Size(width: 640, height: 480)),
    ("sigmoids", sigmoids, Size(width: 640, height: 480)),
    ("multiples", multiples, Size(width: 640, height: 640)),
    ("crowd", crowd, Size(width: 640, height: 480)),
    ("scatter", MeasurementCharts.scatter, Size(width: 640, height: 480)),
  ]

  private static let epsilon = 0.025

  private static func wave(_ z: Double) -> Double { epsilon * (sin(z) - cos(z)) }

  private static func waveSlope(_ z: Double) -> Double { epsilon * (cos(z) + sin(z)) }

  /// A function and its derivative above the magnified part between them.
  static let wave = Chart(
    title: "SineReLU, *ε* = 0.025",
    subtitle: "*z* for *z* > 0, and the wave *ε*(sin *z* − cos *z*) otherwise",
    description: "SineReLU and its derivative, and the wave below zero magnified.",
    rows: [
      ChartRow(panels: [
        Panel(
          x: Axis(title: "*z*", domain: -7...7), y: Axis(title: "*f*(*z*)", domain: -1...7)
        ) {
          RectangleMark(x: -7...0.6, y: -0.3...0.3, label: "magnified below")
          CurveMark(
            segments: [.graph(over: -7...0, wave), .graph(over: 0...7, pieces: 1) { $0 }],
            label: "*f*")
        },
        Panel(
          x: Axis(title: "*z*", domain: -7...7), y: Axis(title: "*f* ′(*z*)", domain: -0.2...1.2)
        ) {
          CurveMark(
            segments: [.graph(over: -7...0, waveSlope), .graph(over: 0...7, pieces: 1) { _ in 1 }],
            openPoints: [Point(x: 0, y: 1), Point(x: 0, y: epsilon)],
            style: .series(1).dash(.solid), label: "*f* ′")
        },
      ]),
      ChartRow(
        height: 1.1,
        panels: [
          Panel(
            title: "The wave, and the jump at zero",
            x: Axis(title: "*z*", domain: -7...0.6, ticks: .multiplesOfPi),
            y: Axis(title: "*f*(*z*)", domain: -0.045...0.045)
          ) {
            CurveMark(
              segments: [.graph(over: -7...0, wave), .graph(over: 0...7, pieces: 1) { $0 }],
              openPoints: [Point(x: 0, y: 0)], filledPoints: [Point(x: 0, y: -epsilon)])
            TextMark(
              "jump of *ε*", at: Point(x: 0, y: -epsilon), toward: .bottomLeading)
            TextMark(
              "largest value √2 *ε*", at: Point(x: -1.25 * .pi, y: epsilon * 2.squareRoot()),
              toward: .topTrailing)
            RuleMark(y: epsilon * 2.squareRoot(), style: .muted.dash(.dashed))
          }
        ]),
    ])

  /// Six curves of one family, whose ends lie apart.
  static let sweep = Chart(
    title: "Swish, *z σ*(*βz*)", subtitle: "from the linear function to ReLU as *β* grows",
    panel: Panel(
      x: Axis(title: "*z*", domain: -5...3), y: Axis(title: "*f*(*z*)", domain: -1.6...3)
    ) {
      for (index, beta) in [0.0, 0.25, 0.5, 1, 2, 8].enumerated() {
        CurveMark(
          segments: [.graph(over: -5...3, pieces: 40) { $0 / (1 + exp(-beta * $0)) }],
          style: .ramp(Double(index) / 5), label: "*β* = \(beta.formatted())")
      }
    })

  /// Two curves with labelled points.
  static let sigmoids = Chart(
    title: "Logistic sigmoid and hyperbolic tangent",
    subtitle: "tanh *z* = 2*σ*(2*z*) − 1 is the same curve, stretched",
    panel: Panel(
      x: Axis(title: "*z*", domain: -5...5), y: Axis(domain: -1.1...1.1)
    ) {
      RuleMark(y: 1, style: .muted.dash(.dashed))
      RuleMark(y: -1, style: .muted.dash(.dashed))
      AreaMark(
        lower: stride(from: -5.0, through: 5, by: 0.25).map { Point(x: $0, y: sigmoid($0) - 0.07) },
        upper: stride(from: -5.0, through: 5, by: 0.25).map { Point(x: $0, y: sigmoid($0) + 0.07) })
      CurveMark(segments: [.graph(over: -5...5, sigmoid)], label: "*σ*(*z*)")
      CurveMark(segments: [.graph(over: -5...5, tanh)], style: .series(1), label: "tanh *z*")
      PointMark(at: Point(x: 0, y: 0.5), style: .series(0), label: "½, slope ¼")
      PointMark(at: Point(x: 0, y: 0), symbol: .open, style: .series(1), label: "slope 1")
      TextMark("saturates: slope < 0.01", at: Point(x: 3, y: tanh(3)), toward: .bottom)
    })

  /// Nine panels with the axes of all shared.
  static let multiples = Chart(
    title: "Nine activation functions", subtitle: "the same axes everywhere; derivative dashed",
    sharedAxes: [.x, .y],
    rows: (0..<3).map { row in
      ChartRow(
        panels: (0..<3).map { column in
          let (name, function) = family[3 * row + column]
          return Panel(
            title: name, x: Axis(title: "*z*", domain: -4...4), y: Axis(domain: -1.5...3)
          ) {
            CurveMark(
              segments: [
                .graph(over: -4...0, pieces: 32) { slope(function, min($0, -1e-3)) },
                .graph(over: 0...4, pieces: 32) { slope(function, max($0, 1e-3)) },
              ],
              style: .muted.dash(.dashed).width(0.75))
            CurveMark(segments: [.graph(over: -4...4, pieces: 64, function)])
          }
        })
    })

  /// Eight curves too close to each other for names beside them.
  static let crowd = Chart(
    title: "Eight rectifiers on one pair of axes",
    panel: Panel(x: Axis(title: "*z*", domain: -3...3), y: Axis(domain: -1.5...3)) {
      for (index, (name, function)) in (family + family).prefix(8).enumerated() {
        CurveMark(
          segments: [.graph(over: -3...3, pieces: 60, function)], style: .series(index), label: name
        )
      }
    })

  private static let family: [(String, @Sendable (Double) -> Double)] = [
    ("ReLU", { max(0, $0) }), ("ELU", { $0 > 0 ? $0 : exp($0) - 1 }),
    ("Softplus", { log1p(exp($0)) }),
    ("SiLU", { $0 * sigmoid($0) }), ("GELU", { $0 * 0.5 * (1 + erf($0 / 2.0.squareRoot())) }),
    ("Mish", { $0 * tanh(log1p(exp($0))) }), ("Tanh", { tanh($0) }),
    ("Softsign", { $0 / (1 + abs($0)) }),
    ("Sine", { sin($0) }),
  ]

  private static func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

  private static func slope(_ function: (Double) -> Double, _ z: Double) -> Double {
    (function(z + 1e-4) - function(z - 1e-4)) / 2e-4
  }
}
