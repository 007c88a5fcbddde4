import Activations
import Testing

struct PiecewiseLinearTests {
  typealias Corner = (
    function: any Activation, location: Double, value: Double, slopes: (Double, Double, Double)
  )

  /// The slopes just left of a corner, at it and just right of it.
  static let corners: [Corner] = [
    (HardTanh(), -1, -1, (0, 0, 1)), (HardTanh(), 1, 1, (1, 0, 0)),
    (HardTanh(minimum: -2, maximum: 0.5), 0.5, 0.5, (1, 0, 0)),
    (HardSigmoid(), -3, 0, (0, 0, 1.0 / 6)), (HardSigmoid(), 3, 1, (1.0 / 6, 0, 0)),
    (HardSigmoid(slope: 0.2, offset: 0.5), 2.5, 1, (0.2, 0, 0)),
    (SparseSigmoid(), -1, 0, (0, 0, 0.5)), (SparseSigmoid(), 1, 1, (0.5, 0, 0)),
    (Absolute(), 0, 0, (-1, 0, 1)),
  ]

  @Test(arguments: corners.indices)
  func constantsOwnTheCorners(index: Int) {
    let corner = Self.corners[index]
    let sides = corner.function.oneSidedDerivatives(at: corner.location)
    let jet = corner.function.jet(at: corner.location)
    #expect((jet.value, jet.secondDerivative) == (corner.value, 0))
    #expect((sides.left, jet.derivative, sides.right) == corner.slopes)
  }

  static let kinks: [(any Activation, [Double])] = [
    (Identity(), []), (HardTanh(), [-1.0, 1]), (HardSigmoid(), [-3, 3]),
    (SparseSigmoid(), [-1, 1]), (Absolute(), [0]),
  ]

  @Test(arguments: kinks)
  func kinksAreAtTheCorners(function: any Activation, locations: [Double]) {
    let features = function.features(over: -7...7)
    #expect(features.map(\.location) == locations)
    #expect(features.allSatisfy { $0.kind == .kink })
  }

  static let jumps: [(any Activation, Double, Double, Double, Double)] = [
    (BinaryStep(), 0.0, 0.0, 1.0, 1.0),
    (BinaryStep(threshold: 0.3, valueAtThreshold: 0.5), 0.3, 0, 0.5, 1),
    (Activations.Sign(), 0, -1, 0, 1),
  ]

  @Test(arguments: jumps)
  func stepsJump(function: any Activation, at z: Double, left: Double, value: Double, right: Double)
    throws
  {
    let jump = try #require(function.features(over: -7...7).only)
    #expect((jump.kind, jump.location) == (.jump, z))
    #expect((jump.left.value, jump.value, jump.right.value) == (left, value, right))
    #expect(function.jet(at: z).isFlat(at: value))
  }

  static let flats: [(any Activation, Double, Double)] = [
    (HardTanh(), -1.0, 1.0), (HardSigmoid(), 0, 1), (SparseSigmoid(), 0, 1),
    (BinaryStep(), 0, 1), (Activations.Sign(), -1, 1),
    (HardSigmoid(slope: 0, offset: 0.3), 0.3, 0.3),
  ]

  @Test(arguments: flats)
  func clippedLinesAreFlatFarOut(function: any Activation, low: Double, high: Double) {
    for far in [1e308, .infinity] {
      #expect(function.jet(at: -far).isFlat(at: low))
      #expect(function.jet(at: far).isFlat(at: high))
    }
    #expect(function(.nan as Double).isNaN)
  }

  @Test func anEmptyRangeIsRefused() {
    #expect(throws: ActivationError.self) { try HardTanh(minimum: 1, maximum: 0).validate() }
  }
}
