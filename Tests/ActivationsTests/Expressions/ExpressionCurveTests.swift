import Activations
import Testing

/// What the analysis finds out about formulas that are hard to draw.
struct ExpressionCurveTests {
  /// A formula and the features it has from −7 to 7.
  struct Case: CustomTestStringConvertible, Sendable {
    let formula: String
    let kind: Feature.Kind?
    let places: [Double]

    init(_ formula: String, _ kind: Feature.Kind?, at places: Double...) {
      (self.formula, self.kind, self.places) = (formula, kind, places)
    }

    var testDescription: String { formula }
  }

  @Test(arguments: [
    Case("1/z", .pole, at: 0), Case("1/(z*z)", .pole, at: 0), Case("z^-1.5", .pole, at: 0),
    Case(
      "tan(z)", .pole, at: -4.71238898038469, -1.5707963267948966, 1.5707963267948966,
      4.71238898038469),
    Case("1/(z^2 - 2)", .pole, at: -1.4142135623730951, 1.4142135623730951),
    Case("log(|z^2 - 2|)", .pole, at: -1.4142135623730951, 1.4142135623730951),
    Case("log(z)", .pole, at: 0), Case("atanh(z)", .pole, at: -1, 1),
    Case("sqrt(z)", .domainEdge, at: 0), Case("z^(1/3)", .domainEdge, at: 0),
    Case("acosh(z)", .domainEdge, at: 1), Case("asin(z)", .domainEdge, at: -1, 1),
    Case("sin(z)/z", .removable, at: 0), Case("(z^2 - 1)/(z - 1)", .removable, at: 1),
    Case("|z|/z", .jump, at: 0), Case("sign(z)", .jump, at: 0),
    Case("floor(z/5)", .jump, at: -5, 0, 5), Case("z >= 1 ? 1 : 0", .jump, at: 1),
    Case("|z|", .kink, at: 0), Case("sqrt(abs(z))", .cusp, at: 0),
    Case("cbrt(z)", .verticalTangent, at: 0),
    Case("max(z, 1 - z)", .kink, at: 0.5), Case("relu(z)^2", .curvature, at: 0),
    Case("sigmoid(1e6*z)", nil), Case("exp(-(1e4*(z - 0.3))^2)", nil), Case("exp(exp(z))", nil),
  ])
  func featuresAreFound(expected: Case) throws {
    let curve = try Expression(expected.formula)
      .curve(over: -7...7, visible: -20...20, tolerance: 1e-3)
    #expect(curve.features.map(\.kind) == expected.places.map { _ in expected.kind })
    for (feature, place) in zip(curve.features, expected.places) {
      #expect((feature.location - place).magnitude <= 2e-14)
    }
    #expect(curve.undecided.isEmpty)
  }

  @Test func aBoundThatIsNotStrictOwnsItsPoint() throws {
    for (formula, owner) in [
      ("z >= 1 ? 1 : 0", Feature.Owner.right), ("z > 1 ? 1 : 0", .left), ("z <= 1 ? 1 : 0", .left),
      ("z < 1 ? 1 : 0", .right), ("sign(z)", .neither), ("|z|/z", .nobody),
    ] {
      #expect(try Expression(formula).features(over: -7...7).only?.owner == owner, "\(formula)")
    }
  }

  @Test(arguments: ["sin(1/z)", "tan(1/z)"])
  func denseOscillationIsUndecidedOnlyNearItsPoint(formula: String) throws {
    let curve = try Expression(formula).curve(over: -7...7, visible: -5...5, tolerance: 1e-3)
    #expect(!curve.undecided.isEmpty)
    // The budget is spent alike on both sides, and on what is wide first.
    let width = curve.undecided.map { $0.range.upperBound - $0.range.lowerBound }.reduce(0, +)
    #expect(width < 0.03)
    #expect(curve.evaluations < 4_000_000)
    #expect(curve.pieces.contains { $0.start.x > 1 } && curve.pieces.contains { $0.end.x < -1 })
  }

  @Test func derivativesEndWhereTheirFunctionDoes() throws {
    for formula in ["log(z)", "log1p(z - 1)", "acosh(z + 1)", "atanh(z + 1)", "sqrt(z)", "z^1.5"] {
      let expression = try Expression(formula)
      let jet = expression.jet(at: -3)
      #expect(jet.value.isNaN && jet.derivative.isNaN && jet.secondDerivative.isNaN, "\(formula)")
      #expect(expression.enclosure(over: .init(-4, -3)).derivative.isEmpty, "\(formula)")
    }
  }

  @Test func aNarrowPeakIsFound() throws {
    for width in [1e-2, 1e-4, 1e-6, 1e-8] {
      let bump = try Expression("exp(-((z - 0.3)/w)^2)", parameters: ["w": width])
      let extent = try #require(bump.extent(over: -7...7))
      #expect(extent.isProved && extent.values.upperBound > 0.3)
    }
  }

  @Test func whatGrowsInEverNarrowerPartsIsNotProved() throws {
    let wild = try #require(try Expression("cos(1/z)/z").extent(over: -7...7))
    #expect(!wild.isProved)
    #expect(try Expression("sqrt(-1 - z^2)").extent(over: -7...7) == nil)
  }
}
