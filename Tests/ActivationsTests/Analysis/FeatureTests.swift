import Activations
import TestSupport
import Testing

struct FeatureTests {
  @Test(arguments: [0.0025, 0.006, 0.025, 0.1, 0.5, 1, 2, 100])
  func sineReLUJumpsAtZeroWhichTheWaveOwns(epsilon: Double) throws {
    let feature = try #require(SineReLU(epsilon: epsilon).features(over: -7...7).only)
    #expect(feature.kind == .jump)
    #expect(feature.location == 0)
    #expect(feature.owner == .left)
    #expect(feature.value == -epsilon)
    #expect(feature.left.value == -epsilon && feature.right.value == 0)
    #expect(feature.evidence == .proved && feature.between == 0...0)
  }

  @Test func theSlopeOfSineReLUJumpsAtZeroToo() throws {
    let feature = try #require(
      SineReLU(epsilon: 0.025).features(over: -7...7, ofDerivative: 1).only)
    #expect(feature.kind == .jump)
    #expect(feature.location == 0)
    #expect((feature.left.value, feature.right.value) == (0.025, 1))
  }

  @Test(arguments: [
    (ReLU() as any Activation, [0.0]), (LeakyReLU(), [0]), (PReLU(), [0]), (RReLU(), [0]),
    (SReLU(), [-1, 1]), (Sigmoid(), []), (Tanh(), []),
  ])
  func kinksAreFoundWhereTheyAre(function: any Activation, locations: [Double]) {
    let features = function.features(over: -7...7)
    #expect(features.map(\.location) == locations)
    #expect(features.allSatisfy { $0.kind == .kink })
  }

  @Test(arguments: [
    (ReLU() as any Activation, 0.0, 0.0, 0.0, 1.0), (LeakyReLU(), 0, 0.01, 0.01, 1),
    (ELU(alpha: 2), 0, 2, 2, 1), (HardTanh(), -1, 0, 0, 1), (HardTanh(), 1, 0, 1, 0),
    (HardSwish(), -3, 0, 0, -0.5), (HardSwish(), 3, 1, 1.5, 1), (SoftShrink(), 0.5, 0, 0, 1),
    (Absolute(), 0, 0, -1, 1),
  ])
  func theSlopeAtAKinkIsThatOfPyTorch(
    function: any Activation, at z: Double, slope: Double, left: Double, right: Double
  ) {
    #expect(function.derivative(at: z) == slope)
    let sides = function.oneSidedDerivatives(at: z)
    #expect((sides.left - left).magnitude < 1e-14 && (sides.right - right).magnitude < 1e-14)
  }

  @Test func theMaxFormHasKinksWhereTheWaveMeetsTheLine() throws {
    for reference in try References.all.kinks {
      let features = try reference.activation().features(over: -7...7)
      #expect(features.allSatisfy { $0.kind == .kink })
      #expect(features.count == reference.roots.count, "\(reference.parameters)")
      for (feature, root) in zip(features, reference.roots) {
        let nearest = try root.nearest.number
        #expect((feature.location - nearest).magnitude <= 2 * nearest.ulp)
      }
    }
  }

  @Test func aFunctionBeginsWhereItsDomainDoes() throws {
    let edge = try #require(Root().features(over: -1...1).only)
    #expect((edge.kind, edge.location, edge.owner) == (.domainEdge, 0, .right))
  }

  @Test func whatGrowsWithoutBoundIsAPole() throws {
    for function in [Pole() as any ScalarFunction, Logarithm()] {
      let pole = try #require(function.features(over: -1...1).only)
      #expect((pole.kind, pole.location, pole.owner) == (.pole, 0, .nobody))
    }
  }

  @Test func aMissingPointIsRemovable() throws {
    let hole = try #require(Hole().features(over: -1...1).first { $0.location == 0 })
    #expect((hole.kind, hole.owner) == (.removable, .nobody))
  }

  @Test func aPointCanHaveAValueOfItsOwn() throws {
    let jump = try #require(Sign().features(over: -1...1).only)
    #expect((jump.kind, jump.location, jump.owner, jump.value) == (.jump, 0, .neither, 0))
  }

  @Test func onlyTheCurvatureOfASquaredRectifierJumps() throws {
    let feature = try #require(SquaredReLU().features(over: -1...1).only)
    #expect((feature.kind, feature.location) == (.curvature, 0))
  }

  /// Differences of values cannot tell a vertical tangent of f or f′ from a steep one; enclosures can.
  @Test(arguments: [
    ("cbrt(z)", Feature.Kind.verticalTangent), ("abs(z)^1.5", .curvature), ("abs(z)^0.5", .cusp),
  ])
  func aVerticalTangentIsAFeature(formula: String, kind: Feature.Kind) throws {
    let feature = try #require(try Expression(formula).features(over: -6.7...7.3).only)
    #expect((feature.kind, feature.location) == (kind, 0))
  }

  @Test func steepIsNotAJump() {
    #expect(SteepSigmoid().features(over: -7...7).isEmpty)
    #expect(Exponential().features(over: -1000...1000).isEmpty)
  }
}
