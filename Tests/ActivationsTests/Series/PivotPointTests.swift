import TestSupport
import Testing

@testable import Activations

@Suite("Values at places that are no doubles") struct PivotPointTests {
  /// What there is at a place.
  enum Known: Equatable, Sendable {
    case none, unknown
    case exactly(Double)
    case about(Double)
  }

  struct Case: CustomStringConvertible {
    let formula: String
    let place: @Sendable () -> PreciseInterval
    let value: Known

    init(
      _ formula: String, at place: @escaping @Sendable () -> PreciseInterval, _ value: Known
    ) {
      (self.formula, self.place, self.value) = (formula, place, value)
    }

    var description: String { formula }
  }

  private static let half: @Sendable () -> PreciseInterval = { .pi * PreciseInterval(0.5) }
  private static let turn: @Sendable () -> PreciseInterval = { PreciseInterval(-2) * .pi }
  private static let sixth: @Sendable () -> PreciseInterval = { .pi / PreciseInterval(6) }
  private static let root2 = 1.4142135623730951
  private static let root: @Sendable () -> PreciseInterval = { .sqrt(PreciseInterval(2)) }

  private static let cases = [
    Case("tan(z)", at: half, .none), Case("1/cos(z)^2", at: half, .none),
    Case("tan(z)*cos(z)", at: half, .none), Case("1/tan(z)", at: half, .none),
    Case("sqrt(sin(z))", at: turn, .exactly(0)), Case("log(abs(sin(z)))", at: turn, .none),
    Case("sign(sin(z))", at: turn, .exactly(0)), Case("abs(sin(z))", at: turn, .exactly(0)),
    Case("floor(sin(z))", at: turn, .exactly(0)), Case("ceil(sin(z))", at: turn, .exactly(0)),
    Case("1/sin(z)", at: turn, .none), Case("sin(z)^-2", at: turn, .none),
    Case("sin(z)^0.3", at: turn, .exactly(0)),
    Case("cos(z)/abs(cos(z)) + sqrt(sin(z))", at: turn, .exactly(1)),
    Case("floor(sin(z))", at: half, .exactly(1)),
    Case("floor(2*sin(z))", at: sixth, .exactly(1)),
    Case("acos(cos(z))", at: { .pi }, .about(.pi)),
    Case("acos(2*sin(z))", at: sixth, .exactly(0)),
    Case("asin(2*sin(z))", at: sixth, .about(.pi / 2)),
    Case("asin(-2*sin(z))", at: sixth, .about(-.pi / 2)),
    Case("atanh(2*sin(z))", at: sixth, .none), Case("acosh(2*sin(z))", at: sixth, .exactly(0)),
    Case("log1p(-2*sin(z))", at: sixth, .none), Case("log2(abs(sin(z)))", at: turn, .none),
    Case("max(sin(z),0.5)", at: sixth, .exactly(0.5)),
    Case("min(0.5,sin(z))", at: sixth, .exactly(0.5)),
    Case("z^2 > 2 ? 1 : 0", at: root, .exactly(0)), Case("z^2 < 2 ? 1 : 0", at: root, .exactly(0)),
    Case("2 < z^2 ? 1 : z", at: root, .about(root2)),
    Case("(z^2-2)/abs(z^2-2)", at: root, .none), Case("sqrt(z^2-2)", at: root, .exactly(0)),
    Case("1/log(z^2-1)", at: root, .none), Case("tan(z^2-2)/abs(z^2-2)", at: root, .none),
  ]

  @Test("what has the name of the pivot is exactly 0", arguments: cases)
  func values(_ known: Case) throws {
    try WorkingPrecision.with(192) {
      let place = known.place() + PreciseInterval(from: -0x1p-160, to: 0x1p-160)
      let function = try Expression(known.formula)
      let pivot = try #require(function.series(within: place, reach: 0x1p-6).pivot)
      let value: PreciseInterval = function.value(within: place, pivot: pivot)
      #expect(Self.holds(known.value, of: value), "\(value)")
    }
  }

  private static func holds(_ known: Known, of value: PreciseInterval) -> Bool {
    switch known {
    case .none: value.isEmpty
    case .unknown: !value.isEmpty && value.decoration == .trivial
    case .exactly(let number):
      value.isPoint && value.lowerBound == number && value.upperBound == number
        && value.decoration >= .defined
    case .about(let number):
      value.lowerBound <= number.nextUp && value.upperBound >= number.nextDown
        && value.upperBound - value.lowerBound < 1e-12 && value.decoration >= .defined
    }
  }

  /// Where a place is a double after all, the value there is known without a pivot.
  @Test("values of random formulas lie in the enclosures", arguments: [1, 2, 3, 4] as [UInt64])
  func random(_ seed: UInt64) throws {
    let one = Fingerprint(1)
    let pivots: [(operand: String, place: Double, pivot: Fingerprint)] = [
      ("(z-1)", 1, .difference(.variable, one)),
      ("(1-z^2)", 1, .difference(.result(of: .power(2), on: .variable), one)),
      ("sin(z)", 0, .result(of: .sine(eighthTurns: 0), on: .variable)),
      ("cos(z)", 0, .result(of: .sine(eighthTurns: 0), on: .variable)),
      ("tan(z)", 0, .result(of: .sine(eighthTurns: 0), on: .variable)),
      ("log(z)", 1, .result(of: .logarithm, on: .variable)),
    ]
    var (formulas, random) = (RandomFormula(seed: seed), SplitMix64(seed: seed))
    var (values, missing) = (0, 0)
    for _ in 0..<400 {
      let text = formulas.next(depth: 3)
      let known = pivots[Int.random(in: pivots.indices, using: &random)]
      guard let formula = Self.substituted(known.operand, into: text) else { continue }
      let claim: PreciseInterval = WorkingPrecision.with(128) {
        let place = PreciseInterval(from: known.place - 0x1p-30, to: known.place + 0x1p-31)
        return formula.value(within: place, pivot: known.pivot)
      }
      let truth = WorkingPrecision.with(400) { formula(PreciseInterval(known.place)) }
      if claim.isEmpty {
        missing += 1
        #expect(truth.isEmpty || truth.decoration == .trivial, "\(formula.formula): \(truth)")
      } else if claim.decoration >= .defined {
        values += 1
        #expect(
          !truth.isEmpty && claim.lower <= truth.upper && truth.lower <= claim.upper,
          "\(formula.formula): \(claim), \(truth)")
      }
    }
    #expect(values > 100 && missing > 10, "\(values), \(missing)")
  }

  /// A formula with another in the place of the variable.
  private static func substituted(_ operand: String, into formula: String) -> Expression? {
    let characters = Array(formula)
    let text = characters.indices.map { index -> String in
      let isAlone = [index - 1, index + 1].allSatisfy {
        !characters.indices.contains($0) || !characters[$0].isLetter
      }
      return characters[index] == "z" && isAlone ? operand : String(characters[index])
    }
    return try? Expression(text.joined())
  }

  @Test("nothing is taken for 0 that has another name")
  func otherNames() throws {
    try WorkingPrecision.with(192) {
      let place = PreciseInterval.pi + PreciseInterval(from: -0x1p-160, to: 0x1p-160)
      let pivot = Fingerprint.result(of: .sine(eighthTurns: 0), on: .variable)
      for formula in ["1/sin(2*z)", "sqrt(sin(3*z))", "log(1+cos(3*z))"] {
        let value: PreciseInterval = try Expression(formula).value(within: place, pivot: pivot)
        #expect(Self.holds(.unknown, of: value), "\(formula): \(value)")
      }
      let value: PreciseInterval = try Expression("sin(z) + cos(z)").value(
        within: place, pivot: pivot)
      #expect(Self.holds(.exactly(-1), of: value))
    }
  }

  @Test("without a value there is no derivative, with one nothing is known of it")
  func derivatives() throws {
    try WorkingPrecision.with(192) {
      let place = PreciseInterval.pi + PreciseInterval(from: -0x1p-160, to: 0x1p-160)
      let pivot = Fingerprint.result(of: .sine(eighthTurns: 0), on: .variable)
      for (formula, value) in [("1/sin(z)", Known.none), ("abs(sin(z))", .unknown)] {
        for order in [1, 2] {
          let slope: PreciseInterval = try Expression(formula).value(
            within: place, pivot: pivot, ofDerivative: order)
          #expect(Self.holds(value, of: slope))
        }
      }
    }
  }

  @Test(
    "a zero at a place that is no double is proved, and joins the zeros beside it",
    arguments: [
      ("sqrt(sin(z))", [0...0, .pi...(.pi)]), ("abs(sin(z))", [0...0, .pi...(.pi)]),
      ("tan(z)*cos(z)", [0...0, .pi...(.pi)]), ("1/cos(z)^2", []),
      ("z^2 > 2 ? 1 : 0", [(-1)...root2.nextDown]),
      ("max(2-z^2, 0)", [root2...4]),
    ] as [(String, [ClosedRange<Double>])])
  func zeros(_ formula: String, _ expected: [ClosedRange<Double>]) throws {
    let study = Study(Outline(of: try Expression(formula), over: -1...4)).adding(0)
    let (zeros, isComplete) = study.zeros
    #expect(isComplete)
    #expect(zeros.allSatisfy { $0.evidence == .proved })
    #expect(zeros.map(\.range) == expected)
  }

  @Test("waves moved by odd eighths of a turn are not taken for crests")
  func movedWaves() throws {
    let place = Place.rightOf(1)
    let wave = Series.sin(place.variable(reach: 0x1p-6), plusEighthTurns: 1)
    #expect(KnownLimit.about(0.9770612638994757).matches(wave.limit), "\(wave.limit)")
  }
}
