import Activations
import Testing

struct ExponentialLinearTests {
  private static let levels: [(any Activation, Double)] = [
    (ELU(alpha: 2), -2.0), (SELU(), -1.7580993408473766), (CELU(alpha: 2), -2),
    (PELU(), -1.5), (MPELU(alpha: 3, beta: 2), -3), (ISRLU(alpha: 4), -0.5), (ELiSH(), 0),
    (HardELiSH(), 0), (SoftExponential(), -1.5), (Activations.Exponential(), 0),
  ]

  @Test(arguments: levels)
  func theyLevelOffOnTheLeft(function: any Activation, level: Double) {
    let jet = function.jet(at: -.infinity)
    #expect((jet.value - level).magnitude <= level.ulp)
    #expect((jet.derivative, jet.secondDerivative) == (0, 0))
  }

  private static let slopes: [(any Activation, Double)] = [
    (ELU(), 1.0), (SELU(), SELU.lambda), (CELU(), 1), (PELU(), 3), (MPELU(), 1),
    (ISRLU(), 1), (ELiSH(), 1), (HardELiSH(), 1),
  ]

  @Test(arguments: slopes)
  func theyEndAsLinesOnTheRight(function: any Activation, slope: Double) {
    let jet = function.jet(at: .infinity)
    #expect((jet.value, jet.derivative, jet.secondDerivative) == (.infinity, slope, 0))
  }

  private static let slopesAtZero: [(any Activation, Double, Double)] = [
    (ELU(alpha: 2), 2.0, 1.0), (SELU(), 1.7580993408473766, SELU.lambda),
    (CELU(alpha: 2), 1, 1), (PELU(), 3, 3), (MPELU(), 0.25, 1), (ISRLU(), 1, 1),
    (ELiSH(), 0.5, 0.5), (HardELiSH(), 0.5, 0.5),
  ]

  @Test(arguments: slopesAtZero)
  func theLeftPieceOwnsZero(function: any Activation, left: Double, right: Double) {
    let slopes = function.oneSidedDerivatives(at: 0)
    #expect((slopes.left - left).magnitude <= left.ulp)
    #expect((slopes.right - right).magnitude <= right.ulp)
    #expect(function.derivative(at: 0) == slopes.left)
  }

  @Test func theGateOfHardELiSHHasItsCornersAtPlusAndMinusOne() {
    let features = HardELiSH().features(over: -7...7)
    #expect(features.map(\.location) == [-1, 0, 1])
    #expect(features.map(\.kind) == [.kink, .curvature, .kink])
    #expect(HardELiSH().derivative(at: -1) == 0)
    #expect(HardELiSH().derivative(at: 1) == 1)
    #expect(HardELiSH()(0.5) == 0.375)
  }

  @Test func ELiSHIsLeastWhereItsExponentialIsTheRootOfTwoLessOne() {
    let lowest = -0.881373587019543
    #expect((ELiSH()(lowest) - -0.1715728752538099).magnitude < 1e-16)
    #expect(ELiSH().derivative(at: lowest).magnitude < 1e-15)
  }

  @Test func theSoftExponentialGoesFromLogarithmToExponential() {
    #expect((SoftExponential(alpha: -1)(10.0) - 2.302585092994046).magnitude < 1e-15)
    #expect(SoftExponential(alpha: 0)(10.0) == 10)
    #expect((SoftExponential(alpha: 1)(-50.0) - 1.9287498479639178e-22).magnitude < 1e-37)
  }

  @Test func theSoftExponentialEndsAtTheEdgeOfItsDomain() {
    let function = SoftExponential(alpha: -0.5)
    #expect(function(-1.5) == -.infinity)
    #expect(function.features(over: -7...7).map(\.location) == [-1.5])
    let outside = function.jet(at: -2)
    #expect(outside.value.isNaN && outside.derivative.isNaN && outside.secondDerivative.isNaN)
  }

  @Test func theSlopeOfTheExponentialOverflowsAsItDoes() {
    let jet = Activations.Exponential().jet(at: 710)
    #expect((jet.value, jet.derivative, jet.secondDerivative) == (.infinity, .infinity, .infinity))
  }
}
