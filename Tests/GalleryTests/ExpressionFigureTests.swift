import ActivationPlots
import TestSupport
import Testing

@testable import Gallery

/// Figures of formulas.
struct ExpressionFigureTests {
  /// Formulas with the least and the greatest value that a figure from −7 to 7 shows, about.
  private static let shown: [(String, ClosedRange<Double>)] = [
    ("1/z", -3.2...3.2), ("tan(z)", -13...13), ("log(z)", -2.65...2.2), ("sqrt(z)", -0.16...2.81),
    ("sin(z)/z", -0.3...1.08), ("floor(z)", -7.9...7.9), ("sqrt(abs(z))", -0.16...2.81),
    ("sigmoid(1e6*z)", -0.07...1.07), ("sin(1/z)", -1.13...1.13),
    ("exp(-(1e4*(z-0.3))^2)", -0.07...1.07), ("exp(-(1e8*(z-0.3))^2)", -0.07...1.07),
    ("|z|/z", -1.13...1.13), ("1/(1 + 1e8*(z - 1/3)^2)", -0.07...1.07), ("3", 1.5...4.5),
    ("1/z^2", -0.59...10.84), ("sqrt(1e-9 - (z - 1)^2)", -2e-6...3.4e-5),
  ]

  @Test(arguments: shown.indices)
  func boundedFunctionsAreShownWholeAndPolesNearTheRest(index: Int) throws {
    let (formula, expected) = Self.shown[index]
    let range = [FunctionPlot(try Expression(formula))].valueRange(over: -7...7)
    let slack = (expected.upperBound - expected.lowerBound) * 0.02
    #expect((range.lowerBound - expected.lowerBound).magnitude <= slack, "\(formula): \(range)")
    #expect((range.upperBound - expected.upperBound).magnitude <= slack, "\(formula): \(range)")
  }

  /// How many formulas each part goes through: more where time matters less.
  private static let formulas = Thoroughness.count(12, thorough: 150)

  /// Every figure of a formula at random is laid out, and its curve follows the function wherever it is
  /// not said to be undecided.
  @Test(arguments: 0..<20)
  func everyPointIsWithinTheToleranceOrReported(part: Int) throws {
    var source = RandomFormula(seed: UInt64(part) + 7000)
    let typeface = try Typeface()
    var failures: [String] = []
    var drawn = 0
    while drawn < Self.formulas {
      let formula = source.next(depth: 3)
      guard let expression = Self.expression(formula) else { continue }
      drawn += 1
      let plotted = FunctionPlot(expression)
      let range = [plotted].valueRange(over: -7...7)
      let frame = PlotFrame(x: -7...7, y: range, height: 480)
      let curve = plotted.curve(in: frame)
      let chart = Chart(
        title: expression.label,
        panel: Panel(
          x: Axis(domain: frame.x), y: Axis(domain: frame.y), marks: [plotted.mark]))
      let layout = try chart.layout(
        size: Figure.usualSize, theme: .light, text: typeface)
      #expect(!layout.scene.items.isEmpty)
      if let failure = Self.failure(of: curve, expression, in: frame) {
        failures.append("\(formula): \(failure)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test func namesTellFormulasApart() throws {
    let formulas = ["z + 1", "z - 1", "z*1", "z/1", "z", "-z", "|z|", "β*z", "z^1"]
    let names = try formulas.map { formula in
      let parameters = formula.contains("β") ? ["β": 2.0] : [:]
      return FunctionFigure([try Expression(formula, parameters: parameters)]).figure.name
    }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.hasPrefix("expression-"))
    }
    #expect(names[4] == "expression-z")
    #expect(FunctionFigure([try Expression("z  +  1")]).figure.name == names[0])
  }

  @Test func theFormulaIsTheTitleAndItsParametersTheSubtitle() throws {
    let figure = FunctionFigure([try Expression("z>0?z:a*z^2", parameters: ["a": 0.5])]).figure
    let content = figure.chart()
    #expect(content.title == "*z* > 0 ? *z* : *a*·*z*^{2}")
    #expect(content.subtitle == "*a* = 0.5")
    #expect(
      content.description.hasPrefix("z > 0 ? z : a·z^2 with a = 0.5, on −7…7: continuous, a kink"))
  }

  @Test func whatHasNoBoundIsDescribedAsSuch() throws {
    func words(_ formula: String) throws -> String {
      try Expression(formula).description(over: -7...7)
    }
    #expect(try words("1/z").contains("a pole at 0, values without bound in both directions"))
    #expect(try words("log(z)").contains("from 1.946 downward without bound"))
    #expect(try words("1/z^2").contains("from 0.02041 upward without bound"))
    #expect(try words("sin(1/z)").contains("undecided on a part of the domain"))
    #expect(try words("sqrt(-1 - z^2)").contains("no values"))
  }

  private static func expression(_ formula: String) -> Expression? {
    let values = RandomFormula.parameters.filter { name, _ in formula.contains(name) }
    // A name such as tanh holds an a, which then is no parameter.
    return (try? Expression(formula, parameters: values))
      ?? (try? Expression(formula, parameters: values.filter { $0.key != "a" }))
  }

  /// The first of 2,000 points at which a curve is not what it says it is; nil if there is none.
  private static func failure(
    of curve: Curve, _ function: Expression, in frame: PlotFrame
  ) -> String? {
    let pieces = curve.pieces
    var index = 0
    for step in 0...2_000 {
      let x = -7 + 14 * (Double(step) + 0.37) / 2_001
      // The nearest double to a value takes a hundred times as long as an enclosure.
      let enclosure = function.enclosure(over: Interval(x, x)).value
      guard !enclosure.isEmpty, enclosure.decoration >= .defined else { continue }
      let value = enclosure.lower / 2 + enclosure.upper / 2
      guard frame.y.contains(value) else { continue }
      if curve.undecided.contains(where: { $0.range.contains(x) }) { continue }
      while index < pieces.count, pieces[index].end.x < x { index += 1 }
      guard index < pieces.count, pieces[index].start.x <= x else {
        let isFeature = curve.features.contains { ($0.location - x).magnitude <= 1e-14 }
        if isFeature { continue }
        return "nothing is drawn at \(x), where the value is \(value)"
      }
      let error = (pieces[index](x) - value).magnitude
      let rounding =
        64 * (value.magnitude.ulp + pieces[index].start.y.magnitude.ulp) + enclosure.width
      if error > frame.tolerance + rounding {
        return "\(error / frame.unit) px off at \(x): \(pieces[index](x)) for \(value)"
      }
    }
    return nil
  }
}
