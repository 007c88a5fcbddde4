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
    #expect(NeuronClaims(nil).vanishing(functions).verdict == verdict)
  }

  @Test func aNeuronDiesWhereTheSlopeIsZeroOrTrainingSaysSo() {
    let sine = SineReLU(epsilon: 0.025)
    #expect(NeuronClaims(nil).noneDies(ReLU()).verdict == .fails)
    #expect(NeuronClaims(nil).noneDies(sine).verdict == .conditional)
    func observed(_ interval: ClosedRange<Double>) -> Verdict {
      NeuronClaims(FakeExperiments(answers: [.deadShareOfSineReLU: interval])).noneDies(sine)
        .verdict
    }
    #expect(observed(0...0) == .holds)
    #expect(observed(0.01...0.02) == .fails)
  }

  @Test(
    arguments: [
      ([:], Verdict.open),
      ([.shareBetterThanReLU: 0.6...0.8], .holds), ([.shareBetterThanReLU: 0.1...0.4], .fails),
      ([.shareBetterThanReLU: 0.4...0.6], .open),
    ] as [([ExperimentQuestion: ClosedRange<Double>], Verdict)])
  func whatIsBetterIsOpenUntilTrainingDecides(
    answers: [ExperimentQuestion: ClosedRange<Double>], verdict: Verdict
  ) throws {
    #expect(try self.verdict(of: "better", answers: answers) == verdict)
  }

  @Test(
    arguments: [
      ([:], Verdict.open), ([.deadShareOfReLU: 0.35...0.45], .conditional),
      ([.deadShareOfReLU: 0.01...0.05], .fails),
      ([.deadShareOfReLU: 0.35...0.45, .revivedShareOfReLU: 0.1...0.2], .fails),
      ([.deadShareOfReLU: 0.35...0.45, .revivedShareOfReLU: 0...0.01], .holds),
    ] as [([ExperimentQuestion: ClosedRange<Double>], Verdict)])
  func deadNeuronsAreCountedByTraining(
    answers: [ExperimentQuestion: ClosedRange<Double>], verdict: Verdict
  ) throws {
    #expect(try self.verdict(of: "dead neurons", answers: answers) == verdict)
  }

  @Test(
    arguments: [
      (nil, [:], Verdict.open),
      (Ratio(value: 1.9, lower: 1.8, upper: 2), [:], .conditional),
      (Ratio(value: 0.8, lower: 0.7, upper: 0.9), [:], .fails),
      (Ratio(value: 1, lower: 0.9, upper: 1.1), [:], .open),
      (nil, [.trainingTimeAgainstReLU: 1.1...1.2], .holds),
      (nil, [.trainingTimeAgainstReLU: 1.01...1.05], .conditional),
      (nil, [.trainingTimeAgainstReLU: 0.9...1.05], .fails),
    ] as [(Ratio?, [ExperimentQuestion: ClosedRange<Double>], Verdict)])
  func slownessIsMeasured(
    ratio: Ratio?, answers: [ExperimentQuestion: ClosedRange<Double>], verdict: Verdict
  ) throws {
    let results = ratio.map { FakeSpeed.results(["sineReLU": $0]) } ?? MeasuredResults()
    #expect(try self.verdict(of: "slower", results, answers: answers) == verdict)
  }

  @Test func denseRectifiersCostWhatTheyAreMeasuredToCost() throws {
    let same = Ratio(value: 1, lower: 0.9, upper: 1.1)
    let more = Ratio(value: 2, lower: 1.9, upper: 2.1)
    #expect(try verdict(of: "dense") == .open)
    #expect(try verdict(of: "dense", FakeSpeed.results(["leakyReLU": same])) == .fails)
    #expect(try verdict(of: "dense", FakeSpeed.results(["elu": more])) == .holds)
    let both = FakeSpeed.results(["leakyReLU": same, "elu": more])
    #expect(try verdict(of: "dense", both) == .conditional)
    let text = Claims.texts(both, nil)["dense"] ?? ""
    #expect(text.contains("ELU 2.00") && text.contains("No dearer than ReLU: Leaky ReLU 1.00"))
  }

  @Test func everyClaimHasAMarkerAndARowOfTheSummary() {
    let claims = Claims.all(MeasuredResults(), nil)
    let texts = Claims.texts(MeasuredResults(), nil)
    #expect(Set(claims.map(\.name)) == Set(texts.names) && claims.count == texts.names.count)
    let summary = Claims.summary(MeasuredResults(), nil)
    for claim in claims {
      #expect(summary.contains("[\(claim.quote)](#\(Anchor.of(claim.quote)))"))
      #expect(texts[claim.name]?.contains(claim.verdict.badge) == true)
    }
  }

  private func verdict(
    of name: String, _ results: MeasuredResults = MeasuredResults(),
    answers: [ExperimentQuestion: ClosedRange<Double>] = [:]
  ) throws -> Verdict {
    let experiments = answers.isEmpty ? nil : FakeExperiments(answers: answers)
    return try #require(Claims.all(results, experiments).first { $0.name == name }).verdict
  }
}
