import Testing

@testable import Activations

@Suite("Bounds and signs told by series") struct SeriesBoundsTests {
  struct Bound: CustomStringConvertible {
    let formula: String
    let place: Place
    let order: Int
    let lower: Double
    let upper: Double

    var description: String { "\(formula) at \(place), derivative \(order)" }
  }

  // The least and the greatest value for 0 < h ≤ 1/64, from mpmath with 50 digits.
  private static let bounds: [Bound] = [
    .init(formula: "sin(z)/z", place: .rightOf(0), order: 0, lower: 0.9999593103925415, upper: 1),
    .init(formula: "(z^2-1)/(z-1)", place: .leftOf(1), order: 0, lower: 1.984375, upper: 2),
    .init(
      formula: "(1-cos(z))/z^2", place: .leftOf(0), order: 0, lower: 0.4999898274739583,
      upper: 0.5),
    .init(formula: "sqrt(z^2)", place: .leftOf(0), order: 1, lower: -1, upper: -1),
    .init(
      formula: "z*sin(1/z)", place: .rightOf(0), order: 0, lower: -0.015625, upper: 0.015625),
    .init(
      formula: "sqrt(z^2+1)-z", place: .positiveInfinity, order: 0, lower: 0,
      upper: 0.00781202322102),
    .init(formula: "abs(z)^3", place: .leftOf(0), order: 2, lower: 0, upper: 0.09375),
    .init(
      formula: "(exp(z)-1)/z", place: .rightOf(0), order: 0, lower: 1, upper: 1.0078533495478879),
    .init(formula: "z^z", place: .rightOf(0), order: 0, lower: 0.9370838170551, upper: 1),
  ]

  @Test("are tight to 10⁻⁴ of the width or so", arguments: bounds)
  func tight(_ bound: Bound) throws {
    let jet = try WorkingPrecision.with(128) {
      try Expression(bound.formula).series(bound.place.variable(reach: 0x1p-6))
    }
    let quantity = [jet.value, jet.derivative, jet.secondDerivative][bound.order]
    let slack = 1e-4 * Swift.max(bound.upper - bound.lower, 1e-3)
    #expect(quantity.bounds.lowerBound <= bound.lower + 1e-12)
    #expect(quantity.bounds.upperBound >= bound.upper - 1e-12)
    #expect(quantity.bounds.lowerBound >= bound.lower - slack, "\(quantity.bounds)")
    #expect(quantity.bounds.upperBound <= bound.upper + slack, "\(quantity.bounds)")
    #expect(quantity.decoration >= .continuous)
  }

  @Test(
    "signs hold right up to a degenerate zero",
    arguments: [
      ("z^3", Place.leftOf(0), Signum.negative, Signum.positive, Signum.negative),
      ("abs(z)^3", .leftOf(0), .positive, .negative, .positive),
      ("z^101", .rightOf(0), .positive, .positive, .positive),
      ("1e-300*z^2", .leftOf(0), .positive, .negative, .positive),
      ("exp(-1/z^2)", .rightOf(0), .positive, .positive, .positive),
      ("z-sin(z)", .leftOf(0), .negative, .positive, .negative),
      ("cos(z)-1+z^2/2", .rightOf(0), .positive, .positive, .positive),
      ("sqrt(z)", .rightOf(0), .positive, .positive, .negative),
      ("softplus(z)-z", .positiveInfinity, .positive, .negative, .positive),
      ("1-tanh(z)", .positiveInfinity, .positive, .negative, .positive),
      ("gelu(z)", .negativeInfinity, .negative, .negative, .negative),
      ("z-z", .rightOf(2), .zero, .zero, .zero),
    ])
  func signs(_ formula: String, _ place: Place, _ f: Signum, _ slope: Signum, _ bend: Signum)
    throws
  {
    let jet = try WorkingPrecision.with(128) {
      try Expression(formula).series(place.variable(reach: 0x1p-6))
    }
    #expect(jet.value.sign == f)
    #expect(jet.derivative.sign == slope)
    #expect(jet.secondDerivative.sign == bend)
  }

  @Test(
    "what is not defined, or not continuous, on the whole side is not said to be",
    arguments: [
      ("sqrt(sin(1/z))", Decoration.trivial), ("1/sin(1/z)", .trivial), ("log(z-0.001)", .trivial),
      ("floor(1/z)", .defined), ("sign(sin(1/z))", .defined), ("1/z", .continuous),
      ("log(z^2)", .continuous), ("sqrt(z)", .common), ("z*sin(1/z)", .continuous),
    ])
  func decorations(_ formula: String, _ decoration: Decoration) throws {
    let jet = try WorkingPrecision.with(128) {
      try Expression(formula).series(Place.rightOf(0).variable(reach: 0x1p-6))
    }
    #expect(jet.value.decoration == decoration)
    if decoration == .trivial { #expect(jet.value.sign == nil) }
  }
}
