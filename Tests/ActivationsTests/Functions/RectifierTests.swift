import Activations
import Testing

struct RectifierTests {
  typealias Point = (
    function: any Activation, location: Double, value: Double, slopes: (Double, Double, Double)
  )

  /// The slopes just left of a corner, at it and just right of it.
  static let corners: [Point] = [
    (ReLU6(), 0, 0, (0, 0, 1)), (ReLU6(), 6, 6, (1, 0, 0)), (BReLU(), 1, 1, (1, 0, 0)),
    (ThresholdedReLU(), 1, 0, (0, 0, 1)), (Threshold(), 0.1, 20, (0, 0, 1)),
    (GeneralReLU(), 1, 0, (0.1, 0.1, 1)), (GeneralReLU(), 6, 6, (1, 0, 0)),
    (NLReLU(beta: 7), 0, 0, (0, 0, 7)),
    (APL(slope: 0.25, hinge: 0.5), 0, 0.125, (-0.25, -0.25, 0.75)),
    (APL(slope: 0.25, hinge: 0.5), 0.5, 0.5, (0.75, 1, 1)), (TLU(), -0.5, -0.5, (0, 0, 1)),
    (TLU(tau: -1, alpha: -1), -0.5, -0.5, (-1, -1, 1)), (FReLU(), 0, -0.5, (0, 0, 1)),
    (AReLU(), 0, 0, (0.9, 0.9, AReLU().positiveSlope)),
  ]

  @Test(arguments: corners.indices)
  func cornersBelongToTheirPieces(index: Int) {
    let corner = Self.corners[index]
    let sides = corner.function.oneSidedDerivatives(at: corner.location)
    #expect(corner.function(corner.location) == corner.value)
    #expect(
      (sides.left, corner.function.derivative(at: corner.location), sides.right) == corner.slopes)
  }

  static let features: [(any Activation, [Feature.Kind], [Double])] = [
    (ReLU6(), [Feature.Kind.kink, .kink], [0.0, 6]),
    (BReLU(), [.kink, .kink], [0, 1]),
    (ThresholdedReLU(), [.jump], [1]), (ThresholdedReLU(threshold: 0), [.kink], [0]),
    (Threshold(), [.jump], [0.1]), (GeneralReLU(), [.jump, .kink], [1, 6]),
    (ReLUSquared(), [.curvature], [0]), (StarReLU(), [.curvature], [0]), (Softplus(), [], []),
    (Squareplus(), [], []), (SparsePlus(), [.curvature, .curvature], [-1, 1]),
    (NLReLU(), [.kink], [0]),
    (APL(), [.kink, .kink], [0, 0.5]), (TLU(), [.kink], [-0.5]), (TLU(tau: 0, alpha: 1), [], []),
    (FReLU(), [.kink], [0]), (AReLU(), [.kink], [0]),
  ]

  @Test(arguments: features)
  func featuresAreAtTheBreakpoints(
    function: any Activation, kinds: [Feature.Kind], locations: [Double]
  ) {
    let features = function.features(over: -7...7)
    #expect(features.map(\.kind) == kinds)
    #expect(features.map(\.location) == locations)
  }

  typealias Limit = (
    function: any Activation, low: (Double, Double, Double), high: (Double, Double, Double)
  )

  /// The values and both derivatives at −∞ and ∞.
  static let limits: [Limit] = [
    (ReLU6(), (0, 0, 0), (6, 0, 0)), (BReLU(maximum: 2), (0, 0, 0), (2, 0, 0)),
    (ThresholdedReLU(), (0, 0, 0), (.infinity, 1, 0)), (Threshold(), (20, 0, 0), (.infinity, 1, 0)),
    (GeneralReLU(), (-.infinity, 0.1, 0), (6, 0, 0)),
    (GeneralReLU(negativeSlope: 0, maximum: 6, threshold: 0), (0, 0, 0), (6, 0, 0)),
    (ReLUSquared(), (0, 0, 0), (.infinity, .infinity, 2)),
    (StarReLU(scale: 0.5, shift: -1), (-1, 0, 0), (.infinity, .infinity, 1)),
    (Softplus(beta: 2), (0, 0, 0), (.infinity, 1, 0)), (Squareplus(), (0, 0, 0), (.infinity, 1, 0)),
    (SparsePlus(), (0, 0, 0), (.infinity, 1, 0)), (NLReLU(beta: 2), (0, 0, 0), (.infinity, 0, 0)),
    (APL(), (.infinity, -0.2, 0), (.infinity, 1, 0)),
    (APL(slope: 0, hinge: 0), (0, 0, 0), (.infinity, 1, 0)),
    (TLU(), (-0.5, 0, 0), (.infinity, 1, 0)),
    (TLU(tau: 1, alpha: 0.5), (-.infinity, 0.5, 0), (.infinity, 1, 0)),
    (TLU(tau: 1, alpha: 2), (-.infinity, 1, 0), (.infinity, 2, 0)),
    (FReLU(), (-0.5, 0, 0), (.infinity, 1, 0)),
    (AReLU(), (-.infinity, 0.9, 0), (.infinity, AReLU().positiveSlope, 0)),
  ]

  @Test(arguments: limits.indices)
  func infinityGivesTheLimits(index: Int) {
    let (function, low, high) = Self.limits[index]
    for (z, limit) in [(-Double.infinity, low), (.infinity, high)] {
      let jet = function.jet(at: z)
      #expect((jet.value, jet.derivative, jet.secondDerivative) == limit)
    }
    #expect(function(.nan as Double).isNaN)
  }

  /// Values of mpmath, where a literal formula gives infinity, 0 or noise.
  static let ends: [(any Activation, Double, Int, Double)] = [
    (Softplus(beta: 2), 1e308, 0, 1e308),
    (Softplus(), -700, 0, 9.8596765437597709e-305),
    (Squareplus(), -1e4, 0, 9.999999900000002e-5), (Squareplus(), -1e200, 0, 1e-200),
    (Squareplus(), 1e308, 0, 1e308), (Squareplus(), 1e100, 2, 2e-300),
    (Squareplus(), 700, 1, 0.99999795919616818),
    (NLReLU(beta: 2), 1e308, 0, 709.88935582272602),
    (StarReLU(scale: 0.5, shift: 0), 1.8e154, 0, 1.62e308),
  ]

  @Test(arguments: ends)
  func theFarEndsKeepTheirDigits(function: any Activation, z: Double, order: Int, value: Double) {
    let computed = function.jet(at: z, ofDerivative: order).value
    #expect((computed - value).magnitude <= 1e-14 * value.magnitude)
  }

  @Test func softplusIsItsOwnMirrorImage() {
    #expect(Softplus()(0.0) == 0.6931471805599453)
    #expect(Squareplus()(0.0) == 1)
    #expect(SparsePlus()(0.0) == 0.25)
    #expect(Softplus(beta: 2)(3.0) - Softplus(beta: 2)(-3.0) == 3)
  }

  @Test func theSlopeOfAReLUIsThatOfItsParameter() throws {
    for alpha in [5, 1, 0, -5.0] {
      #expect(throws: ActivationError.self) { try AReLU().with("alpha", alpha) }
    }
    for alpha in [0.01, 0.5, 0.99] {
      #expect(try AReLU().with("alpha", alpha).derivative(at: -1) == alpha)
    }
    #expect(AReLU(alpha: 0.5, beta: 0).positiveSlope == 1.5)
  }

  @Test func aThresholdAboveTheMaximumIsRefused() {
    #expect(throws: ActivationError.self) {
      try GeneralReLU(negativeSlope: 0, maximum: 1, threshold: 2).validate()
    }
  }
}
