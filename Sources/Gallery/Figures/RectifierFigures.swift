import Activations
import Render

/// Figures about the rectifiers that are straight lines.
enum RectifierFigures {
  /// ReLU and its derivative.
  static let relu = FunctionFigure([ReLU()]).figure

  /// Leaky ReLU with the slopes that frameworks have as defaults.
  static let leakyReLU = Figure(name: "leakyrelu") { pixels in
    let sources = [(0.01, "PyTorch, JAX"), (0.2, "Keras function"), (0.3, "Keras layer")]
    let functions = sources.enumerated().map { index, source in
      PlottedFunction(
        function: LeakyReLU(negativeSlope: source.0), style: .series(index),
        label: "*α* = \(Notation.number(source.0)) (\(source.1))")
    }
    return content(
      functions, title: LeakyReLU.facts.title,
      subtitle: Notation.formula(LeakyReLU.facts.words) + ": the defaults of the frameworks",
      description: LeakyReLU().description(over: narrow)
        + " Also with α = 0.2 and 0.3.", pixels: pixels)
  }

  /// PReLU with slopes that training may arrive at.
  static let pReLU = Figure(name: "prelu") { pixels in
    let slopes = [-0.25, 0, 0.25, 0.5, 0.75, 1]
    let functions = slopes.enumerated().map { index, slope in
      PlottedFunction(
        function: PReLU(slope: slope), style: .ramp(Double(index) / Double(slopes.count - 1)),
        label: "*a* = \(Notation.number(slope))")
    }
    return content(
      functions, title: PReLU.facts.title,
      subtitle: Notation.formula(
        "z for z > 0, else a z; training begins at a = 0.25 and changes it"),
      description: "PReLU for a = " + slopes.map(Notation.plainNumber).joined(separator: ", ")
        + " from z = −4 to 4: a fan of lines through 0 on the left, the identity on the right.",
      pixels: pixels)
  }

  /// RReLU in evaluation, and the band its slope is drawn from in training.
  static let rReLU = Figure(name: "rrelu") { pixels in
    let function = RReLU()
    let plotted = PlottedFunction(function: function, label: "evaluation, *a* = (*l* + *u*)/2")
    let left = narrow.lowerBound
    return content(
      [plotted], showing: [PlottedFunction(function: PReLU(slope: function.upper))],
      title: RReLU.facts.title,
      subtitle: "Training draws the slope from the band, *l* = 1/8 to *u* = 1/3",
      description: function.description(over: narrow)
        + " A band shows the slopes from 1/8 to 1/3 that training draws.", pixels: pixels
    ) {
      AreaMark(
        lower: [Point(x: left, y: function.upper * left), Point(x: 0, y: 0)],
        upper: [Point(x: left, y: function.lower * left), Point(x: 0, y: 0)])
      TextMark(
        "training", at: Point(x: 0.75 * left, y: 0.75 * left * function.upper),
        toward: .bottomTrailing, style: .series(0))
    }
  }

  /// SReLU with its thresholds.
  static let sReLU = Figure(name: "srelu") { pixels in
    let function = SReLU()
    return content(
      [PlottedFunction(function: function)], title: SReLU.facts.title,
      subtitle: Notation.formula(SReLU.facts.words),
      description: function.description(over: narrow), pixels: pixels
    ) {
      for (threshold, slope, side) in [
        (function.lowerThreshold, function.lowerSlope, "l"),
        (function.upperThreshold, function.upperSlope, "r"),
      ] {
        RuleMark(x: threshold, style: .muted.dash(.dashed), label: "*t*_{\(side)}")
        TextMark(
          "slope *a*_{\(side)} = \(Notation.number(slope))",
          at: Point(x: 2.5 * threshold, y: function(2.5 * threshold)),
          toward: threshold < 0 ? .top : .bottom, leader: false)
      }
    }
  }

  /// Close enough to 0 that both sides can be seen.
  private static let narrow = -4.0...4.0

  /// One panel, high enough for the functions and for what is drawn besides.
  private static func content(
    _ functions: [PlottedFunction], showing others: [PlottedFunction] = [], title: String,
    subtitle: String, description: String, pixels: Double,
    @MarkBuilder marks: () -> [Mark] = { [] }
  ) -> FigureContent {
    let values = (functions + others).valueRange(over: narrow)
    let frame = PlotFrame(x: narrow, y: values, pixels: pixels)
    return FigureContent(
      title: title, subtitle: subtitle, description: description,
      rows: [
        FigureContent.Row(panels: [
          FunctionPanel(functions, in: frame, yTitle: Notation.derivative(0), marks: marks)
        ])
      ])
  }
}
