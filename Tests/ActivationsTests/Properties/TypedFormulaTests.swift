import Activations
import Testing

/// What is said of formulas that people type, by the kind of mistake that enclosures of doubles invite.
struct TypedFormulaTests {
  /// A formula with the points at which something happens.
  struct Places: Sendable {
    let formula: String
    var domain = -10.0...10.0
    let kinds: [Feature.Kind]
    let locations: [Double]
  }

  @Test(arguments: [
    Places(
      formula: "floor(z)", domain: -2.5...2.5, kinds: Array(repeating: .jump, count: 5),
      locations: [-2, -1, 0, 1, 2]),
    Places(formula: "acos(cos(z))", domain: -1...1, kinds: [.kink], locations: [0]),
    Places(formula: "sqrt(1-cos(z))", domain: -1...1, kinds: [.kink], locations: [0]),
    Places(
      formula: "max(0,sin(z)-0.999999)", domain: 1...2, kinds: [.kink, .kink],
      locations: [1.5693821131146521, 1.5722105404751412]),
    Places(formula: "sin(z)*(1/z)", kinds: [.removable], locations: [0]),
    Places(formula: "z*(1/z)", kinds: [.removable], locations: [0]),
    Places(formula: "exp(-1/z^2)", kinds: [.removable], locations: [0]),
    Places(formula: "1/(1+1/z^2)", kinds: [.removable], locations: [0]),
    Places(formula: "atan(1/z)", kinds: [.jump], locations: [0]),
    Places(formula: "(1/z)^0", kinds: [.removable], locations: [0]),
    Places(formula: "sqrt(z^2)", kinds: [.kink], locations: [0]),
    Places(formula: "sqrt(z^4)", kinds: [], locations: []),
    Places(formula: "cbrt(z)", kinds: [.verticalTangent], locations: [0]),
    Places(formula: "sqrt(abs(z))", kinds: [.cusp], locations: [0]),
    Places(formula: "sqrt(-z^2)", kinds: [.isolated], locations: [0]),
    Places(formula: "sqrt(z)+sqrt(-z)", kinds: [.isolated], locations: [0]),
    Places(
      formula: "sqrt(cos(z)-1)", kinds: [.isolated, .isolated, .isolated],
      locations: [-2 * .pi, 0, 2 * .pi]),
    Places(
      formula: "(z*2 > z+1 ? sqrt(z) : z)/z", domain: 0.5...2, kinds: [.kink], locations: [1]),
    Places(
      formula: "(abs(z) <= z/(z+0.7) ? z*0.1 : z^2) - abs(z+z)", domain: 0.1...1, kinds: [.jump],
      locations: [1 - 0.7]),
    Places(
      formula: "max(2*(sin(z)-cos(z)), z)", domain: 2...3, kinds: [.kink],
      locations: [2.6807564103281667]),
    Places(formula: "z > 0 ? 1/z : 5", kinds: [.pole], locations: [0]),
    Places(formula: "tan(z)", domain: 0...2, kinds: [.pole], locations: [.pi / 2]),
    Places(
      formula: "tan(z)", domain: -1.5707963267948966...1.5707963267948966, kinds: [], locations: []),
    Places(formula: "z >= 1 ? (z <= 1 ? 5 : z) : z", kinds: [.jump], locations: [1]),
    Places(
      formula: "floor(log10(z))", domain: 2...2000, kinds: [.jump, .jump, .jump],
      locations: [10, 100, 1000]),
    Places(
      formula: "z > 1 ? exp(z) : exp(z)*(1+1e-15)", domain: 0...2, kinds: [.jump], locations: [1]),
  ])
  func placesAreFoundAndNamed(row: Places) throws {
    let features = try Expression(row.formula).properties(over: row.domain).features
    #expect(features.map(\.kind) == row.kinds, "\(row.formula)")
    #expect(features.isComplete, "\(row.formula)")
    for (feature, location) in zip(features, row.locations) {
      #expect(feature.location == location, "\(row.formula)")
      #expect(feature.evidence == .proved, "\(row.formula): \(feature)")
    }
  }

  @Test("what is not settled is not called complete")
  func listsAreNotCompleteWhereAPlaceIsNotUnderstood() throws {
    // At 2 both roots are √2, which no number of bits shows to be the same.
    let properties = try Expression("min(sqrt(z), sqrt(2*z-2))").properties(over: 1.5...3)
    #expect(!properties.features.isComplete)
    #expect(properties.features.map(\.kind) == [.kink])
    #expect(properties.features.allSatisfy { $0.evidence != .proved })
  }

  /// A formula with numbers that are known in closed form.
  struct Numbers: Sendable {
    let formula: String
    var domain = -10.0...10.0
    let values: [Double]
  }

  @Test(arguments: [
    Numbers(formula: "(z-1)*(z-2)*(z-3)", domain: -1e12...1e12, values: [1, 2, 3]),
    Numbers(formula: "z*(z-1e-12)*(z+1e-12)", values: [-1e-12, 0, 1e-12]),
    Numbers(formula: "abs(z)^3", values: [0]), Numbers(formula: "z^101", values: [0]),
    Numbers(formula: "1e-300*z^2", values: [0]), Numbers(formula: "(1e15+z)-1e15", values: [0]),
    Numbers(formula: "sin(z)^3", domain: 1...4, values: [.pi]),
    Numbers(formula: "z - tanh(z)", values: [0]), Numbers(formula: "cos(z)-1+z^2/2", values: [0]),
    Numbers(formula: "sqrt(-z^2)", values: [0]), Numbers(formula: "exp(-1/z^2)", values: []),
  ])
  func zerosAreAllThereAre(row: Numbers) throws {
    let zeros = try Expression(row.formula).properties(over: row.domain).zeros
    #expect(zeros.map(\.range.lowerBound) == row.values, "\(row.formula)")
    #expect(zeros.isComplete && zeros.allSatisfy { $0.evidence == .proved }, "\(row.formula)")
  }

  @Test(arguments: [
    Numbers(formula: "abs(z)^3", values: [0]), Numbers(formula: "max(z,z^2)", values: [0]),
    Numbers(formula: "1/(1e-200+z^2)", values: [0]),
    Numbers(
      formula: "z*(z-1e-12)*(z+1e-12)", values: [-5.773502691896258e-13, 5.773502691896258e-13]),
  ])
  func extremaAreAllThereAre(row: Numbers) throws {
    let extrema = try Expression(row.formula).properties(over: row.domain).extrema
    #expect(extrema.map(\.location) == row.values, "\(row.formula)")
    #expect(extrema.isComplete && extrema.allSatisfy { $0.evidence == .proved }, "\(row.formula)")
  }

  /// A formula with the bounds of f and the Lipschitz constant.
  struct Sizes: Sendable {
    let formula: String
    var domain = -10.0...10.0
    let range: ClosedRange<Double>
    let lipschitz: Double
  }

  @Test(arguments: [
    Sizes(formula: "sin(z)/z", range: -0.21723362821122166...1, lipschitz: 0.4361818172714585),
    Sizes(formula: "(z^2-1)/(z-1)", range: -9...11, lipschitz: 1),
    Sizes(formula: "abs(z)/z", range: -1...1, lipschitz: 0),
    Sizes(formula: "z^1.5", range: 0...31.622776601683793, lipschitz: 4.743416490252569),
    Sizes(formula: "1/(1+exp(-z))", domain: -1000...1000, range: 0...1, lipschitz: 0.25),
    Sizes(formula: "sqrt(z^2)", range: 0...10, lipschitz: 1),
    Sizes(formula: "floor(20*z)", range: -200...200, lipschitz: .infinity),
    Sizes(formula: "log(z^2-1)", range: -(.infinity)...4.59511985013459, lipschitz: .infinity),
  ])
  func boundsAreTight(row: Sizes) throws {
    let properties = try Expression(row.formula).properties(over: row.domain)
    let range = try #require(properties.range.value)
    let lipschitz = try #require(properties.lipschitz.value)
    #expect(properties.range.evidence == .proved, "\(row.formula)")
    #expect(properties.lipschitz.evidence == .proved, "\(row.formula)")
    let pairs = [
      (range.lowerBound, row.range.lowerBound), (range.upperBound, row.range.upperBound),
      (lipschitz, row.lipschitz),
    ]
    for (found, expected) in pairs {
      let isNear = (found - expected).magnitude <= 1e-9 * max(1, expected.magnitude)
      #expect(found == expected || isNear, "\(row.formula): \(found), not \(expected)")
    }
  }

  @Test(arguments: ["log(z^2-1)", "sqrt(abs(z)-1)", "sqrt(sin(z))", "atan(1/z)", "1/z^3"])
  func noSignedRangeCrossesAGap(formula: String) throws {
    let properties = try Expression(formula).properties(over: -10...10)
    let parts = properties.definedOn
    for signedRange in Array(properties.monotonicity) + Array(properties.convexity) {
      let holder = parts.first {
        $0.range.lowerBound <= signedRange.range.lowerBound
          && signedRange.range.upperBound <= $0.range.upperBound
      }
      #expect(holder != nil, "\(formula): \(signedRange.range) is in none of \(parts.map(\.range))")
    }
  }

  @Test(arguments: [
    ("z^2 - z", Double.infinity, Double.infinity), ("sqrt(z^2+1)-z", .infinity, 0),
    ("z^3 - 3*z", -.infinity, .infinity), ("log(1+exp(z))", 0, .infinity),
  ])
  func limitsAreProved(formula: String, left: Double, right: Double) throws {
    let limits = try Expression(formula).properties(over: -10...10).limits
    #expect(limits.left.value == .value(left) && limits.left.evidence == .proved, "\(formula)")
    #expect(limits.right.value == .value(right) && limits.right.evidence == .proved, "\(formula)")
  }

  @Test func whatIsNotDecidedIsSaid() throws {
    let properties = try Expression("sin(1/z)").properties(over: -1...1, budget: 0.1)
    #expect(!properties.zeros.isComplete && !properties.monotonicity.isComplete)
    #expect(properties.undecided.contains { $0.contains(1e-9) })
  }
}
