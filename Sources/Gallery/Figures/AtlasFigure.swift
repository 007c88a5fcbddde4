import ActivationPlots
import Activations
import Render
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
      title: isFamily ? familyTitle : function.fullLabel,
      subtitle: subtitle ?? formula,
      description: isFamily ? familyDescription : function.description(of: properties),
      rows: rows(properties))
  }

  /// The name of the family with the values of the parameter in which its curves differ.
  private var familyTitle: String {
    let title = type(of: function).facts.title
    guard let varied = variedParameter else { return title }
    return "\(title), \(Notation.symbol(varied.symbol)) = "
      + Notation.list(varied.values.map(Notation.number))
  }

  /// What all curves have in common, and then what each has of its own.
  private var familyDescription: String {
    let phrases = variants.map { $0.properties(over: domain).phrases(of: $0.function) }
    let shared = (phrases.first ?? []).filter { phrase in
      phrases.allSatisfy { $0.contains(phrase) }
    }
    let ends = [domain.lowerBound, domain.upperBound].map(Notation.plainNumber)
    let title = type(of: function).facts.title
    let fixed = function.parameterLabel(without: variedParameter?.name)
    let names = zip(variants, variedParameter?.values.map { $0 as Double? } ?? []).map {
      variant, value in
      value.map { "\(variedParameter?.symbol ?? "") = \(Notation.plainNumber($0))" }
        ?? Markup.plain(variant.label ?? "")
    }
    let own = zip(names, phrases).map { name, phrases in
      let rest = phrases.filter { !shared.contains($0) }
      return rest.isEmpty ? nil : "For \(name): \(rest.joined(separator: ", "))."
    }
    let first =
      "\(title), \(function.words)\(fixed.isEmpty ? "" : " with \(Markup.plain(fixed))"), for "
      + "\(Notation.list(names)), on \(ends.joined(separator: "…"))"
    return
      ([first + (shared.isEmpty ? "." : ": \(shared.joined(separator: ", ")).")]
      + own.compactMap(\.self)).joined(separator: " ")
  }

  /// The parameter in which the curves differ, with its value in each of them.
  private var variedParameter: (name: String, symbol: String, values: [Double])? {
    let settings = variants.map { ($0.function as? any Activation)?.parameterValues ?? [] }
    guard let first = settings.first else { return nil }
    return first.indices.lazy.compactMap { index in
      let values = settings.compactMap { $0.indices.contains(index) ? $0[index].value : nil }
      guard values.count == variants.count, Set(values).count > 1 else { return nil }
      return (first[index].name, first[index].symbol, values)
    }.first
  }

  /// The formula, with the parameters that neither the title nor the names of the graphs tell.
  private var formula: String {
    let varied = isFamily ? variedParameter?.name : nil
    let isTold = !isFamily && function.fullLabel != function.label
    let fixed = isTold ? "" : function.parameterLabel(without: varied)
    return Notation.formula(function.words) + (fixed.isEmpty ? "" : "; \(fixed)")
  }

  private func rows(_ properties: Properties) -> [ChartRow] {
    let wave = function.waveHeight.map { epsilon in
      var wave = WaveFigure(functions: variants, epsilon: epsilon, domain: domain)
      wave.isNarrow = true
      return wave
    }
    let top = panel(order: 0) {
      marks()
      if let wave { wave.frame(in: values(order: 0)) }
      PropertyMarks(
        features: commonFeatures(of: properties),
        extrema: isFamily || function.waveHeight != nil ? [] : Array(properties.extrema)
      ).marks
    }
    let slopes = panel(order: 1)
    var lower = [slopes]
    if !properties.isStraight { lower.append(panel(order: 2)) }
    if let wave {
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
    return Panel(
      plotted, over: domain, values: values(order: order), yTitle: Notation.derivative(order),
      marks: marks)
  }

  private func values(order: Int) -> ClosedRange<Double> {
    Self.usualValues(order, holding: variants.derivatives(order).valueRange(over: domain))
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
    // A word below a minimum or above a maximum needs some room.
    let room = order == 0 ? 0.1 * (range.upperBound - range.lowerBound) : 0
    return usual.first {
      $0.contains(range.lowerBound) && $0.contains(range.upperBound)
        && range.upperBound - range.lowerBound > 0.5 * ($0.upperBound - $0.lowerBound)
    } ?? range.lowerBound - room...range.upperBound + room
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

/// Dots and words at the features and extrema of a function, where there are few.
private struct PropertyMarks {
  /// What happens in the graph.
  var features: [Feature]

  /// Where it turns, as far as that can be seen.
  var extrema: [Extremum]

  /// The marks in the panel of the function itself.
  ///
  /// Jumps have their dots from the curve. A corner is named, and so is an extremum that lies inside a
  /// smooth part; there the place and the value are what a reader would otherwise try to measure.
  @MarkBuilder var marks: [Mark] {
    if kinks.count <= 4 {
      for kink in kinks {
        PointMark(
          at: Point(x: kink.location, y: kink.value), style: .muted,
          label: "kink at \(Self.text(kink.location))")
      }
    }
    if smoothExtrema.count <= 2 {
      for extremum in smoothExtrema {
        PointMark(
          at: Point(x: extremum.location, y: extremum.value), style: .muted,
          label: "\(extremum.kind.rawValue) \(Self.text(extremum.value)) at "
            + Self.text(extremum.location))
      }
    }
  }

  private var kinks: [Feature] { features.filter { $0.kind == .kink } }

  private var smoothExtrema: [Extremum] {
    extrema.filter { extremum in !features.contains { $0.location == extremum.location } }
  }

  private static func text(_ value: Double) -> String {
    Notation.number(Notation.rounded(value, digits: 4))
  }
}
