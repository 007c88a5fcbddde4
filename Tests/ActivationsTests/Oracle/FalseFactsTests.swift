import Testing

@testable import Activations

/// Statements that are made false on purpose are noticed, each for what is false about it.
struct FalseFactsTests {
  /// A function with what is to be made false about it.
  struct Falsehood: CustomTestStringConvertible, Sendable {
    let formula: String
    let change: String
    let noticed: Contradiction.Kind
    let domain: ClosedRange<Double>
    let make: @Sendable (inout StatedFacts) -> Void

    init(
      _ formula: String, _ change: String, _ noticed: Contradiction.Kind,
      on domain: ClosedRange<Double> = -3...4,
      _ make: @escaping @Sendable (inout StatedFacts) -> Void
    ) {
      (self.formula, self.change, self.noticed, self.domain) = (formula, change, noticed, domain)
      self.make = make
    }

    var testDescription: String { "\(formula): \(change)" }
  }

  @Test(arguments: falsehoods)
  func areNoticed(falsehood: Falsehood) throws {
    let function = try Expression(falsehood.formula)
    var facts = StatedFacts(function.properties(over: falsehood.domain))
    let truth = FactChecker.report(on: function, facts, points: 400, seed: 7)
    #expect(truth.contradictions.isEmpty, "\(truth.contradictions)")
    falsehood.make(&facts)
    let report = FactChecker.report(on: function, facts, points: 400, seed: 7)
    let kinds = Set(report.contradictions.map(\.kind))
    #expect(kinds.contains(falsehood.noticed), "\(kinds)")
  }

  static let falsehoods: [Falsehood] =
    signs + bounds + points + features + wrongKinds + definedness

  private static let signs = [
    Falsehood("sin(z)", "a slope of the other sign", .monotonicity) {
      $0.monotonicity.items[0] = $0.monotonicity.items[0].with(sign: .positive)
    },
    Falsehood("z > 0 ? 2z : 0", "a slope where there is none", .monotonicity) {
      $0.monotonicity.items[0] = $0.monotonicity.items[0].with(sign: .positive)
      $0.monotonicity.items[1] = $0.monotonicity.items[1].with(sign: .zero)
    },
    Falsehood("sin(z)", "an interval that goes on for a hundred doubles", .monotonicity) {
      let signedRange = $0.monotonicity.items[1]
      let end = signedRange.range.upperBound + 100 * signedRange.range.upperBound.ulp
      $0.monotonicity.items[1] = SignedRange(
        range: signedRange.range.lowerBound...end, start: signedRange.start, end: end...end,
        sign: signedRange.sign, evidence: .proved)
    },
    Falsehood("sign(z) + z/9", "one interval across a fall", .monotonicity) {
      let (first, last) = ($0.monotonicity.items[0], $0.monotonicity.items[1])
      $0.monotonicity.items = [
        SignedRange(
          range: first.range.lowerBound...last.range.upperBound, start: first.start, end: last.end,
          sign: .negative, evidence: .proved)
      ]
    },
    Falsehood("sin(z)", "an interval left out", .monotonicity) {
      $0.monotonicity.items.remove(at: 1)
    },
    Falsehood("sin(z)", "a convex interval left out", .convexity) {
      $0.convexity.items.removeLast()
    },
    Falsehood("z^3", "a curvature of the other sign", .convexity) {
      $0.convexity.items[0] = $0.convexity.items[0].with(sign: .positive)
    },
    Falsehood("z*z", "a line", .convexity) {
      $0.convexity.items[0] = $0.convexity.items[0].with(sign: .zero)
    },
  ]

  private static let bounds = [
    Falsehood("sin(z)", "a lower greatest value", .range) {
      $0.range = .init(value: -1...0.999, evidence: .proved)
    },
    Falsehood("1/(1 + z*z)", "a higher least value", .range) {
      $0.range = .init(value: 0.06...1, evidence: .encloses)
    },
    Falsehood("sin(z)", "a greatest value that is not reached", .range) {
      $0.range = .init(value: -1...1.001, evidence: .proved)
    },
    Falsehood("tanh(z)", "a greatest slope that is not reached", .derivativeRange) {
      $0.derivativeRange = .init(value: 0...1.001, evidence: .proved)
    },
    Falsehood("tanh(z)", "a lower greatest slope", .derivativeRange) {
      $0.derivativeRange = .init(value: 0...0.9999, evidence: .proved)
    },
    Falsehood("z*z", "a lower Lipschitz constant", .lipschitz) {
      $0.lipschitz = .init(value: 7.9, evidence: .proved)
    },
    Falsehood("sqrt(z)", "a finite Lipschitz constant", .lipschitz) {
      $0.lipschitz = .init(value: 100, evidence: .proved)
    },
  ]

  private static let points = [
    Falsehood("sin(z)", "a zero left out", .missingZero) { $0.zeros.items.removeLast() },
    Falsehood("z*z", "a zero without a change of sign left out", .missingZero) {
      $0.zeros.items.removeLast()
    },
    Falsehood("relu(z)", "an interval of zeros left out", .missingZero) {
      $0.zeros.items.removeAll()
    },
    Falsehood("relu(z)", "half an interval of zeros", .missingZero) {
      $0.zeros.items = [Zero(range: -1...0, between: -1...0, evidence: .proved)]
    },
    Falsehood("relu(z)", "too long an interval of zeros", .zero) {
      $0.zeros.items = [Zero(range: -3...0.01, between: -3...0.01, evidence: .proved)]
    },
    Falsehood("sin(z)", "a zero five doubles away", .zero) {
      let place = $0.zeros.items[1].range.lowerBound + 5 * 0x1p-51
      $0.zeros.items[1] = Zero(
        range: place...place, between: place...place.nextUp, evidence: .proved)
    },
    Falsehood("sin(z)", "a zero that is none", .zero) {
      $0.zeros.items.append(Zero(range: 2...2, between: 2...2, evidence: .proved))
    },
    Falsehood("sin(z)", "an extremum left out", .missingExtremum) {
      $0.extrema.items.removeLast()
    },
    Falsehood("|z - 1|", "an extremum at a kink left out", .missingExtremum) {
      $0.extrema.items.removeLast()
    },
    Falsehood("|z - 1|", "a maximum instead of a minimum", .extremum) {
      $0.extrema.items[0] = $0.extrema.items[0].with(kind: .maximum)
    },
    Falsehood("sin(z)", "a minimum instead of a maximum", .extremum) {
      $0.extrema.items[1] = $0.extrema.items[1].with(kind: .minimum)
    },
    Falsehood("sin(z)", "an extremum ten doubles away", .extremum) {
      let old = $0.extrema.items[0]
      let place = old.between.upperBound + 10 * old.location.ulp
      $0.extrema.items[0] = Extremum(
        kind: old.kind, location: place, between: place...place.nextUp, value: old.value,
        evidence: .proved)
    },
    Falsehood("z^3", "an extremum that is none", .extremum) {
      $0.extrema.items.append(
        Extremum(kind: .minimum, location: 0, between: 0...0, value: 0, evidence: .proved))
    },
    Falsehood("cos(z)", "another value of an extremum", .extremum) {
      let old = $0.extrema.items[0]
      $0.extrema.items[0] = Extremum(
        kind: old.kind, location: old.location, between: old.between, value: 1.000001,
        evidence: .proved)
    },
  ]

  private static let features =
    [
      ("sign(z) + z", "jump"), ("|z - 1|", "kink"), ("max(z, z^2 - 1)", "inner kink"),
      ("floor(z/π)", "inner jump"), ("1/(z - 1)", "pole"), ("sin(z)/z", "hole"),
      ("sqrt(z)", "edge"), ("log(z + 1)", "edge at a pole"),
    ].map { formula, name in
      Falsehood(formula, "the \(name) left out", .missingFeature) {
        $0.features.items.removeAll()
        $0.zeros.items.removeAll { $0.range.lowerBound == 0 }
      }
    } + [
      Falsehood("sign(z) + z", "a feature eight doubles away", .missingFeature) {
        $0.features.items = [$0.features.items[0].with(location: 8 * 0x1p-52)]
      },
      Falsehood("|z - 1|", "a feature eight doubles away", .feature) {
        $0.features.items = [$0.features.items[0].with(location: 1 + 8 * 0x1p-52)]
      },
      Falsehood("z > 1 ? z : 2z", "another owner", .feature) {
        $0.features.items[0] = $0.features.items[0].with(owner: .nobody)
      },
      Falsehood("z > 1 ? z : 3z", "another limit", .feature) {
        let old = $0.features.items[0]
        $0.features.items[0] = old.with(
          left: Feature.Side(location: old.left.location, value: 2, derivative: 3))
      },
      Falsehood("z > 1 ? z : 3z", "another slope", .feature) {
        let old = $0.features.items[0]
        $0.features.items[0] = old.with(
          left: Feature.Side(location: old.left.location, value: 3, derivative: 2))
      },
    ]

  /// A formula with each kind of feature, of which any other kind is false.
  private static let kinds: [(String, Feature.Kind)] = [
    ("sign(z) + z", .jump), ("|z|", .kink), ("z*|z|", .curvature), ("1/z", .pole),
    ("sqrt(z)", .domainEdge), ("sin(z)/z", .removable), ("sqrt(-|z|)", .isolated),
    ("cbrt(z)", .verticalTangent), ("sqrt(|z|)", .cusp), ("log(|z|)", .pole),
    ("|z^2 - 2|", .kink), ("tan(z)", .pole), ("sqrt(|z^2 - 2|)", .cusp),
  ]

  private static let wrongKinds = kinds.flatMap { formula, right in
    let all: [Feature.Kind] = [
      .jump, .kink, .curvature, .pole, .domainEdge, .removable, .isolated, .verticalTangent, .cusp,
    ]
    // Whether there is a value at a number between doubles cannot be read.
    let isRead = formula != "|z^2 - 2|" && formula != "tan(z)" && formula != "sqrt(|z^2 - 2|)"
    return all.filter { $0 != right && (isRead || $0 != .removable) }.map { wrong in
      Falsehood(formula, "\(wrong) instead of \(right)", .feature) {
        $0.features.items = $0.features.items.map { $0.with(kind: wrong) }
      }
    }
  }

  private static let definedness = [
    Falsehood("log(z)", "defined at the edge", .definedness) {
      let old = $0.definedOn.items[0]
      $0.definedOn.items = [
        DefinedPart(range: old.range, includesStart: true, includesEnd: old.includesEnd)
      ]
    },
    Falsehood("1/(z - 1)", "defined at the pole", .definedness) {
      $0.definedOn.items = [DefinedPart(range: -3...4, includesStart: true, includesEnd: true)]
    },
    Falsehood("asin(z)", "a part that ends too late", .definedness) {
      $0.definedOn.items = [
        DefinedPart(
          range: -1...(1 + 200 * 0x1p-52), includesStart: true, includesEnd: true)
      ]
    },
    Falsehood("sqrt(z^2 - 2)", "a part left out", .definedness) {
      $0.definedOn.items.removeLast()
    },
  ]
}

extension SignedRange {
  fileprivate func with(sign: Signum) -> SignedRange {
    SignedRange(range: range, start: start, end: end, sign: sign, evidence: evidence)
  }
}

extension Extremum {
  fileprivate func with(kind: Kind) -> Extremum {
    Extremum(kind: kind, location: location, between: between, value: value, evidence: evidence)
  }
}

extension Feature {
  fileprivate func with(
    kind: Kind? = nil, location: Double? = nil, owner: Owner? = nil, left: Side? = nil
  ) -> Feature {
    Feature(
      kind: kind ?? self.kind, location: location ?? self.location,
      between: location.map { $0...$0 } ?? between, owner: owner ?? self.owner, value: value,
      left: left ?? self.left, right: right, evidence: .proved)
  }
}
