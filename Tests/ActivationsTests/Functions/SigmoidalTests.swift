import Activations
import Testing

struct SigmoidalTests {
  static let limits: [(function: any Activation, low: Double, high: Double)] = [
    (Softsign(), -1, 1), (ArcTan(), -.pi / 2, .pi / 2), (ISRU(), -1, 1),
    (ISRU(alpha: 4), -0.5, 0.5),
    (SQNL(), -1, 1), (LogLog(), 0, 1), (ComplementaryLogLog(), 0, 1),
    (LeCunTanh(), -1.7159, 1.7159),
    (ARiA2(), 0, 1), (SoftClipping(), 0, 1), (SoftClipping(alpha: 50), 0, 1),
  ]

  @Test(arguments: limits.indices)
  func theyAreFlatAtInfinity(index: Int) {
    let (function, low, high) = Self.limits[index]
    #expect(function.jet(at: -.infinity).isFlat(at: low))
    #expect(function.jet(at: .infinity).isFlat(at: high))
    #expect(function.jet(at: -1e308).isFlat(at: low))
    #expect(function.jet(at: 1e308).isFlat(at: high))
  }

  @Test(arguments: limits.indices)
  func whatIsNotANumberStaysSo(index: Int) {
    let jet = Self.limits[index].function.jet(at: .nan)
    #expect(jet.value.isNaN && jet.derivative.isNaN && jet.secondDerivative.isNaN)
  }

  static let values: [(any Activation, Double, Double, Double, Double)] = [
    (LogSigmoid(), 0.0, -0.6931471805599453, 0.5, -0.25),
    (Softsign(), 1, 0.5, 0.25, -0.25),
    (Softsign(), 0, 0, 1, 0), (ArcTan(), 1, .pi / 4, 0.5, -0.5),
    (ISRU(), 1, 0.7071067811865476, 0.35355339059327373, -0.5303300858899106),
    (SQNL(), 1, 0.75, 0.5, -0.5), (SQNL(), 0, 0, 1, 0.5), (SQNL(), 2, 1, 0, 0),
    (LogLog(), 0, 0.36787944117144233, 0.36787944117144233, 0),
    (ComplementaryLogLog(), 0, 0.6321205588285577, 0.36787944117144233, 0),
    (ARiA2(), 0, 0.5, 0.125, 0), (ARiA2(alpha: 2, beta: 1), 0, 0.25, 0.25, 0.125),
    (SoftClipping(alpha: 1), 0.5, 0.5, 0.24491866240370913, 0),
  ]

  @Test(arguments: values)
  func valuesAndSlopesAreThoseOfTheFormula(
    function: any Activation, z: Double, value: Double, slope: Double, curvature: Double
  ) {
    let jet = function.jet(at: z)
    #expect((jet.value - value).magnitude <= 1e-15)
    #expect((jet.derivative - slope).magnitude <= 1e-15)
    #expect((jet.secondDerivative - curvature).magnitude <= 1e-15)
  }

  /// Values of mpmath, where a literal formula gives 0, infinity or noise.
  static let tails: [(any Activation, Double, Int, Double)] = [
    (LogSigmoid(), -1000.0, 0, -1000.0),
    (LogSigmoid(), 700, 0, -9.8596765437597709e-305),
    (Softsign(), 700, 1, 2.0349978937771799e-6), (Softsign(), 700, 2, -5.8059854316039371e-9),
    (ISRU(), 700, 1, 2.9154429702137593e-9),
    (ComplementaryLogLog(), -40, 0, 4.248354255291589e-18),
    (SoftClipping(), -700, 0, 7.8139787650843045e-153),
  ]

  @Test(arguments: tails)
  func tailsKeepTheirDigits(function: any Activation, z: Double, order: Int, value: Double) {
    let computed = function.jet(at: z, ofDerivative: order).value
    #expect((computed - value).magnitude <= 1e-14 * value.magnitude)
  }

  @Test func logSigmoidIsALineOnTheLeft() {
    let jet = LogSigmoid().jet(at: -.infinity)
    #expect((jet.value, jet.derivative, jet.secondDerivative) == (-.infinity, 1, 0))
    #expect(LogSigmoid().jet(at: .infinity).isFlat(at: 0))
  }

  @Test func leCunTanhKeepsOneNearly() {
    #expect((LeCunTanh()(1.0) - 1).magnitude < 3e-6)
  }

  @Test func ariaWithOnesIsTheSigmoid() {
    for z in [-30.0, -1, 0, 0.5, 30] {
      let (a, b) = (ARiA2(alpha: 1, beta: 1).jet(at: z), Sigmoid().jet(at: z))
      #expect((a.value - b.value).magnitude <= 1e-14 * b.value)
      #expect((a.derivative - b.derivative).magnitude <= 1e-14 * b.derivative)
    }
  }

  static let bends: [(any Activation, [Double])] = [(Softsign(), [0.0]), (SQNL(), [-2, 0, 2])]

  @Test(arguments: bends)
  func onlyTheCurvatureJumps(function: any Activation, locations: [Double]) {
    let features = function.features(over: -7...7)
    #expect(features.map(\.location) == locations)
    #expect(features.allSatisfy { $0.kind == .curvature })
  }

  static let smooth: [any Activation] = [
    LogSigmoid(), ArcTan(), ISRU(), LogLog(), ComplementaryLogLog(), LeCunTanh(),
    ARiA2(), SoftClipping(), SoftClipping(alpha: 50),
  ]

  @Test(arguments: smooth)
  func theOthersAreSmooth(function: any Activation) {
    for order in 0...2 { #expect(function.features(over: -7...7, ofDerivative: order).isEmpty) }
  }
}

extension Jet<Double> {
  /// Whether this is a constant piece, or a limit, with the given value.
  func isFlat(at level: Double) -> Bool {
    value == level && derivative.magnitude < 1e-300 && secondDerivative == 0
  }
}
