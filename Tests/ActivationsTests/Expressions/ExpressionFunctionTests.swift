import Testing

@testable import Activations

/// Every function that formulas have.
struct ExpressionFunctionTests {
  private static let valuesAtSevenTenths: [(String, Double)] = [
    ("sin", Double.sin(0.7)), ("cos", .cos(0.7)), ("tan", .tan(0.7)), ("asin", .asin(0.7)),
    ("acos", .acos(0.7)), ("atan", .atan(0.7)), ("sinh", .sinh(0.7)), ("cosh", .cosh(0.7)),
    ("tanh", .tanh(0.7)), ("asinh", .asinh(0.7)), ("acosh", .acosh(0.7)), ("atanh", .atanh(0.7)),
    ("exp", .exp(0.7)), ("expm1", .expMinusOne(0.7)), ("log", .log(0.7)), ("ln", .log(0.7)),
    ("log1p", .log(onePlus: 0.7)), ("log2", .log2(0.7)), ("log10", .log10(0.7)),
    ("sqrt", 0.7.squareRoot()), ("cbrt", .cbrt(0.7)), ("erf", .erf(0.7)),
    ("erfc", .erfc(0.7)), ("sigmoid", .sigmoid(0.7)), ("softplus", .softplus(0.7)), ("abs", 0.7),
    ("sign", 1), ("floor", 0), ("ceil", 1),
  ]

  @Test(arguments: valuesAtSevenTenths)
  func ofOneArgument(name: String, value: Double) throws {
    let found = try Expression("\(name)(z)")(0.7)
    // The C library's may be next to the nearest double.
    #expect(
      (found - value).magnitude <= 2 * value.ulp || (found.isNaN && value.isNaN))
  }

  @Test func theTableAboveIsComplete() {
    #expect(ElementaryFunction.allCases.count == 29)
  }

  @Test(arguments: Catalogue.all.indices)
  func everyActivationCanBeCalled(index: Int) throws {
    let activation = Catalogue.all[index].init()
    let expression = try Expression("\(type(of: activation).facts.name)(z)")
    for z in [-2.0, -0.5, 0, 0.5, 2] {
      let (found, wanted) = (expression.jet(at: z), activation.nearestValues(at: z).jet)
      #expect(found.value == wanted.value || found.value.isNaN)
      #expect(found.derivative == wanted.derivative || found.derivative.isNaN)
    }
  }

  @Test func parametersOfActivationsAreNamed() throws {
    #expect(try Expression("leakyReLU(z, negativeSlope: 0.2)")(-1.0) == -0.2)
    #expect(try Expression("leaky_relu(z, negative_slope = 1/5)")(-1.0) == -0.2)
    let both = try Expression("sReLU(z, lowerSlope: a, upperThreshold: 2)", parameters: ["a": 0.5])
    #expect(both(-3.0) == -2 && both(3.0) == 2.2)
  }

  @Test func theCubeRootIsOdd() throws {
    let root = try Expression("cbrt(z)")
    #expect((root(-8.0) + 2).magnitude < 1e-15 && root(0.0) == 0)
    #expect(abs(root.derivative(at: -8) - 1.0 / 12) < 1e-15)
  }

  @Test(arguments: [("z > 0 ? z : e*(sin(z) - cos(z))", 0.025), ("z>0?z:e·(sin(z)−cos(z))", 2)])
  func sineReLUIsTheOneOfTheCatalogue(formula: String, e: Double) throws {
    let (expression, activation) = (
      try Expression(formula, parameters: ["e": e]), SineReLU(epsilon: e)
    )
    for step in -100...100 {
      let z = Double(step) / 13
      #expect(expression.jet(at: z) == activation.nearestValues(at: z).jet)
    }
    #expect(expression.features(over: -7...7) == activation.features(over: -7...7))
  }

  @Test func parametersAreKnownInTheOrderOfTheFormula() throws {
    let expression = try Expression("β*z + a^2*β", parameters: ["a": 2, "β": 3])
    #expect(expression.parameters.map(\.name) == ["β", "a"])
    #expect(expression(1.0) == 15)
  }
}
