import ActivationPlots
import Words

/// One activation with what is known of it: f with its features and extrema, f′ and f″.
///
/// All such figures have the same domain, and the same values where the function allows it, so that they
/// can be compared. Where a parameter matters they show a family of curves.
struct AtlasFigure {
  /// The function with its default parameters.
  var function: any Activation

  /// The graphs in every panel, with a name each if there are several.
  var variants: [FunctionPlot]

  /// The line below the title; nil for the formula.
  var subtitle: String?

  /// What is drawn besides in the panel of f.
  var marks: @Sendable () -> [Mark] = { [] }

  /// The arguments of the upper panel and the lower ones.
  var domain = FunctionFigure.usualDomain

  /// A figure of a function with its parameters' examples.
  init(_ function: any Activation) {
    self.function = function
    variants = function.examples
  }

  /// The figure, named after the function.
  var figure: Figure {
    Figure(
      name: Slug.name([function.slug(naming: [])]), folder: .atlas,
      size: Size(width: 640, height: 560)
    ) { chart }
  }

  private var chart: Chart {
    let properties =
      isFamily ? function.properties(over: domain) : variants[0].properties(over: domain)
    return Chart(
      title: isFamily ? type(of: function).facts.title : function.fullLabel,
      subtitle: subtitle ?? formula,
      description: function.description(of: properties), rows: rows(properties))
  }

  /// The formula, with the parameters that neither the title nor the names of the graphs tell.
  private var formula: String {
    let varied = isFamily ? function.exampleParameter : nil
    let isTold = !isFamily && function.fullLabel != function.label
    let fixed = isTold ? "" : function.parameterLabel(without: varied)
    return Notation.formula(function.words) + (fixed.isEmpty ? "" : "; \(fixed)")
  }

  private func rows(_ properties: Properties) -> [ChartRow] {
    let top = panel(order: 0) {
      marks()
      PropertyMarks(
        features: commonFeatures(of: properties),
        extrema: isFamily || function.waveHeight != nil ? [] : Array(properties.extrema)
      ).marks
    }
    let slopes = panel(order: 1)
    var lower = [slopes]
    if !properties.isStraight { lower.append(panel(order: 2)) }
    if let epsilon = function.waveHeight {
      let wave = WaveFigure(
        functions: variants, epsilon: epsilon, domain: domain)
      return [ChartRow(panels: [top, wave.magnified]), ChartRow(panels: lower)]
    }
    return [ChartRow(height: 1.35, panels: [top]), ChartRow(panels: lower)]
  }

  /// Whether there are several graphs, of which each has extrema of its own.
  private var isFamily: Bool { variants.count > 1 }

  /// The features that all graphs have.
  private func commonFeatures(of properties: Properties) -> [Feature] {
    guard isFamily else { return Array(properties.features) }
    let others = variants.map { $0.outline(over: domain).features }
    return properties.features.filter { feature in
      others.allSatisfy { features in
        features.contains { ($0.kind, $0.location) == (feature.kind, feature.location) }
      }
    }
  }

  private func panel(
    order: Int, @MarkBuilder marks: () -> [Mark] = { [] }
  ) -> Panel {
    let plotted = order == 0 ? variants : variants.derivatives(order)
    let values = Self.usualValues(order, holding: plotted.valueRange(over: domain))
    return Panel(
      plotted, over: domain, values: values, yTitle: Notation.derivative(order), marks: marks)
  }

  /// The first of the usual ranges of values that holds all of a function's and is not much too large
  /// for them; their own if none does.
  private static func usualValues(
    _ order: Int, holding range: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    // The ranges of functions come with a margin of 6 % on both sides.
    let usual: [ClosedRange<Double>] =
      switch order {
      case 0: [-1.2...1.2, -2.4...7.8]
      case 1: [-0.25...1.25]
      default: [-1.1...1.1]
      }
    return usual.first {
      $0.contains(range.lowerBound) && $0.contains(range.upperBound)
        && range.upperBound - range.lowerBound > 0.25 * ($0.upperBound - $0.lowerBound)
    } ?? range
  }
}

extension Activation {
  /// The name of the parameter that a family of curves shows.
  fileprivate var exampleParameter: String? {
    Self.parameters.first { !$0.examples.isEmpty }?.name
  }

  /// The function with the values of its parameter that show its effect; alone if none has any.
  fileprivate var examples: [FunctionPlot] {
    guard let parameter = Self.parameters.first(where: { $0.name == exampleParameter }) else {
      return [FunctionPlot(self)]
    }
    let last = Double(max(parameter.examples.count - 1, 1))
    return parameter.examples.enumerated().map { index, value in
      var changed = self
      changed[keyPath: parameter.value] = value
      return FunctionPlot(
        changed, style: .ramp(Double(index) / last),
        label: "\(Notation.symbol(parameter.symbol)) = \(Notation.number(value))")
    }
  }
}

extension Properties {
  /// Whether the function consists of straight lines, so that its second derivative says nothing.
  fileprivate var isStraight: Bool { convexity.allSatisfy { $0.sign == .zero } }
}
