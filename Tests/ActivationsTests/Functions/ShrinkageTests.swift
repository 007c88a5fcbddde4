import Activations
import Testing

struct ShrinkageTests {
  static let middles: [(any Activation, Feature.Kind)] = [
    (HardShrink(), Feature.Kind.jump), (SoftShrink(), .kink), (Shrink(), .jump),
    (Shrink(lambda: 0.5, bias: 0.5), .kink),
  ]

  @Test(arguments: middles)
  func theMiddlePieceOwnsTheThresholds(function: any Activation, kind: Feature.Kind) {
    let features = function.features(over: -7...7)
    #expect(features.map(\.location) == [-0.5, 0.5])
    #expect(features.allSatisfy { $0.kind == kind })
    for z in [-0.5, -0.1, 0, 0.5] { #expect(function.jet(at: z).isFlat(at: 0)) }
    #expect(function.oneSidedDerivatives(at: 0.5) == (0, 1))
    #expect(function.oneSidedDerivatives(at: -0.5) == (1, 0))
  }

  static let odd: [(any Activation, Double)] = [
    (HardShrink(), 2.0), (SoftShrink(), 1.5), (Shrink(), 1.75),
    (TanhShrink(), 1.0359724199241831),
  ]

  @Test(arguments: odd)
  func theyAreOdd(function: any Activation, valueAtTwo: Double) {
    #expect((function(2.0) - valueAtTwo).magnitude <= 1e-15)
    #expect(function(-2.0) == -function(2.0))
  }

  static let lines: [any Activation] = [
    HardShrink(), SoftShrink(), SoftShrink(lambda: 0), TanhShrink(), Shrink(),
  ]

  @Test(arguments: lines)
  func theyAreLinesFarOut(function: any Activation) {
    for z in [-Double.infinity, -1e308, 1e308, .infinity] {
      let jet = function.jet(at: z)
      #expect((jet.value, jet.derivative, jet.secondDerivative) == (z, 1, 0))
    }
    #expect(function(.nan as Double).isNaN)
  }

  /// Values of mpmath; the literal formula has no digit right at 10⁻⁸.
  static let tanhShrinks: [(Double, Double)] = [
    (1e-8, 3.3333333333333332e-25), (1e-3, 3.3333320000005399e-10), (0.3, 0.0086873875484090932),
    (0.499999, 0.037882629188086644), (0.500001, 0.037883056292620713), (1, 0.23840584404423511),
  ]

  @Test(arguments: tanhShrinks)
  func tanhShrinkDoesNotCancel(z: Double, value: Double) {
    #expect((TanhShrink()(z) - value).magnitude <= 1e-14 * value)
  }

  @Test func tanhShrinkIsSmooth() {
    for order in 0...2 { #expect(TanhShrink().features(over: -7...7, ofDerivative: order).isEmpty) }
  }

  @Test func aNegativeThresholdIsRefused() {
    #expect(throws: ActivationError.self) { try SoftShrink().with("lambda", -1) }
  }
}
