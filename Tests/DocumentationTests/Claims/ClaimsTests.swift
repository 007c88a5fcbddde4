import Activations
import Results
import Testing

@testable import Documentation

struct ClaimsTests {
  @Test(
    arguments: [
      (SineReLU(epsilon: 0.025), .fails), (SineReLUMax(), .fails), (ReLU(), .fails),
      (ELU(), .holds),
      (GELU(), .holds), (BinaryStep(), .fails),
    ] as [(any Activation, Verdict)])
  func differentiabilityIsReadFromTheProof(function: any Activation, verdict: Verdict) {
    #expect(ShapeClaims.differentiable(function).verdict == verdict)
  }

  @Test(
    arguments: [
      (SineReLU(), .conditional), (SineReLUMax(), .holds), (Tanh(), .holds), (Sigmoid(), .fails),
    ] as [(any Activation, Verdict)])
  func zerosAreReadFromTheProof(function: any Activation, verdict: Verdict) {
    #expect(ShapeClaims.throughZero(function).verdict == verdict)
  }

  @Test func theValueAtZeroHoldsForOneOfTheForms() {
    #expect(ShapeClaims.valueAtZero(SineReLU(epsilon: 0.025)).verdict == .conditional)
    #expect(ShapeClaims.valueAtZero(SineReLU(epsilon: 0)).verdict == .holds)
  }

  @Test(
    arguments: [
      ([Sigmoid()], .holds), ([Sigmoid(), Tanh()], .conditional), ([Sigmoid(), ReLU()], .fails),
      ([Softsign()], .conditional),
    ] as [([any Activation], Verdict)])
  func gradientsVanishWhereSlopesDo(functions: [any Activation], verdict: Verdict) {
    #expect(NeuronClaims(MeasuredResults()).vanishing(functions).verdict == verdict)
  }

  @Test func aNeuronDiesWhereTheSlopeIsZero() {
    let untrained = NeuronClaims(MeasuredResults())
    #expect(untrained.noneDies(ReLU()).verdict == .fails)
    #expect(untrained.noneDies(SineReLU(epsilon: 0.025)).verdict == .conditional)
  }

  @Test(
    arguments: [
      (nil, Verdict.open),
      (Ratio(value: 1.9, lower: 1.8, upper: 2), .conditional),
      (Ratio(value: 0.8, lower: 0.7, upper: 0.9), .fails),
      (Ratio(value: 1, lower: 0.9, upper: 1.1), .open),
      // Slower than 1, but not beyond what ReLU against itself shows.
      (Ratio(value: 1.04, lower: 1.01, upper: 1.06), .open),
    ] as [(Ratio?, Verdict)])
  func withoutTrainingTheFunctionDecidesWhetherItIsSlower(
    ratio: Ratio?, verdict: Verdict
  ) throws {
    let results =
      ratio.map {
        FakeSpeed.results(["sineReLU": $0, "relu": Ratio(value: 1, lower: 0.95, upper: 1.05)])
      } ?? MeasuredResults()
    #expect(try self.verdict(of: "slower", results) == verdict)
  }

  @Test func denseRectifiersCostWhatTheyAreMeasuredToCost() throws {
    let same = Ratio(value: 1, lower: 0.9, upper: 1.1)
    let more = Ratio(value: 2, lower: 1.9, upper: 2.1)
    #expect(try verdict(of: "dense") == .open)
    #expect(try verdict(of: "dense", FakeSpeed.results(["leakyReLU": same])) == .fails)
    #expect(try verdict(of: "dense", FakeSpeed.results(["elu": more])) == .holds)
    let both = FakeSpeed.results(["leakyReLU": same, "elu": more])
    #expect(try verdict(of: "dense", both) == .conditional)
    let text = Claims.texts(both)["dense"] ?? ""
    for (name, ratio) in [("| ELU ", " 2.00 ("), ("| Leaky ReLU ", " ≈ 1.00 (")] {
      #expect(text.split(separator: "\n").contains { $0.hasPrefix(name) && $0.contains(ratio) })
    }
    let noisy = FakeSpeed.results([
      "leakyReLU": Ratio(value: 1.04, lower: 1.02, upper: 1.06),
      "relu": Ratio(value: 0.97, lower: 0.93, upper: 1.01),
    ])
    #expect(try verdict(of: "dense", noisy) == .fails)
  }

  @Test func everyClaimQuotesLinksAndSaysItsRule() {
    let claims = Claims.all(MeasuredResults())
    let texts = Claims.texts(MeasuredResults())
    #expect(Set(claims.map(\.name)) == Set(texts.names) && claims.count == texts.names.count)
    let summary = Claims.summary(MeasuredResults())
    for claim in claims {
      #expect(summary.contains("[\(claim.title)](#\(Anchor.of(claim.title)))"))
      let text = texts[claim.name] ?? ""
      #expect(text.contains(claim.verdict.badge))
      #expect(text.contains("> \(claim.article) ([Rodrigues, 2018](\(Article.address)))"))
      #expect(
        text.contains("**Rule.** \(claim.rule)")
          && claim.rule.contains("*Holds*") != claim.rule.contains("*holds*"))
    }
  }

  private func verdict(
    of name: String, _ results: MeasuredResults = MeasuredResults()
  ) throws -> Verdict {
    try #require(Claims.all(results).first { $0.name == name }).verdict
  }
}
