import Activations
import Testing

struct GatedTests {
  private static let slopes: [(any Activation, Double)] = [
    (GELU(), 1.0), (GELUTanh(), 1), (QuickGELU(), 1), (SiLU(), 1), (Swish(), 1),
    (ESwish(), 1.75), (FlattenTSwish(), 1), (HardSwish(), 1), (Mish(), 1), (TanhExp(), 1),
    (Serf(), 1), (Phish(), 1), (Smish(), 0.6), (Logish(), 0.6931471805599453), (TanhSoft(), 1),
    (EIS(), 1), (EIS(alpha: 0, beta: 1, gamma: 0, delta: 0.68, theta: 1.7), 1),
  ]

  @Test(arguments: slopes)
  func theyEndAsLinesOnTheRight(function: any Activation, slope: Double) {
    let jet = function.jet(at: .infinity)
    #expect(jet.value == .infinity)
    #expect((jet.derivative - slope).magnitude <= slope.ulp)
    #expect(jet.secondDerivative == 0)
  }

  private static let levels: [(any Activation, Double)] = [
    (GELU(), 0.0), (GELUTanh(), 0), (QuickGELU(), 0), (SiLU(), 0), (Swish(), 0),
    (ESwish(), 0), (FlattenTSwish(), -0.2), (HardSwish(), 0), (Mish(), 0), (TanhExp(), 0),
    (Serf(), 0), (Phish(), 0), (Smish(), 0), (Logish(), 0), (SinLU(), 0), (TanhSoft(), 0),
    (EIS(), 0), (EIS(alpha: 0.5, beta: 0, gamma: 1, delta: 1.16, theta: 1), 0), (DSiLU(), 0),
  ]

  @Test(arguments: levels)
  func theyAreShutOnTheLeft(function: any Activation, level: Double) {
    for z in [-Double.infinity, -1e308] {
      let jet = function.jet(at: z)
      #expect((jet.value, jet.derivative, jet.secondDerivative) == (level, 0, 0))
    }
  }

  private static let turningPoints: [(any Activation, Double, Double)] = [
    (GELU(), -0.7517915241, -0.1699712075), (SiLU(), -1.278464543, -0.2784645428),
    (HardSwish(), -1.5, -0.375), (Mish(), -1.192431215, -0.3088434127),
    (TanhExp(), -1.0788636, -0.3532857784), (Serf(), -1.1930645, -0.3484374589),
    (Phish(), -1.1954308, 0.1646588),
  ]

  @Test(arguments: turningPoints)
  func theyHaveADipOrAHump(function: any Activation, location: Double, value: Double) {
    #expect((function(location) - value).magnitude < 1e-6)
    #expect(function.derivative(at: location).magnitude < 1e-5)
  }

  @Test func onlyTheirEdgesAreFeatures() {
    for function in Catalogue.all.map({ $0.init() }) where type(of: function).facts.family == .gated
    {
      let found = function.features(over: -7...7).map(\.location)
      switch function {
      case is FlattenTSwish: #expect(found == [0])
      case is HardSwish: #expect(found == [-3, 3])
      default: #expect(found.isEmpty, "\(type(of: function))")
      }
    }
  }

  @Test func theOuterPiecesOwnTheCornersOfHardSwish() {
    #expect(HardSwish().derivative(at: -3) == 0)
    #expect(HardSwish().derivative(at: 3) == 1)
    #expect(HardSwish()(1e308) == 1e308)
  }

  @Test func theTailOfGELUKeepsItsDigits() {
    #expect((GELU()(-9.0) / -1.0157295653584566e-18 - 1).magnitude < 1e-14)
    #expect(GELUTanh().jet(at: 1e308) == Jet(1e308, derivative: 1, secondDerivative: 0))
  }

  @Test func swishIsHalfTheIdentityForABetaOfZero() {
    #expect(
      Swish(beta: 0).jet(at: -.infinity) == Jet(-.infinity, derivative: 0.5, secondDerivative: 0))
  }

  @Test func theWaveOfSinLUHasNoSlopeAtInfinity() {
    let jet = SinLU().jet(at: .infinity)
    #expect(jet.value == .infinity)
    #expect(jet.derivative.isNaN && jet.secondDerivative.isNaN)
  }

  @Test func tanhSoftTurnsIntoTanhExp() {
    let function = TanhSoft(alpha: 0, beta: 1, gamma: 1, delta: 0)
    for z in [-30, -1, 0, 0.5, 20.0] { #expect(function(z) == TanhExp()(z)) }
  }

  @Test func theRootOfEISIsAnAbsoluteValueWithoutItsConstant() throws {
    let function = EIS(alpha: 1, beta: 0, gamma: 1, delta: 1.16, theta: 1)
    #expect(function.features(over: -7...7).map(\.kind) == [.curvature])
    #expect(throws: ActivationError.self) {
      try EIS(alpha: 1, beta: 0, gamma: 1, delta: 0, theta: 0).validate()
    }
  }

  @Test func dSiLUIsTheSlopeOfSiLU() {
    for z in [-30, -1.3, -1e-9, 0, 0.7, 2, 40.0] {
      let (slope, jet) = (SiLU().jet(at: z, ofDerivative: 1), DSiLU().jet(at: z))
      #expect((slope.value - jet.value).magnitude <= 4 * jet.value.ulp)
      #expect((slope.derivative - jet.derivative).magnitude <= 8 * jet.derivative.ulp)
    }
    #expect(DSiLU().secondDerivative(at: 1e-100) == -5e-101)
  }
}
