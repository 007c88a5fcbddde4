import ActivationPlots
import TestSupport
import Testing

/// Figures of functions whose words, axes, content and looks are chosen.
struct FigureChoiceTests {
  @Test func wordsThatAreChosenStandInTheFigure() throws {
    var figure = FunctionFigure([ReLU(), Tanh()], orders: [0, 1])
    figure.words.title = "A *z*_{1} title"
    figure.words.subtitle = "below"
    figure.words.xLabel = "input"
    figure.words.yLabels = ["value"]
    figure.words.labels = ["one", "other"]
    let layout = try figure.layout()
    let words = layout.texts.map(\.text)
    for word in [
      "A z1 title", "below", "input", "value", "f′(z)", "one",
      "other",
    ] {
      #expect(words.contains(word), "\(word) in \(words)")
    }
    figure.words.isTitled = false
    #expect(try !figure.layout().texts.contains { $0.role == .title })
  }

  @Test func theVariableIsThatOfTheFirstFormula() throws {
    let figure = FunctionFigure([try Expression("x^2"), try Expression("2z")])
    #expect(figure.variable == "x")
    let words = try figure.layout().texts.map(\.text)
    #expect(words.contains("x") && words.contains("f(x)") && !words.contains("z"))
    #expect(words.contains { $0.contains("2x") })
  }

  @Test func aVariableThatIsChosenStandsInFormulasAndAxes() throws {
    var figure = FunctionFigure([ReLU()])
    figure.words.variable = "t"
    let words = try figure.layout().texts.map(\.text)
    #expect(words.contains("t for t > 0, else 0") && words.contains("f(t)") && words.contains("t"))
  }

  @Test(arguments: [LegendPlacement.top, .right]) func aLegendStandsWhereItIsAsked(
    place: LegendPlacement
  ) throws {
    var figure = FunctionFigure([ReLU(), Tanh()], orders: [0, 1])
    figure.words.legend = place
    let layout = try figure.layout()
    let legend = try #require(layout.legends.only)
    for panel in layout.panels {
      #expect(
        place == .top
          ? legend.maxY <= panel.frame.minY : legend.minX >= panel.plot.maxX)
    }
    figure.words.legend = .none
    let bare = try figure.layout()
    #expect(bare.legends == [])
    #expect(!bare.texts.contains { $0.role == .seriesLabel })
  }

  @Test func namesWithoutRoomBesideTheirCurvesAreListed() throws {
    var figure = FunctionFigure([ReLU(), Swish(beta: 2), Swish(beta: 50)])
    figure.words.legend = .curves
    let layout = try figure.layout()
    #expect(layout.legends == [] && !layout.omitted.isEmpty)
  }

  @Test func limitsHoldForEveryPanelOrOne() throws {
    var figure = FunctionFigure([ReLU()], orders: [0, 1])
    figure.axes.limits = .init(lower: -2)
    figure.axes.limitsOfDerivatives = [1: .init(lower: -0.5, upper: 1.5)]
    let panels = try figure.layout().panels
    #expect(panels[0].y.domain.lowerBound == -2 && panels[0].y.domain.contains(7))
    #expect(panels[1].y.domain == -0.5...1.5)
  }

  @Test func aCurveOnLogarithmicAxesIsThatOfTheFunction() throws {
    var figure = FunctionFigure([try Expression("z^3")], domain: 0.1...10)
    figure.axes.logarithmic = [.x, .y]
    let panel = try #require(try figure.layout().panels.only)
    #expect(panel.x.isLogarithmic && panel.y.isLogarithmic)
    // A power is a straight line there.
    let plot = FunctionPlot(try Expression("z^3"), over: 0.1...10)
    let frame = PlotFrame(
      x: 0.1...10, y: panel.y.domain, height: 400, logarithmic: [.x, .y])
    guard case .curve(let curve)? = plot.marks(in: frame).only else {
      Issue.record("no curve")
      return
    }
    let points = curve.segments.flatMap(\.elements).flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let a, let b, let c): [a, b, c]
      case .close: []
      }
    }
    #expect(points.count > 1)
    for point in points { #expect(abs(point.y / (point.x * point.x * point.x) - 1) < 1e-3) }
  }

  @Test func aLogarithmicCurveOfAnyFunctionLiesOnItsValues() throws {
    let plot = FunctionPlot(Softplus(), over: -7...7)
    let frame = PlotFrame(x: -7...7, y: 1e-4...10, height: 400, logarithmic: .y)
    guard case .curve(let curve)? = plot.marks(in: frame).only else {
      Issue.record("no curve")
      return
    }
    for case .curve(_, _, let end) in curve.segments.flatMap(\.elements) {
      #expect(abs(Softplus()(end.x) / end.y - 1) < 1e-6)
    }
  }

  @Test func unitsAreEquallyLong() throws {
    var figure = FunctionFigure([try Expression("z^2")], domain: -3...3)
    figure.axes.hasEqualUnits = true
    let panel = try #require(try figure.layout().panels.only)
    let x = panel.x.position(of: 1) - panel.x.position(of: 0)
    let y = panel.y.position(of: 0) - panel.y.position(of: 1)
    #expect(abs(x / y - 1) < 0.02)
  }

  @Test func functionsAndDerivativesShareAPanel() throws {
    var figure = FunctionFigure([GELU()])
    figure.content.isOverlaid = true
    let layout = try figure.layout()
    #expect(layout.panels.count == 1)
    let names = layout.texts.map { $0.text.replacing("\u{2009}", with: "") }
    for name in ["f(z)", "f′(z)", "f″(z)"] { #expect(names.contains(name)) }
  }

  @Test func whatIsPointedOutHasItsNumber() throws {
    var figure = FunctionFigure([Sigmoid()], orders: [0, 1])
    figure.content.annotations = [
      .init(.point(0)), .init(.tangent(2), order: 1), .init(.rule(.y(0.25)), order: 1),
      .init(.area(-1...1)),
    ]
    try figure.validate()
    let layout = try figure.layout()
    let words = layout.texts.map(\.text)
    #expect(words.contains("f(0) = 0.5") && words.contains { $0.hasPrefix("slope ≈ −0.07") })
    #expect(figure.chart.description.contains("Marked at z = 0: 0.5."))
  }

  @Test func aPartIsMagnifiedBelow() throws {
    var figure = FunctionFigure([Sigmoid()], orders: [0, 1])
    figure.content.zoom = -1...0.5
    let layout = try figure.layout()
    #expect(layout.panels.map(\.x.domain) == [-7...7, -7...7, -1...0.5])
    #expect(layout.texts.contains { $0.text == "Magnified: −1 ≤ z ≤ 0.5" })
  }

  @Test func measuredPointsAreReadFromTwoColumns() throws {
    for text in ["0,1\n2,3", "z;loss\n0;1\n2;3\n", "# a\n0\t1\r\n\r\n2\t3", " 0  1\n−2e0 3"] {
      let points = try MeasuredPoints(csv: text)
      #expect(points.points.count == 2)
      #expect(points.name == (text.hasPrefix("z") ? "loss" : nil))
    }
    for (text, place) in [
      ("0,1\n2", "line 2: it has 1 column"), ("a,b\nc,d", "line 2: 'c'"),
      ("0,1\n\n1,inf", "line 3: 'inf'"),
      ("", "no points"), ("1,2,3", "line 1: it has 3 columns"),
    ] {
      #expect(throws: MeasuredPointsError.self) { try MeasuredPoints(csv: text) }
      do { _ = try MeasuredPoints(csv: text) } catch {
        #expect("\(error)".contains(place), "\(error)")
      }
    }
  }

  @Test func whatCannotBeSeenIsSaid() throws {
    var figure = FunctionFigure([try Expression("sqrt(z-100)"), ReLU()])
    #expect(
      figure.chart.notes == ["sqrt(z − 100) has no value over this domain and is not in the figure"]
    )
    figure.functions = [ReLU(), Tanh()]
    #expect(figure.chart.notes == [])
    figure.axes.limits = .init(lower: 10, upper: 20)
    #expect(figure.chart.notes.count == 2)
    figure.axes.limits = .init()
    figure.axes.logarithmic = .y
    #expect(figure.chart.notes.allSatisfy { $0.contains("logarithmic") })
  }

  @Test func moreCurvesThanLookDifferentAreSaid() throws {
    let figure = FunctionFigure((0..<17).map { Swish(beta: Double($0) / 2) })
    #expect(figure.chart.notes.contains { $0.contains("17 curves") })
  }
}

extension FunctionFigure {
  fileprivate func layout() throws -> Layout {
    try chart.layout(size: size, theme: .light, text: Typeface())
  }
}
