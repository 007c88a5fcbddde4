import Testing

@testable import Activations

@Suite("Series at places that are no doubles") struct SeriesPlaceTests {
  struct Case: CustomStringConvertible {
    let formula: String

    /// The place to 50 digits or so, as a function of π.
    let place: @Sendable () -> PreciseInterval
    let left: (KnownLimit, KnownLimit)
    let right: (KnownLimit, KnownLimit)

    var description: String { formula }
  }

  private static let half = 1.5707963267948966

  private static let cases: [Case] = [
    Case(
      formula: "tan(z)", place: { .pi * PreciseInterval(0.5) },
      left: (.positiveInfinity, .positiveInfinity), right: (.negativeInfinity, .positiveInfinity)),
    Case(
      formula: "tan(z)*cos(z)", place: { .pi * PreciseInterval(0.5) },
      left: (.exactly(1), .exactly(0)), right: (.exactly(1), .exactly(0))),
    Case(
      formula: "1/cos(z)^2", place: { .pi * PreciseInterval(0.5) },
      left: (.positiveInfinity, .positiveInfinity), right: (.positiveInfinity, .negativeInfinity)),
    Case(
      formula: "1/tan(z)", place: { .pi * PreciseInterval(0.5) },
      left: (.exactly(0), .exactly(-1)), right: (.exactly(0), .exactly(-1))),
    Case(
      formula: "max(sin(z),0.5)", place: { .pi / PreciseInterval(6) },
      left: (.exactly(0.5), .exactly(0)), right: (.about(0.5), .about(0.8660254037844386))),
    Case(
      formula: "abs(sin(z))", place: { .pi },
      left: (.exactly(0), .exactly(-1)), right: (.exactly(0), .exactly(1))),
    Case(
      formula: "sqrt(abs(sin(z)))", place: { .pi },
      left: (.exactly(0), .negativeInfinity), right: (.exactly(0), .positiveInfinity)),
    Case(
      formula: "log(sin(z))", place: { .pi },
      left: (.negativeInfinity, .negativeInfinity), right: (.undefined, .undefined)),
    Case(
      formula: "floor(sin(z))", place: { .pi },
      left: (.exactly(0), .exactly(0)), right: (.exactly(-1), .exactly(0))),
    Case(
      formula: "sign(sin(z))", place: { .pi },
      left: (.exactly(1), .exactly(0)), right: (.exactly(-1), .exactly(0))),
    Case(
      formula: "acos(cos(z))", place: { .pi },
      left: (.about(2 * half), .about(1)), right: (.about(2 * half), .about(-1))),
    Case(
      formula: "sqrt(z^2-2)", place: { .sqrt(PreciseInterval(2)) },
      left: (.undefined, .undefined), right: (.exactly(0), .positiveInfinity)),
    Case(
      formula: "(z^2-2)/abs(z^2-2)", place: { .sqrt(PreciseInterval(2)) },
      left: (.exactly(-1), .exactly(0)), right: (.exactly(1), .exactly(0))),
  ]

  @Test("the place is the one zero of the subexpression in doubt", arguments: cases)
  func pivots(_ known: Case) throws {
    try WorkingPrecision.with(192) {
      // The place to 160 bits or so, so that values at the ends have a clear sign.
      let place = known.place() + PreciseInterval(from: -0x1p-160, to: 0x1p-160)
      let series = try Expression(known.formula).series(within: place, reach: 0x1p-6)
      #expect(series.pivot != nil)
      #expect(known.left.0.matches(series.left.value.limit), "\(series.left.value.limit)")
      #expect(known.left.1.matches(series.left.derivative.limit), "\(series.left.derivative.limit)")
      #expect(known.right.0.matches(series.right.value.limit), "\(series.right.value.limit)")
      #expect(
        known.right.1.matches(series.right.derivative.limit), "\(series.right.derivative.limit)")
    }
  }

  @Test(
    "no place is chosen where no subexpression is proved to have one zero",
    arguments: ["1/(1+cos(z))", "1/(z-3)", "sin(z)", "1/floor(z)"])
  func noPivots(_ formula: String) throws {
    try WorkingPrecision.with(128) {
      let series = try Expression(formula).series(
        within: PreciseInterval(from: 1, to: 1.25), reach: 0x1p-6)
      #expect(series.pivot == nil)
    }
  }
}
