import Activations
import TestSupport
import Testing

struct BlackBoxTests {
  @Test(arguments: Samples.functions.indices)
  func valuesAloneTellTheSameFeatures(index: Int) {
    let function = Samples.functions[index]
    Self.compare(function, "\(function)")
  }

  @Test(arguments: [
    "z > 0 ? z : 0.025*(sin(z) - cos(z))", "max(0.025*(sin(z) - cos(z)), z)", "|z|",
    "|z| - |z - 1|",
    "|sin(z)|", "max(0, min(z, 1))", "clip(z, -2, 3)", "floor(z)", "ceil(z/2)", "z - floor(z)",
    "sign(z - 1)", "sign(sin(z))", "z > 1 ? 1 : z < -1 ? -1 : z", "z >= 2 ? z^2 : 4",
    "z > 0.3 ? 1 : exp(z - 0.3)", "1/z", "1/(z - 1)^2", "1/|z + 2|", "tan(z)", "log(z)",
    "log(z + 3)",
    "sqrt(z)", "sqrt(4 - z^2)", "asin(z/5)", "acosh(z)", "z^0.5 + (2 - z)^0.5", "sqrt(abs(z))",
    "relu(z)^2", "relu(z)^3", "z*|z|", "sigmoid(1e6*z)", "tanh(50z)",
    "exp(-(20*(z - 0.3))^2)", "z*tanh(softplus(z))", "hardSwish(z) + relu(z - 1)",
    "leakyReLU(z, negativeSlope: 0.2)", "softShrink(z) * 2", "elu(z, alpha: 2)", "log(1 + exp(z))",
    "z < 0 ? 1/z : z", "max(sin(z), cos(z))", "min(z^2, 4) - max(-z, -3)",
  ])
  func valuesAloneTellTheFeaturesOfFormulas(formula: String) throws {
    // The nearest double to a value of a formula takes long, and its jumps are large.
    Self.compare(
      try Expression(formula), formula, over: -6.7...7.3,
      cells: Thoroughness.count(500, thorough: 2000))
  }

  /// Holds the features found by enclosures against those found by values: jumps, kinks, poles and ends of
  /// the domain in f, and the kinks of f′, which are changes of curvature of f.
  ///
  /// The domain is cut into cells, each of which is searched.
  static func compare(
    _ function: any ScalarFunction, _ name: String, over domain: ClosedRange<Double> = -7...7,
    cells: Int = 2000
  ) {
    let features = function.features(over: domain)
    let black = BlackBox { function($0) }.findings(over: domain, cells: cells)
    let expected = features.compactMap { feature -> Expected? in
      switch feature.kind {
      // A gap is found to neighbouring doubles; a corner, or a pole between like sides, as near as
      // differences can tell.
      case .jump, .domainEdge:
        Expected(
          kind: .gap, location: feature.location, tolerance: 2 * feature.location.ulp + 1e-300)
      case .pole: Expected(kind: .gap, location: feature.location, tolerance: 1e-5)
      case .kink, .verticalTangent, .cusp:
        Expected(kind: .kink, location: feature.location, tolerance: 1e-5)
      case .curvature, .removable, .isolated: nil
      }
    }
    check(black, expected, name)
    guard features.allSatisfy({ $0.kind == .kink || $0.kind == .curvature }) else { return }
    let slopes = BlackBox { function.derivative(at: $0) }.findings(over: domain, cells: cells)
    let turns = features.filter { $0.kind == .curvature }.map {
      Expected(kind: .kink, location: $0.location, tolerance: 1e-5)
    }
    check(slopes.filter { $0.kind == .kink }, turns, "slope of \(name)")
  }

  private struct Expected {
    let kind: BlackBox.Kind
    let location: Double
    let tolerance: Double
  }

  private static func check(
    _ found: [BlackBox.Finding], _ expected: [Expected], _ name: String
  ) {
    let words = found.map { "\($0.kind) at \($0.location)" }
    #expect(found.map(\.kind) == expected.map(\.kind), "\(name): \(words), not \(expected)")
    for (finding, feature) in zip(found, expected) {
      #expect(
        (finding.location - feature.location).magnitude <= feature.tolerance, "\(name): \(words)")
    }
  }
}
