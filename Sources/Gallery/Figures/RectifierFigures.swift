import ActivationPlots
import Words

/// Figures about the rectifiers that are straight lines, of which more can be told than the catalogue
/// knows.
enum RectifierFigures {
  /// ReLU above its derivative.
  static let relu = FunctionFigure([ReLU()], orders: [0, 1]).figure(named: "relu-derivative")

  /// Leaky ReLU with the slopes that frameworks have as defaults.
  static let leakyReLU: AtlasFigure = {
    var figure = AtlasFigure(LeakyReLU())
    let sources = [(0.01, "PyTorch, JAX"), (0.2, "Keras function"), (0.3, "Keras layer")]
    figure.variants = sources.enumerated().map { index, source in
      FunctionPlot(
        LeakyReLU(negativeSlope: source.0), style: .series(index),
        label: "*α* = \(Notation.number(source.0)) (\(source.1))")
    }
    figure.subtitle =
      Notation.formula(LeakyReLU().words) + ": the defaults of the frameworks"
    return figure
  }()

  /// RReLU in evaluation, and the band its slope is drawn from in training.
  static let rReLU: AtlasFigure = {
    let function = RReLU()
    var figure = AtlasFigure(function)
    figure.variants[0].label = "evaluation, *a* = (*l* + *u*)/2"
    figure.subtitle = "Training draws the slope from the band, *l* = 1/8 to *u* = 1/3"
    let left = figure.domain.lowerBound
    figure.marks = {
      [
        .area(
          AreaMark(
            lower: [Point(x: left, y: function.upper * left), Point(x: 0, y: 0)],
            upper: [Point(x: left, y: function.lower * left), Point(x: 0, y: 0)])),
        .text(
          TextMark(
            "training", at: Point(x: 0.45 * left, y: 0.45 * left * function.upper),
            toward: .bottomTrailing, style: .series(0))),
      ]
    }
    return figure
  }()

  /// SReLU with its thresholds and slopes.
  static let sReLU: AtlasFigure = {
    let function = SReLU()
    var figure = AtlasFigure(function)
    figure.marks = {
      [
        (function.lowerThreshold, function.lowerSlope, "l"),
        (function.upperThreshold, function.upperSlope, "r"),
      ].flatMap { threshold, slope, side -> [Mark] in
        [
          .rule(
            RuleMark(x: threshold, style: .muted.dash(.dashed), label: "*t*_{\(side)}")),
          .text(
            TextMark(
              "slope *a*_{\(side)} = \(Notation.number(slope))",
              at: Point(x: 4 * threshold, y: function(4 * threshold)),
              toward: threshold < 0 ? .top : .bottom, leader: false)),
        ]
      }
    }
    return figure
  }()
}
