import Activations
import Testing

struct OthersTests {
  private static let limits: [(any Activation, [Double], [Double])] = [
    (Gaussian(), [0, 0, 0], [0, 0, 0]),
    (BentIdentity(), [-Double.infinity, 0.5, 0], [.infinity, 1.5, 0]),
    (LogCosh(), [.infinity, -1, 0], [.infinity, 1, 0]),
    (Seagull(), [.infinity, 0, 0], [.infinity, 0, 0]),
    (SLAF(), [-.infinity, 1, 0], [.infinity, 1, 0]),
    (
      SLAF(a0: 1, a1: -1, a2: -2, a3: 0.5), [-.infinity, .infinity, -.infinity],
      [.infinity, .infinity, .infinity]
    ),
  ]

  @Test(arguments: limits)
  func theyHaveTheirLimits(function: any Activation, left: [Double], right: [Double]) {
    for (z, limits) in [(-Double.infinity, left), (.infinity, right)] {
      let jet = function.jet(at: z)
      #expect([jet.value, jet.derivative, jet.secondDerivative] == limits)
    }
  }

  private static let values: [(any Activation, Double, Double)] = [
    (BentIdentity(), 1e308, 1.5e308), (BentIdentity(), -1e308, -0.5e308),
    (BentIdentity(), 1e-200, 1e-200), (BentIdentity(), 0.75, 0.875), (LogCosh(), 1e-100, 0.5e-200),
    (LogCosh(), 1e308, 1e308), (LogCosh(), 800, 799.30685281944), (Seagull(), 1e-150, 1e-300),
    (Seagull(), -1e300, 1381.551055796427), (SLAF(a0: 0, a1: 1, a2: -2, a3: 0.5), 2, -2),
  ]

  @Test(arguments: values)
  func theyNeitherOverflowNorCancel(function: any Activation, z: Double, value: Double) {
    #expect((function(z) / value - 1).magnitude < 1e-14)
  }

  @Test func theCurvatureOfTheBentIdentityKeepsItsDigits() {
    #expect((BentIdentity().secondDerivative(at: 1e6) / 0.49999999999925e-18 - 1).magnitude < 1e-14)
  }

  @Test func theyAreSmooth() {
    for function in Catalogue.all.map({ $0.init() }) where type(of: function).facts.family == .other
    {
      #expect(function.features(over: -7...7).isEmpty, "\(type(of: function))")
    }
  }
}
