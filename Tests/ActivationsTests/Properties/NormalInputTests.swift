import Testing

@testable import Activations

/// Means under a standard normal argument against mpmath's quadrature.
struct NormalInputTests {
  /// The means of f and of f², from mpmath 1.3 with 30 digits.
  private static let means: [(formula: String, mean: Double, secondMoment: Double)] = [
    ("gelu(z)", 0.28209479177387814347, 0.42522148257029867492),
    ("relu(z)", 0.39894228040143267794, 0.5),
    ("tanh(z)", 0, 0.39429449039784117442),
    ("silu(z)", 0.20662096414190703726, 0.35577551981735215623),
    ("softplus(z)", 0.80605918334743978453, 0.92124590885930027868),
    ("sin(3*z)^2", 0.49999999238501012764, 0.37499999238501012764),
    ("abs(z)^1.5", 0.86003998732451953538, 1.5957691216057307118),
    ("floor(z)", -0.5, 1.3333333443055486435),
    ("z > 0.5 ? exp(z) : -z^2", 0.6245990699012656691, 8.3976951687725597196),
    ("sin(z)/z", 0.85562439189214880317, 0.76395565494091454888),
    ("log(cosh(z))", 0.3745672074914379741, 0.33006804210029937827),
    ("(exp(z)-exp(-z))/(exp(z)+exp(-z))", 0, 0.39429449039784117442),
    ("1/(1+100*z^2)", 0.11592623996187363287, 0.062383488781127448271),
    ("exp(z)", 1.6487212707001281468, 7.3890560989306502272),
    ("cos(20*z)", 0, 0.5),
  ]

  @Test(arguments: means)
  func enclosesTheMeans(_ formula: String, _ mean: Double, _ secondMoment: Double) throws {
    let normal = NormalInput(try Expression(formula), budget: Work.usualLimit)
    for (finding, expected) in [(normal.mean, mean), (normal.secondMoment, secondMoment)] {
      let value = try #require(finding.value, "\(formula)")
      let tolerance = finding.tolerance ?? 0
      #expect(tolerance <= 1e-12 * max(1, expected.magnitude), "\(formula): ±\(tolerance)")
      #expect((value - expected).magnitude <= tolerance + 2 * expected.ulp, "\(formula): \(value)")
      #expect(finding.evidence == .encloses || finding.evidence == .proved && tolerance == 0)
    }
  }

  @Test(arguments: [
    ("relu(z)", 0.5), ("sign(z)", 1), ("z + sin(z)^2", 0), ("cos(z)", 0), ("floor(z)", 1),
    ("z > 1 ? z : 0", 0.84134474606854293), ("max(-1,min(1,z))", 0.31731050786291415),
    ("abs(z)", 0),
  ])
  func provesTheShareOfDeadArguments(_ formula: String, _ probability: Double) throws {
    let finding = NormalInput(try Expression(formula), budget: Work.usualLimit).deadFraction
    #expect(finding.evidence == .proved)
    #expect(((finding.value ?? .nan) - probability).magnitude < 1e-15, "\(formula)")
  }

  @Test(arguments: [
    "1/z", "log(z)", "sqrt(z)", "exp(z^2)", "1/z^2", "log(z-1)+sqrt(-z)", "sin(1e9*z)*exp(z)",
  ])
  func doesNotDecideWhatHasNoMeanOrTakesTooMuchWork(_ formula: String) throws {
    let normal = NormalInput(try Expression(formula), budget: Work.usualLimit)
    #expect(normal.secondMoment.evidence == .undecided, "\(formula)")
  }

  @Test func everyMeanOfTheCatalogueIsKnownToTwelveDigits() throws {
    for kind in Catalogue.all {
      let normal = NormalInput(kind.init(), budget: Work.usualLimit)
      for finding in [normal.mean, normal.secondMoment] {
        let value = try #require(finding.value, "\(kind.facts.name)")
        #expect((finding.tolerance ?? 0) <= 1e-12 * max(1, value.magnitude), "\(kind.facts.name)")
      }
      #expect(normal.deadFraction.evidence == .proved, "\(kind.facts.name)")
    }
  }

  @Test func theMeansThatAreKnownExactlyAreEnclosed() {
    let gelu = NormalInput(GELU(), budget: Work.usualLimit).mean
    #expect(((gelu.value ?? .nan) - 0.28209479177387814).magnitude <= gelu.tolerance ?? 0)
    #expect(NormalInput(Sign(), budget: Work.usualLimit).secondMoment.value == 1)
    #expect(NormalInput(StarReLU(), budget: Work.usualLimit).mean.value == 0)
  }
}
